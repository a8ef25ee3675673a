package org.sanad.ui.directorate;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Progress;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.StickWatch;
import org.sanad.work.Job;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.IntakeRow;
import org.sanad.work.receive.ReceivedFile;
import org.sanad.work.send.Media;
import org.sanad.work.send.Medium;

/** What came from the schools: taken in, verified, listed; what waits, and for what. */
public final class IntakeViewModel {
    /** What the officer does about a file that is kept apart. */
    public enum NextStep {
        /** Nothing here: the code's sentence says what to do elsewhere. */
        NONE,
        /** The code of the stamped slip is typed. */
        TYPE_CODE,
        /** The enrolment of the school is taken in. */
        TAKE_ENROLMENT
    }

    /** A finished run, or one that was given up after some files. */
    private record Run(List<ReceivedFile> files, boolean whole, List<IntakeRow> queue) {}

    private final DirectorateDesk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final ObservableList<IntakeRow> rows = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty waitingOnly = new SimpleBooleanProperty();
    private final ObjectProperty<IntakeRow> opened = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper received = new ReadOnlyIntegerWrapper();
    private final ObservableList<Medium> media = FXCollections.observableArrayList();
    private final StickWatch watch;
    private List<IntakeRow> queue = List.of();
    private List<IntakeRow> unkept = List.of();

    public IntakeViewModel(DirectorateDesk desk, JobRunner jobs, Notices notices) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        watch = new StickWatch(jobs, Media::toRead, media);
        query.addListener(o -> show());
        waitingOnly.addListener(o -> show());
    }

    /** The files as filtered, the newest first. */
    public ObservableList<IntakeRow> rows() {
        return rows;
    }

    /** How many came in all. */
    public ReadOnlyIntegerProperty received() {
        return received.getReadOnlyProperty();
    }

    /** A school's code or name, a file name or a code of a verdict. */
    public StringProperty query() {
        return query;
    }

    /** Only what is kept apart. */
    public BooleanProperty waitingOnly() {
        return waitingOnly;
    }

    /** The row looked at closely, or null. */
    public ObjectProperty<IntakeRow> opened() {
        return opened;
    }

    /** Looks closely at the bundle of this digest, whatever was filtered. */
    public void open(String digest) {
        query.set("");
        waitingOnly.set(false);
        rows.stream().filter(row -> digest.equals(row.entry())).findFirst().ifPresent(opened::set);
    }

    /** Sticks plugged in when last looked. */
    public ObservableList<Medium> media() {
        return media;
    }

    /** Keeps them as they are now. */
    StickWatch watch() {
        return watch;
    }

    /** Whether files are being taken in. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Reads the queue afresh. */
    public void refresh() {
        watch.look();
        jobs.run(Job.of("ui.intake.reading", progress -> desk.intake().received()), this::show);
    }

    /**
     * Takes in files and folders. Given up half-way, what was taken in stays, and the same folder
     * again goes on where it stopped.
     */
    public void take(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        if (busy.get()) {
            notices.say(Meaning.DOUBTFUL, "ui.kit.drop.busy");
            return;
        }
        busy.set(true);
        jobs.run(
                Job.cancellable("ui.intake.taking", progress -> run(paths, progress)),
                this::finished,
                refusal -> {
                    busy.set(false);
                    notices.refuse(refusal);
                });
    }

    /** Refuses the file looked at, which waits under a key nobody knows. */
    public void refuseOpened() {
        IntakeRow row = opened.get();
        if (busy.get() || row == null) {
            return;
        }
        busy.set(true);
        jobs.run(
                Job.of(
                        "ui.intake.refusing",
                        progress -> {
                            desk.intake().refuseUnknown(row.entry());
                            return desk.intake().received();
                        }),
                now -> {
                    busy.set(false);
                    show(now);
                    notices.say(Meaning.DONE, "ui.intake.refused");
                },
                refusal -> {
                    busy.set(false);
                    notices.refuse(refusal);
                });
    }

    private Run run(List<Path> paths, Progress progress) {
        List<ReceivedFile> files = List.of();
        boolean whole = true;
        try {
            files = desk.intake().take(paths, progress);
        } catch (CancellationException givenUp) {
            whole = false;
        }
        return new Run(files, whole, desk.intake().received());
    }

    private void finished(Run run) {
        busy.set(false);
        unkept =
                run.files().stream()
                        .filter(file -> file.entry() == null)
                        .map(IntakeRow::unkept)
                        .toList();
        show(run.queue());
        if (!run.whole()) {
            notices.say(Meaning.INFORMATION, "ui.intake.given-up");
        } else if (run.files().isEmpty()) {
            notices.say(Meaning.DOUBTFUL, "ui.intake.nothing-found");
        } else {
            notices.say(
                    meaning(run.files()),
                    "ui.intake.taken",
                    run.files().size(),
                    count(run.files(), Verdicts.ACCEPTED),
                    count(run.files(), Verdicts.WAITING),
                    count(run.files(), Verdicts.REFUSED),
                    count(run.files(), Verdicts.ALREADY));
        }
    }

    private static Meaning meaning(List<ReceivedFile> files) {
        if (count(files, Verdicts.REFUSED) > 0) {
            return Meaning.REFUSED;
        }
        return count(files, Verdicts.WAITING) > 0 ? Meaning.DOUBTFUL : Meaning.DONE;
    }

    private static int count(List<ReceivedFile> files, String verdict) {
        return (int) files.stream().filter(file -> file.verdict().equals(verdict)).count();
    }

    private void show(List<IntakeRow> now) {
        queue = now;
        received.set(unkept.size() + queue.size());
        show();
    }

    private void show() {
        List<IntakeRow> shown =
                Stream.concat(unkept.stream(), queue.stream()).filter(this::wanted).toList();
        rows.setAll(shown);
        IntakeRow open = opened.get();
        if (open != null) {
            // the same file as it is judged now; closed when it is no longer in sight
            opened.set(shown.stream().filter(row -> same(row, open)).findFirst().orElse(null));
        }
    }

    private static boolean same(IntakeRow row, IntakeRow other) {
        return row.entry() == null ? row.equals(other) : row.entry().equals(other.entry());
    }

    private boolean wanted(IntakeRow row) {
        if (waitingOnly.get() && !row.verdict().equals(Verdicts.WAITING)) {
            return false;
        }
        String asked = query.get().strip().toLowerCase(Locale.ROOT);
        return asked.isEmpty()
                || Stream.of(row.school(), row.schoolName(), row.fileName(), row.code())
                        .filter(Objects::nonNull)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(asked));
    }

    /** What is done next about a row. */
    public static NextStep nextStep(IntakeRow row) {
        if (!row.verdict().equals(Verdicts.WAITING) || row.code() == null) {
            return NextStep.NONE;
        }
        return switch (row.code()) {
            case "K01" -> NextStep.TAKE_ENROLMENT;
            case "K02" -> NextStep.TYPE_CODE;
            default -> NextStep.NONE;
        };
    }
}
