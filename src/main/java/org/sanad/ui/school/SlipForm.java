package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.model.attendance.HandedSlip;

/** One slip: handed out on which day, and who took it. */
final class SlipForm {
    /** The slip that is open. */
    record Opened(TransferRows.Row row, SlipWriting.Of of) {
        /** The slip as it is recorded, or null. */
        HandedSlip slip() {
            return row.slip(of.tranche());
        }
    }

    private final SlipWriting writing;
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty receiver = new SimpleStringProperty("");
    private final ObjectProperty<Problem> dayProblem = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    SlipForm(SlipWriting writing) {
        this.writing = writing;
    }

    /** Opens a slip: as it is recorded, or with what is usual. */
    void ask(TransferRows.Row row, SlipWriting.Of of) {
        Opened now = new Opened(row, of);
        HandedSlip slip = now.slip();
        String guardian = row.guardian() == null ? "" : row.guardian();
        String recorded = slip == null || slip.receiver() == null ? "" : slip.receiver();
        day.set(slip == null ? writing.day().get() : DayText.written(slip.on()));
        receiver.set(slip == null ? guardian : recorded);
        dayProblem.set(null);
        problem.set(null);
        opened.set(now);
    }

    /** Nothing is asked any more. */
    void close() {
        opened.set(null);
    }

    /** Writes it; a refusal stays beside the form. */
    void save() {
        Optional<LocalDate> on = DayText.read(day.get());
        problem.set(null);
        dayProblem.set(on.isPresent() ? null : Problem.of("ui.transfers.not-a-day"));
        if (on.isPresent()) {
            String who = receiver.get().isBlank() ? null : receiver.get().strip();
            writing.hand(opened.get().row(), opened.get().of(), on.get(), who, this::refused);
        }
    }

    /** It was not handed out after all. */
    void takeBack() {
        Opened now = opened.get();
        writing.takeBackLater(now.row(), now.of(), this::refused);
    }

    /** Writing is done for the pupils told: the slip that was open is closed. */
    void written(Set<UUID> touched) {
        if (opened.get() != null && touched.contains(opened.get().row().pupil())) {
            close();
        }
    }

    private void refused(Problem refused) {
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
