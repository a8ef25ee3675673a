package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.work.drafts.Drafts;

/**
 * One slip: handed out on which day, and who took it. What is typed and not saved waits for each
 * slip apart.
 */
final class SlipForm {
    /** The slip that is open. */
    record Opened(TransferRows.Row row, SlipWriting.Of of) {
        /** The slip as it is recorded, or null. */
        HandedSlip slip() {
            return row.slip(of.tranche());
        }
    }

    private final SlipWriting writing;
    private final NamedFields fields;
    private final KeptForm drafts;
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty receiver = new SimpleStringProperty("");
    private final ObjectProperty<Problem> dayProblem = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    /** The slip that is open as it was sent to the disk; null where it was not, or was refused. */
    private Drafts.Waiting sent;

    /** What more was typed of while it was on its way, to be opened again; else null. */
    private Opened more;

    SlipForm(JobRunner jobs, Notices notices, Drafts drafts, SlipWriting writing) {
        this.writing = writing;
        this.fields = new NamedFields().text("day", day).text("receiver", receiver);
        this.drafts = new KeptForm(jobs, notices, drafts, Drafts.Form.SLIP, fields);
    }

    /** Opens a slip: as it is recorded, or with what is usual. */
    void ask(TransferRows.Row row, SlipWriting.Of of) {
        keep();
        sent = null;
        more = null;
        Opened now = new Opened(row, of);
        HandedSlip slip = now.slip();
        String guardian = row.guardian() == null ? "" : row.guardian();
        String recorded = slip == null || slip.receiver() == null ? "" : slip.receiver();
        day.set(slip == null ? writing.day().get() : DayText.written(slip.on()));
        receiver.set(slip == null ? guardian : recorded);
        clearProblems();
        fields.stand();
        drafts.open(Drafts.slip(row.pupil(), of.programme(), of.year(), of.tranche()));
        opened.set(now);
    }

    /** Nothing is asked any more; what was typed waits. */
    void close() {
        keep();
        drafts.close();
        opened.set(null);
    }

    /** Keeps what is typed, as soon as a field is left. */
    void keep() {
        drafts.keep();
    }

    /** Throws away what is typed. */
    void revert() {
        fields.revert();
        clearProblems();
        drafts.reverted();
    }

    /** Keeps what is typed, and tells whether the form shows what was typed earlier. */
    KeptForm typing() {
        return drafts;
    }

    private void clearProblems() {
        dayProblem.set(null);
        problem.set(null);
    }

    /** Writes it, once however often it is asked for; a refusal stays beside the form. */
    void save() {
        keep();
        if (sent != null) {
            return;
        }
        Optional<LocalDate> on = DayText.read(day.get());
        problem.set(null);
        dayProblem.set(on.isPresent() ? null : Problem.of("ui.transfers.not-a-day"));
        if (on.isPresent()) {
            String who = receiver.get().isBlank() ? null : receiver.get().strip();
            sent = drafts.waiting();
            writing.hand(opened.get(), on.get(), who, drafts, this::saved, refusals());
        }
    }

    /** Takes the refusal of what is done with the slip that is open now. */
    private Consumer<Problem> refusals() {
        Consumer<UserProblem> told = drafts.refusal(refusal -> refused(refusal.problem()));
        return refusal -> told.accept(new UserProblem(refusal));
    }

    /** It was not handed out after all, whatever was typed of it. */
    void takeBack() {
        Opened now = opened.get();
        revert();
        writing.takeBackLater(now.row(), now.of(), refusals());
    }

    /** Writing is done for the pupils told: the slip that was open is closed. */
    void written(Set<UUID> touched, List<TransferRows.Row> rows) {
        Opened now = opened.get();
        if (now != null && touched.contains(now.row().pupil())) {
            boolean typedSince = sent != null && !fields.typed().equals(sent.texts());
            more =
                    !typedSince
                            ? null
                            : rows.stream()
                                    .filter(row -> row.pupil().equals(now.row().pupil()))
                                    .findFirst()
                                    .map(row -> new Opened(row, now.of()))
                                    .orElse(null);
            close();
        }
    }

    /** It is on the disk; what was typed of it since is shown again, over what is recorded now. */
    private void saved() {
        Opened again = more;
        more = null;
        if (again != null && opened.get() == null) {
            ask(again.row(), again.of());
        }
    }

    private void refused(Problem refused) {
        sent = null;
        if (refused.code().equals("work.slips.day")) {
            dayProblem.set(refused);
        } else {
            problem.set(refused);
        }
    }

    /** What is open, or null. */
    ReadOnlyObjectProperty<Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** The day, as typed. */
    StringProperty day() {
        return day;
    }

    /** Who took it; empty when nobody says. */
    StringProperty receiver() {
        return receiver;
    }

    /** Why the day was not taken, or null. */
    ObjectProperty<Problem> dayProblem() {
        return dayProblem;
    }

    /** Why it was not written, or null. */
    ObjectProperty<Problem> problem() {
        return problem;
    }
}
