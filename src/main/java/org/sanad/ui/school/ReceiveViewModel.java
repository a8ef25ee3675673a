package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.i18n.Isolate;
import org.sanad.model.Progress;
import org.sanad.model.Site;
import org.sanad.ui.kit.CodeQuestion;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.kit.StickWatch;
import org.sanad.work.Job;
import org.sanad.work.answers.Answers;
import org.sanad.work.answers.Arrival;
import org.sanad.work.answers.Arrivals;
import org.sanad.work.answers.RefusedRow;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.Media;
import org.sanad.work.send.Medium;

/** What came back from the directorate, and the rows it wants corrected. */
public final class ReceiveViewModel {
    private static final String ACCEPTED = "accepted";
    private static final String ALREADY = "already";

    /** Members of a bundle that are the school's alone. */
    private static final Set<String> OF_THE_SCHOOL = Set.of("academy", "directorate", "head");

    private record Standing(
            List<RefusedRow> rows, List<PupilRow> pupils, List<Site> sites, List<Medium> media) {}

    private record Run(Arrivals.Taken taken, Standing standing) {}

    private final SchoolDesk desk;
    private final MendingWays ways;
    private final JobRunner jobs;
    private final Notices notices;
    private final PupilEditor editor;
    private final CodeQuestion<Optional<Long>> letter;
    private final ObservableList<Arrival> arrivals = FXCollections.observableArrayList();
    private final ObservableList<RefusedRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Medium> media = FXCollections.observableArrayList();
    private final StickWatch watch;
    private final ObjectProperty<RefusedRow> opened = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private List<PupilRow> pupils = List.of();

    /** Number of the last row that was opened; what is found out of one before is late. */
    private int asked;

    /**
     * @param ways where rows are mended that no pupil's sheet mends
     */
    public ReceiveViewModel(SchoolDesk desk, JobRunner jobs, Notices notices, MendingWays ways) {
        this.ways = ways;
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.watch = new StickWatch(jobs, Media::toRead, media);
        this.editor = new PupilEditor(jobs, notices, desk, this::refresh);
        this.letter =
                new CodeQuestion<>(
                        Answers.CODE_DIGITS,
                        jobs,
                        "ui.receive.letter.looking",
                        desk.answers()::ofLetter);
    }

    /** What the last files came to, in the order they were taken. */
    public ObservableList<Arrival> arrivals() {
        return arrivals;
    }

    /** Every row that is to be corrected. */
    public ObservableList<RefusedRow> rows() {
        return rows;
    }

    /** Sticks plugged in, those locked against writing too. */
    public ObservableList<Medium> media() {
        return media;
    }

    /** Keeps them as they are now. */
    StickWatch watch() {
        return watch;
    }

    /** The row whose pupil is being corrected, or null. */
    public ObjectProperty<RefusedRow> opened() {
        return opened;
    }

    /** Whether files are being read. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public PupilEditor editor() {
        return editor;
    }

    /** Which answer a letter belongs to: its number, or empty when to none that was taken. */
    public CodeQuestion<Optional<Long>> letter() {
        return letter;
    }

    /** Reads everything afresh, sticks too. */
    public void refresh() {
        jobs.run(Job.of("ui.receive.reading", progress -> standing()), this::show);
    }

    private Standing standing() {
        return new Standing(
                desk.answers().toCorrect(),
                desk.pupils().rows(),
                desk.pupils().sites(),
                Media.toRead());
    }

    private void show(Standing now) {
        pupils = now.pupils();
        media.setAll(now.media());
        editor.sites().setAll(now.sites());
        editor.renew(pupils);
        Renewal.of(rows, now.rows());
        if (opened.get() != null && !rows.contains(opened.get())) {
            opened.set(null);
        }
    }

    /**
     * Takes files, messages, folders and sticks; the same again changes nothing. Given up half-way,
     * what was taken stays and is told.
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
        notices.clear();
        jobs.run(
                Job.cancellable("ui.receive.taking", progress -> run(paths, progress)),
                this::taken,
                refusal -> {
                    busy.set(false);
                    notices.refuse(refusal);
                    refresh();
                });
    }

    private Run run(List<Path> paths, Progress progress) {
        return new Run(desk.arrivals().take(paths, progress), standing());
    }

    private void taken(Run run) {
        busy.set(false);
        List<Arrival> came = run.taken().arrivals();
        arrivals.setAll(came);
        show(run.standing());
        int done = count(came, ACCEPTED) + count(came, ALREADY);
        if (!run.taken().whole()) {
            notices.say(Meaning.INFORMATION, "ui.receive.stopped", came.size(), done);
            return;
        }
        if (came.isEmpty()) {
            notices.say(Meaning.DOUBTFUL, "ui.receive.nothing-found");
            return;
        }
        boolean whole = done == came.size();
        notices.say(
                whole ? Meaning.DONE : Meaning.DOUBTFUL,
                "ui.receive.taken",
                came.size(),
                done,
                rows.size());
    }

    private static int count(List<Arrival> arrivals, String verdict) {
        return (int) arrivals.stream().filter(one -> one.verdict().equals(verdict)).count();
    }

    /** Puts the line about a bundle refused whole away. */
    void putAway(RefusedRow row) {
        jobs.run(
                Job.of(
                        "ui.receive.putting-away",
                        progress -> {
                            desk.answers().putAway(row);
                            return standing();
                        }),
                now -> {
                    show(now);
                    notices.say(Meaning.DONE, "ui.receive.put-away.done", row.seq());
                });
    }

    /**
     * Opens what mends a row: the sheet of its pupil beside the remark, or the page of what the
     * remark names, with the remark in the notice.
     */
    public void open(RefusedRow row) {
        int now = ++asked;
        PupilRow pupil =
                pupils.stream()
                        .filter(one -> one.id().equals(row.pupil()))
                        .findFirst()
                        .orElse(null);
        if (row.pupil() == null) {
            if (row.field() != null && OF_THE_SCHOOL.contains(row.field())) {
                ways.school();
                gone(row);
            } else {
                opened.set(row);
            }
            return;
        }
        if (pupil == null) {
            notices.say(Meaning.INFORMATION, "ui.receive.no-pupil");
            return;
        }
        jobs.run(
                Job.of("ui.receive.reading", progress -> desk.answers().mendingPlace(row)),
                place -> {
                    if (now != asked) {
                        return;
                    }
                    Optional<String> field =
                            ways.lead(row.pupil(), place.home(), place.about(), place.programme());
                    if (field.isPresent()) {
                        editor.edit(pupil);
                        opened.set(row);
                    } else {
                        gone(row);
                    }
                });
    }

    /** Another page is in front: what the directorate wants stays in sight. */
    private void gone(RefusedRow row) {
        opened.set(null);
        if (row.name() == null) {
            notices.say(Meaning.INFORMATION, "ui.receive.to-mend-school", row.text());
        } else if (row.note() == null) {
            notices.say(
                    Meaning.INFORMATION,
                    "ui.receive.to-mend",
                    Isolate.natural(row.name()),
                    row.text());
        } else {
            notices.say(
                    Meaning.INFORMATION,
                    "ui.receive.to-mend-note",
                    Isolate.natural(row.name()),
                    row.text(),
                    Isolate.natural(row.note()));
        }
    }
}
