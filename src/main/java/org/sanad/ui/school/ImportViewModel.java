package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.sanad.i18n.Messages;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.school.ImportPreview.Group;
import org.sanad.ui.school.ImportPreview.Kind;
import org.sanad.ui.school.ImportPreview.Refused;
import org.sanad.work.Job;
import org.sanad.work.roster.Arrivals;
import org.sanad.work.school.SchoolDesk;

/** Import of lists: choose, look at what would change, apply, take back. */
public final class ImportViewModel {
    /** Where the user stands. */
    public enum Stage {
        AWAY,
        CHOOSE,
        PREVIEW,
        RESULT
    }

    /**
     * What was written.
     *
     * @param later guardians' lists that still wait
     * @param action by which it is taken back
     */
    record Result(
            Kind kind, String year, Map<Group, Integer> counts, List<Path> later, UUID action) {
        int count(Group group) {
            return counts.getOrDefault(group, 0);
        }
    }

    private final JobRunner jobs;
    private final Notices notices;
    private final SchoolDesk desk;
    private final ImportReading reading;
    private final ColumnQuestion columns;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.AWAY);
    private final ReadOnlyObjectWrapper<ImportPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Group> group = new SimpleObjectProperty<>(Group.NEW);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ArrivalAnswer arrivals = new ArrivalAnswer();
    private Runnable onWritten = () -> {};
    private List<Path> chosen = List.of();

    public ImportViewModel(JobRunner jobs, Notices notices, SchoolDesk desk) {
        this.jobs = jobs;
        this.notices = notices;
        this.desk = desk;
        this.reading = new ImportReading(desk);
        this.columns = new ColumnQuestion(jobs, desk.columnMemory());
    }

    /** What is read again after something was written or taken back. */
    void onWritten(Runnable action) {
        onWritten = action;
    }

    /** Opens the import; with files their preview begins at once, unless others are read. */
    public void start(List<Path> files) {
        if (busy.get()) {
            if (!files.isEmpty()) {
                notices.say(Meaning.DOUBTFUL, "ui.kit.drop.busy");
            }
            return;
        }
        problem.set(null);
        preview.set(null);
        result.set(null);
        columns.clear();
        stage.set(Stage.CHOOSE);
        if (!files.isEmpty()) {
            choose(files);
        }
    }

    /** Reads the files and shows what they would do; writes nothing. */
    public void choose(List<Path> files) {
        problem.set(null);
        notices.clear();
        columns.clear();
        chosen = List.copyOf(files);
        busy.set(true);
        jobs.run(
                Job.cancellable(
                        "ui.import.reading",
                        progress -> orGivenUp(progress, p -> reading.read(files, p))),
                read -> {
                    busy.set(false);
                    read.ifPresent(this::show);
                },
                this::refused);
    }

    /** Writes what the preview said, in one transaction. */
    public void apply() {
        ImportPreview shown = preview.get();
        if (shown == null || busy.get() || !appliable()) {
            return;
        }
        UUID action = UUID.randomUUID();
        problem.set(null);
        busy.set(true);
        jobs.run(
                Job.cancellable(
                        "ui.import.applying",
                        progress -> orGivenUp(progress, p -> write(shown, action, p))),
                written -> {
                    busy.set(false);
                    written.ifPresent(
                            counts -> {
                                result.set(
                                        new Result(
                                                shown.kind(),
                                                shown.year(),
                                                counts,
                                                shown.later(),
                                                action));
                                stage.set(Stage.RESULT);
                                onWritten.run();
                            });
                },
                this::refused);
    }

    /** Whether applying writes something, and what has to be answered for it is. */
    boolean appliable() {
        ImportPreview shown = preview.get();
        return shown != null
                && shown.writesSomething()
                && (shown.arrivals() == 0 || arrivals.arrivals().isPresent());
    }

    /** Since when pupils are here whom no earlier list of the year has. */
    ArrivalAnswer arrivals() {
        return arrivals;
    }

    /** Takes the import just made back, and nothing else: everything is as it was before. */
    public void undo() {
        if (busy.get()) {
            return;
        }
        UUID action = result.get().action();
        busy.set(true);
        jobs.run(
                Job.of(
                        "ui.import.undoing",
                        progress -> {
                            desk.lastActions().undo(action);
                            return action;
                        }),
                undone -> {
                    busy.set(false);
                    start(List.of());
                    notices.say(Meaning.DONE, "ui.import.undone");
                    onWritten.run();
                },
                this::refused);
    }

    /** When the import shown was taken back elsewhere it is no longer what was just written. */
    void refresh() {
        if (busy.get() || stage.get() != Stage.RESULT) {
            return;
        }
        Result shown = result.get();
        jobs.runQuietly(
                Job.of(
                        "ui.import.reading",
                        progress -> desk.lastActions().undoable(shown.action())),
                there -> {
                    if (!there && shown.equals(result.get()) && stage.get() == Stage.RESULT) {
                        start(List.of());
                    }
                },
                () -> {});
    }

    /** Goes on with the lists of guardians that waited. */
    public void later() {
        start(result.get().later());
    }

    /** Back from the preview to the choice of files, from there to the pupils. */
    public void back() {
        if (busy.get()) {
            return;
        }
        if (stage.get() == Stage.PREVIEW) {
            start(List.of());
        } else {
            leave();
        }
    }

    /**
     * The page is left for another: what a file was refused for was read, and does not stand there
     * still when one comes back. A question about its columns waits, and its reason with it.
     */
    void lookAway() {
        if (columns.headings().isEmpty()) {
            problem.set(null);
        }
    }

    /** Back to the pupils; nothing more is written. */
    public void leave() {
        stage.set(Stage.AWAY);
    }

    /** Saves the rows that are not taken, with where they stand and why. */
    void saveRefused(Path out, Messages messages) {
        List<Problem> problems = preview.get().refused().stream().map(Refused::problem).toList();
        jobs.run(
                Job.of(
                        "ui.import.saving-refused",
                        progress -> {
                            desk.rosters().saveRefused(out, problems, messages);
                            return out;
                        }),
                written ->
                        notices.say(
                                Meaning.DONE, "ui.import.refused-saved", String.valueOf(written)));
    }

    private Map<Group, Integer> write(ImportPreview shown, UUID action, Progress progress) {
        SchoolDesk within = desk.within(action);
        return switch (shown.kind()) {
            case CLASS_LISTS ->
                    ImportPreview.counts(
                            within.rosters()
                                    .apply(
                                            shown.files(),
                                            arrivals.arrivals().orElse(Arrivals.unknown()),
                                            progress)
                                    .counts());
            case NEXT_YEAR -> NextYearReading.counts(within.years().apply(shown.files(), progress));
            case GUARDIANS ->
                    ImportPreview.counts(within.guardians().apply(shown.files().get(0)).counts());
        };
    }

    private void show(ImportPreview read) {
        arrivals.clear();
        preview.set(read);
        group.set(firstWorthSeeing(read));
        stage.set(Stage.PREVIEW);
    }

    private static Group firstWorthSeeing(ImportPreview read) {
        for (Group each : read.kind().groups()) {
            if (read.count(each) > 0) {
                return each;
            }
        }
        return read.kind().groups().get(0);
    }

    private void refused(UserProblem refusal) {
        busy.set(false);
        problem.set(refusal.problem());
        boolean unknown = ImportReading.NO_LIST.contains(refusal.code());
        if (unknown && stage.get() == Stage.CHOOSE && chosen.size() == 1) {
            columns.about(chosen.get(0));
        }
    }

    /** What the columns hold of a list that was not understood. */
    ColumnQuestion columns() {
        return columns;
    }

    /** Reads the files chosen last once more. */
    void again() {
        choose(chosen);
    }

    /** A job given up calls nothing back; this one must, so that the page is free again. */
    private static <T> Optional<T> orGivenUp(Progress progress, Job.Work<T> work) {
        try {
            return Optional.of(work.run(progress));
        } catch (CancellationException givenUp) {
            return Optional.empty();
        }
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ImportPreview> preview() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Result> result() {
        return result.getReadOnlyProperty();
    }

    /** The count whose list is shown. */
    ObjectProperty<Group> group() {
        return group;
    }

    /** Why files were refused or nothing was written, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }

    /** Whether files are being read or written. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
