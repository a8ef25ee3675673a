package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.BundleNumber;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.MailForm;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.PaperPreview;
import org.sanad.ui.kit.Places;
import org.sanad.work.Job;
import org.sanad.work.mail.MailMessage;
import org.sanad.work.school.Overview;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.KnownDirectorate;
import org.sanad.work.send.Mailing;
import org.sanad.work.send.Medium;
import org.sanad.work.send.OutboxRow;
import org.sanad.work.send.PackedBundle;
import org.sanad.work.send.SinceLastBundle;

/**
 * Handing what the school holds to its directorate: what, to whom, where, and what became of it.
 */
public final class SendViewModel {
    private record Standing(
            Overview overview,
            Optional<KnownDirectorate> directorate,
            List<Medium> media,
            List<OutboxRow> outbox,
            Optional<SinceLastBundle> since) {}

    /**
     * A bundle written and read back.
     *
     * @param onStick whether it lies on a stick that may now be taken out
     */
    public record Written(PackedBundle bundle, boolean onStick) {}

    private final SchoolDesk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SinceLastBundle> since = new ReadOnlyObjectWrapper<>();
    private final PaperPreview slip;
    private final ReadOnlyObjectWrapper<KnownDirectorate> directorate =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<OutboxRow> outbox = FXCollections.observableArrayList();
    private final Places places;
    private final MailForm mail;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Path> welcome = new SimpleObjectProperty<>();
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Problem> welcomeProblem = new ReadOnlyObjectWrapper<>();

    public SendViewModel(SchoolDesk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        code.addListener((o, before, now) -> welcomeProblem.set(null));
        places = new Places(jobs, notices);
        mail = new MailForm(jobs, notices);
        slip = new PaperPreview(jobs, notices);
        mail.sent()
                .addListener(
                        (o, before, now) -> {
                            if (now) {
                                refresh();
                            }
                        });
    }

    /** Null until read. */
    public ReadOnlyObjectProperty<Overview> overview() {
        return overview.getReadOnlyProperty();
    }

    /** What changed since the last bundle; null before the first. It is read with the overview. */
    public ReadOnlyObjectProperty<SinceLastBundle> since() {
        return since.getReadOnlyProperty();
    }

    /** The slip looked at. */
    public PaperPreview slip() {
        return slip;
    }

    /** Looks at the slip of a bundle, to print it. */
    public void openSlip(BundleNumber number) {
        slip.show(progress -> desk.sending().slip(number));
    }

    /** Null while unknown. */
    public ReadOnlyObjectProperty<KnownDirectorate> directorate() {
        return directorate.getReadOnlyProperty();
    }

    /** The message looked at. */
    public MailForm mail() {
        return mail;
    }

    /** Looks at the message that brings this bundle. */
    public void openMail(BundleNumber number) {
        mail.open(new Mail(desk.mailing(), number));
    }

    private record Mail(Mailing mailing, BundleNumber number) implements MailForm.Source {
        @Override
        public MailMessage message() {
            return mailing.message(number);
        }

        @Override
        public void keepAddress(String typed) {
            mailing.keepAddress(typed);
        }

        @Override
        public Path draft(Progress progress) {
            return mailing.draft(number, progress);
        }

        @Override
        public Optional<Runnable> sending() {
            return Optional.of(() -> mailing.sent(number));
        }
    }

    /** Where the bundle will be written. */
    public Places places() {
        return places;
    }

    /** Bundles made, the newest first. */
    public ObservableList<OutboxRow> outbox() {
        return outbox;
    }

    /** Whether something is being written now. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The bundle just written, null before. */
    public ReadOnlyObjectProperty<Written> written() {
        return written.getReadOnlyProperty();
    }

    /** The welcome file being looked at, or null. */
    public ObjectProperty<Path> welcome() {
        return welcome;
    }

    /** The directorate's code as typed from its letter; may stay empty. */
    public StringProperty code() {
        return code;
    }

    /** Why the welcome file was not taken, or null. */
    public ReadOnlyObjectProperty<Problem> welcomeProblem() {
        return welcomeProblem.getReadOnlyProperty();
    }

    /** Whether a bundle can be made now. */
    public BooleanBinding ready() {
        return directorate
                .isNotNull()
                .and(places.target().isNotNull())
                .and(busy.not())
                .and(hasPupils());
    }

    private BooleanBinding hasPupils() {
        return javafx.beans.binding.Bindings.createBooleanBinding(
                () -> overview.get() != null && overview.get().pupils() > 0, overview);
    }

    /** Reads everything afresh, sticks too; the only stick plugged in is chosen by itself. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.send.reading",
                        progress ->
                                new Standing(
                                        desk.overview(),
                                        desk.sending().directorate(),
                                        desk.sending().media(),
                                        desk.sending().outbox(),
                                        desk.sending().since())),
                this::show);
    }

    private void show(Standing standing) {
        since.set(standing.since().orElse(null));
        overview.set(standing.overview());
        directorate.set(standing.directorate().orElse(null));
        outbox.setAll(standing.outbox());
        places.show(standing.media());
    }

    /** Takes the directorate's keys from the welcome file, confirmed when a code was typed. */
    public void takeWelcome() {
        Path file = welcome.get();
        String typed = code.get().isBlank() ? null : code.get().strip();
        jobs.run(
                Job.of(
                        "ui.send.welcome.taking",
                        progress -> desk.sending().trustDirectorate(file, typed)),
                known -> {
                    directorate.set(known);
                    welcome.set(null);
                    code.set("");
                    welcomeProblem.set(null);
                    notices.say(
                            Meaning.DONE,
                            known.confirmed()
                                    ? "ui.send.welcome.confirmed"
                                    : "ui.send.welcome.taken",
                            known.name());
                },
                refusal -> welcomeProblem.set(refusal.problem()));
    }

    /** What the checks found that must be mended before sending. */
    public int errors() {
        return overview.get() == null ? 0 : overview.get().errors();
    }

    /** Packs, signs, seals, writes and reads back; refused while there are {@link #errors}. */
    public void pack() {
        pack(desk.sending()::pack);
    }

    /** The same when the head was told of the errors and sends all the same. */
    public void packDespiteErrors() {
        pack(desk.sending()::packDespiteErrors);
    }

    private void pack(BiFunction<Path, Progress, PackedBundle> packing) {
        if (!ready().get()) {
            return;
        }
        Path place = places.target().get();
        boolean stickChosen = places.onStick(place);
        begin();
        written.set(null);
        slip.showNothing();
        jobs.run(
                Job.of("ui.send.packing", progress -> packing.apply(place, progress)),
                bundle -> {
                    busy.set(false);
                    written.set(new Written(bundle, stickChosen));
                    notices.clear();
                    refresh();
                },
                refusal -> {
                    busy.set(false);
                    notices.refuse(refusal);
                    refresh();
                });
    }

    /** From here on the stick may not be taken out: what said so goes. */
    private void begin() {
        busy.set(true);
        notices.clear();
    }

    /** Writes the bundle just written once more, to a medium that does not hold it yet. */
    public void copyWritten() {
        Written last = written.get();
        Path place = places.target().get();
        if (place == null || place.equals(last.bundle().file().getParent())) {
            notices.say(Meaning.INFORMATION, "ui.send.copy.choose");
            refresh();
            return;
        }
        outbox.stream()
                .filter(row -> row.digest().equals(last.bundle().digest()))
                .findFirst()
                .ifPresent(this::writeAgain);
    }

    private void sayWritten(PackedBundle again, boolean onStick) {
        String file = String.valueOf(again.file().getFileName());
        if (again.enrolment() == null) {
            notices.say(
                    Meaning.DONE,
                    onStick ? "ui.send.again.done-stick" : "ui.send.again.done",
                    again.seq(),
                    file);
        } else {
            notices.say(
                    Meaning.DONE,
                    onStick ? "ui.send.again.done-key-stick" : "ui.send.again.done-key",
                    again.seq(),
                    file,
                    String.valueOf(again.enrolment().getFileName()));
        }
    }

    /** Writes a bundle made earlier again, the same to the last byte of its signed part. */
    public void writeAgain(OutboxRow row) {
        Path place = places.target().get();
        if (place == null) {
            notices.say(Meaning.INFORMATION, "ui.send.again.choose");
            return;
        }
        boolean stickChosen = places.onStick(place);
        BundleNumber number = BundleNumber.of(row.epoch(), row.seq());
        begin();
        jobs.run(
                Job.of(
                        "ui.send.again.writing",
                        progress -> desk.sending().recreate(number, place, progress)),
                again -> {
                    busy.set(false);
                    sayWritten(again, stickChosen);
                    refresh();
                },
                refusal -> {
                    busy.set(false);
                    notices.refuse(refusal);
                });
    }
}
