package org.sanad.ui.school;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Gender;
import org.sanad.model.PlacementStatus;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.work.Job;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.pupils.PupilSearch;
import org.sanad.work.school.SchoolDesk;

/** The pupils of the year as they are looked at: searched, filtered, one of them opened. */
public final class PupilsViewModel {
    /** Of {@link #stored}, before the first reading: nothing can be said of what there is. */
    static final int NOT_READ = -1;

    /** What is read in one job; also what a search looks for, which takes as long. */
    private record Read(
            List<PupilRow> rows, List<Site> sites, SchoolYear year, PupilSearch search) {
        static Read of(SchoolDesk desk, boolean first) {
            if (first) {
                desk.drafts().forgetGone();
            }
            List<PupilRow> rows = desk.pupils().rows();
            return new Read(rows, desk.pupils().sites(), desk.schoolYear(), new PupilSearch(rows));
        }
    }

    private final JobRunner jobs;
    private final SchoolDesk desk;
    private final PupilEditor editor;
    private final PupilMoves moves;
    private final PupilNotesForm notes;
    private final PupilViewsModel views;
    private final SecondEntryForm second;
    private final Texts texts;
    private final ManyPupilsForm many;
    private final ObservableList<PupilRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> classes = FXCollections.observableArrayList();
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty girls = new SimpleBooleanProperty();
    private final BooleanProperty boys = new SimpleBooleanProperty();
    private final BooleanProperty missing = new SimpleBooleanProperty();
    private final ObjectProperty<String> schoolClass = new SimpleObjectProperty<>();
    private final BooleanProperty opened = new SimpleBooleanProperty();
    private final BooleanProperty together = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper stored = new ReadOnlyIntegerWrapper(NOT_READ);
    private List<PupilRow> all = List.of();
    private SchoolYear year;
    private PupilSearch search = new PupilSearch(List.of());

    /**
     * @param texts the language the words of filters are looked for in
     */
    public PupilsViewModel(JobRunner jobs, Notices notices, SchoolDesk desk, Texts texts) {
        this.jobs = jobs;
        this.texts = texts;
        this.desk = desk;
        this.editor = new PupilEditor(jobs, notices, desk, this::refresh);
        this.moves = new PupilMoves(jobs, notices, desk, this::refresh);
        this.notes = new PupilNotesForm(jobs, notices, desk);
        this.second = new SecondEntryForm(jobs, notices, desk, this::refresh);
        this.views =
                new PupilViewsModel(
                        jobs, notices, desk.pupilViews(), new QuickFilters(this), this::filter);
        this.many =
                new ManyPupilsForm(
                        jobs,
                        notices,
                        desk,
                        () -> {
                            together.set(false);
                            refresh();
                        });
        for (ObservableValue<?> filter : List.of(query, girls, boys, missing, schoolClass)) {
            filter.addListener((o, before, now) -> filter());
        }
    }

    /** Reads the pupils again; what is typed and filtered stays. */
    public void refresh() {
        jobs.run(reading(), this::show);
    }

    private Job<Read> reading() {
        boolean first = stored.get() == NOT_READ;
        return Job.of("ui.pupils.reading", progress -> Read.of(desk, first));
    }

    /** Opens a pupil's sheet in the drawer. */
    public void open(PupilRow row) {
        editor.edit(row);
        moves.show(row);
        notes.show(row.id());
        together.set(false);
        opened.set(true);
    }

    /** Opens a pupil in the drawer, unless it shows him: then what is typed there goes on. */
    void openOther(PupilRow row) {
        if (!opened.get() || !row.id().equals(editor.pupil().get().id())) {
            open(row);
        }
    }

    /** Opens in the drawer what can be done to all the pupils selected. */
    void openMany() {
        if (many.selected().size() > 1) {
            opened.set(false);
            many.open(year);
            together.set(true);
        }
    }

    /** Reads the pupils again and opens one of them; nothing when he is not there any more. */
    public void open(UUID pupil) {
        jobs.run(
                reading(),
                read -> {
                    show(read);
                    read.rows().stream()
                            .filter(row -> row.id().equals(pupil))
                            .findFirst()
                            .ifPresent(this::open);
                });
    }

    /** Reads the pupils again and shows those of a class, or of every one for null. */
    void openClass(String wanted) {
        jobs.run(
                reading(),
                read -> {
                    show(read);
                    opened.set(false);
                    clearFilters();
                    schoolClass.set(wanted);
                });
    }

    /** Shows every pupil again. */
    public void clearFilters() {
        query.set("");
        girls.set(false);
        boys.set(false);
        missing.set(false);
        schoolClass.set(null);
        views.clear();
    }

    /** The rows that answer to search and filters, in sheet order. */
    public ObservableList<PupilRow> rows() {
        return rows;
    }

    /** Classes of the year, in order. */
    public ObservableList<String> classes() {
        return classes;
    }

    /** How many pupils there are before any filter; {@link #NOT_READ} at first. */
    public ReadOnlyIntegerProperty stored() {
        return stored.getReadOnlyProperty();
    }

    public StringProperty query() {
        return query;
    }

    /** Girls only; with {@link #boys} both. */
    public BooleanProperty girls() {
        return girls;
    }

    public BooleanProperty boys() {
        return boys;
    }

    /** Only pupils whose sheet lacks something. */
    public BooleanProperty missing() {
        return missing;
    }

    /** The class shown, or null for all. */
    public ObjectProperty<String> schoolClass() {
        return schoolClass;
    }

    /** Whether a pupil's sheet is open. */
    public BooleanProperty opened() {
        return opened;
    }

    /** A field of a class typed once more, blind. */
    SecondEntryForm second() {
        return second;
    }

    /** Filters of columns, sorting, columns and named views. */
    PupilViewsModel views() {
        return views;
    }

    /** The head's notes on the pupil shown in the drawer. */
    PupilNotesForm notes() {
        return notes;
    }

    /** Whether the change of several pupils is open. */
    BooleanProperty together() {
        return together;
    }

    /** The change of all the pupils selected. */
    ManyPupilsForm many() {
        return many;
    }

    public PupilEditor editor() {
        return editor;
    }

    /** The way of the pupil shown in the drawer. */
    PupilMoves moves() {
        return moves;
    }

    /** What a pupil's row says of his state: the list first, then what his sheet lacks. */
    public static StatusMark.Status status(PupilRow row) {
        if (row.status() == PlacementStatus.LEFT) {
            return new StatusMark.Status(Meaning.NEUTRAL, "ui.pupils.state.left");
        }
        if (row.status() == PlacementStatus.MISSING) {
            return new StatusMark.Status(Meaning.DOUBTFUL, "ui.pupils.state.missing");
        }
        return incomplete(row)
                ? new StatusMark.Status(Meaning.DOUBTFUL, "ui.pupils.state.incomplete")
                : new StatusMark.Status(Meaning.DONE, "ui.pupils.state.listed");
    }

    private static boolean incomplete(PupilRow row) {
        return row.gender() == null
                || row.birthDate() == null
                || row.birthPlace() == null
                || !row.name().split();
    }

    private void show(Read read) {
        all = read.rows();
        year = read.year();
        search = read.search();
        stored.set(all.size());
        List<String> found = all.stream().map(PupilRow::schoolClass).distinct().toList();
        if (!classes.equals(found)) {
            String chosen = schoolClass.get();
            classes.setAll(found);
            schoolClass.set(found.contains(chosen) ? chosen : null);
        }
        editor.sites().setAll(read.sites());
        editor.renew(all);
        moves.renew(all);
        views.renew();
        filter();
    }

    private void filter() {
        Predicate<PupilRow> columns = views.wanted(texts);
        List<PupilRow> found =
                search.find(query.get()).stream().filter(this::wanted).filter(columns).toList();
        many.keeping(found, () -> rows.setAll(found));
    }

    private boolean wanted(PupilRow row) {
        boolean anyGender = girls.get() == boys.get();
        Gender gender = girls.get() ? Gender.FEMALE : Gender.MALE;
        return (anyGender || row.gender() == gender)
                && (!missing.get() || incomplete(row))
                && (schoolClass.get() == null
                        || Objects.equals(schoolClass.get(), row.schoolClass()));
    }
}
