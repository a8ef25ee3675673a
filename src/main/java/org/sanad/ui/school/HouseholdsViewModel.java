package org.sanad.ui.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.LocalizedText;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.households.HouseholdRow;
import org.sanad.work.households.HouseholdSearch;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** The households as they are looked at: searched, filtered, one of them opened. */
public final class HouseholdsViewModel {
    /** Of {@link #stored}, before the first reading: nothing can be said of what there is. */
    static final int NOT_READ = -1;

    /** What the page shows. */
    public enum Tab {
        LIST,
        /** Who may belong to one household. */
        SIBLINGS,
        /** Pupils who may be one child. */
        DOUBLES
    }

    /** What stands beside the table. */
    public enum Side {
        NONE,
        HOUSEHOLD,
        /** Choosing the child a new household is for. */
        FOUNDING
    }

    private record Read(
            List<HouseholdRow> rows,
            List<PupilRow> pupils,
            Map<String, Integer> caps,
            List<Programme> programmes) {}

    private final JobRunner jobs;
    private final Notices notices;
    private final SchoolDesk desk;
    private final WayBack back;
    private final ObservableList<HouseholdRow> rows = FXCollections.observableArrayList();
    private final PupilChoice alone = new PupilChoice(true);
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty expired = new SimpleBooleanProperty();
    private final BooleanProperty withoutCin = new SimpleBooleanProperty();
    private final BooleanProperty overCap = new SimpleBooleanProperty();
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.NONE);
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.LIST);
    private final ReadOnlyIntegerWrapper stored = new ReadOnlyIntegerWrapper(NOT_READ);
    private final ReadOnlyStringWrapper mended = new ReadOnlyStringWrapper();
    private final HouseholdEditor editor;
    private final HouseholdContents contents;
    private final KinProposals proposals;
    private final Map<UUID, PupilRow> pupils = new HashMap<>();
    private final Map<String, LocalizedText> programmes = new HashMap<>();
    private Map<String, Integer> caps = Map.of();
    private List<HouseholdRow> all = List.of();
    private HouseholdSearch search = new HouseholdSearch(List.of());

    public HouseholdsViewModel(JobRunner jobs, Notices notices, SchoolDesk desk) {
        this.jobs = jobs;
        this.notices = notices;
        this.desk = desk;
        this.back = new WayBack(jobs, notices, desk, "ui.households.undone", this::refresh);
        this.editor = new HouseholdEditor(this);
        this.contents = new HouseholdContents(this);
        this.proposals = new KinProposals(this);
        for (ObservableValue<?> filter : List.of(query, expired, withoutCin, overCap)) {
            filter.addListener((o, before, now) -> filter());
        }
    }

    /** Reads everything again; what is typed and filtered stays. */
    public void refresh() {
        boolean first = stored.get() == NOT_READ;
        jobs.run(Job.of("ui.households.reading", progress -> read(first)), this::show);
        proposals.refresh();
    }

    private Read read(boolean first) {
        if (first) {
            desk.drafts().forgetGone();
        }
        return read();
    }

    private Read read() {
        return new Read(
                desk.households().rows(),
                desk.pupils().rows(),
                desk.households().caps(),
                desk.benefits().programmes());
    }

    private void show(Read read) {
        all = read.rows();
        search = new HouseholdSearch(all);
        stored.set(all.size());
        pupils.clear();
        read.pupils().forEach(pupil -> pupils.put(pupil.id(), pupil));
        Set<UUID> housed =
                all.stream()
                        .flatMap(row -> row.household().children().stream())
                        .collect(Collectors.toSet());
        caps = read.caps();
        programmes.clear();
        read.programmes().forEach(one -> programmes.put(one.code(), one.shortName()));
        alone.among(read.pupils().stream().filter(one -> !housed.contains(one.id())).toList());
        filter();
        HouseholdRow shown = editor.row().get();
        if (shown != null) {
            row(shown.household().id()).ifPresentOrElse(this::renew, () -> side.set(Side.NONE));
        }
    }

    private Optional<HouseholdRow> row(UUID household) {
        return all.stream().filter(row -> row.household().id().equals(household)).findFirst();
    }

    private void renew(HouseholdRow row) {
        editor.renew(row);
        contents.show(row, all, List.copyOf(pupils.values()));
    }

    private void filter() {
        rows.setAll(search.find(query.get()).stream().filter(this::wanted).toList());
    }

    private boolean wanted(HouseholdRow row) {
        return (!expired.get() || hasExpired(row))
                && (!withoutCin.get() || row.household().guardian().cin() == null)
                && (!overCap.get()
                        || row.children().stream().anyMatch(c -> !c.notCountedIn().isEmpty()));
    }

    private static boolean hasExpired(HouseholdRow row) {
        return row.documents().stream()
                .anyMatch(paper -> paper.daysLeft() != null && paper.daysLeft() < 0);
    }

    /** What a row says of its state: papers out of date first, then what is lacking. */
    static StatusMark.Status status(HouseholdRow row) {
        if (hasExpired(row)) {
            return new StatusMark.Status(Meaning.DOUBTFUL, "ui.households.state.expired");
        }
        return row.household().guardian().cin() == null
                ? new StatusMark.Status(Meaning.DOUBTFUL, "ui.households.state.without-cin")
                : new StatusMark.Status(Meaning.DONE, "ui.households.state.known");
    }

    /** Opens a household in the drawer. */
    public void open(HouseholdRow row) {
        editor.edit(row);
        contents.show(row, all, List.copyOf(pupils.values()));
        side.set(Side.HOUSEHOLD);
    }

    /** Opens a household in the drawer, unless it shows it: then what is typed there goes on. */
    void openOther(HouseholdRow row) {
        UUID shown = showsHousehold() ? editor.row().get().household().id() : null;
        if (!row.household().id().equals(shown)) {
            open(row);
        }
    }

    /** Whether the sheet of a household stands in the drawer. */
    boolean showsHousehold() {
        return side.get() == Side.HOUSEHOLD;
    }

    /** Reads everything again and opens one household; nothing when it is not there any more. */
    void open(UUID household) {
        open(household, null);
    }

    /**
     * The same where something of it is mended.
     *
     * @param field stable name of what is mended, or null
     */
    void open(UUID household, String field) {
        jobs.run(
                Job.of("ui.households.reading", progress -> read()),
                read -> {
                    show(read);
                    tab.set(Tab.LIST);
                    row(household)
                            .ifPresent(
                                    row -> {
                                        open(row);
                                        mended.set(null);
                                        mended.set(field);
                                    });
                });
    }

    /** What of the household opened is to be mended, by its stable name; null for nothing. */
    ReadOnlyStringProperty mended() {
        return mended.getReadOnlyProperty();
    }

    /** Shows every household again. */
    public void clearFilters() {
        query.set("");
        expired.set(false);
        withoutCin.set(false);
        overCap.set(false);
    }

    /** Asks for whom a new household is. */
    public void startFounding() {
        alone.query().set("");
        side.set(Side.FOUNDING);
    }

    /** What a programme is called; its code when the pack does not know it. */
    LocalizedText programme(String code) {
        return programmes.getOrDefault(code, new LocalizedText(code, code));
    }

    /** Children of a household a programme counts at most. */
    int cap(String programme) {
        return caps.getOrDefault(programme, 0);
    }

    /** Makes a household of a pupil who has none, and opens it. */
    public void found(PupilRow pupil) {
        HouseholdEdit nothing =
                new HouseholdEdit(
                        new HouseholdEdit.Person(null, null, null, null, null, null, null),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of());
        UUID action = UUID.randomUUID();
        jobs.run(
                Job.of(
                        "ui.households.saving",
                        progress -> {
                            UUID made =
                                    desk.within(action)
                                            .households()
                                            .set(pupil.code(), nothing)
                                            .id();
                            return new Made(made, read());
                        }),
                made -> {
                    show(made.read());
                    proposals.refresh();
                    row(made.household()).ifPresent(this::open);
                    back.offer(action, "ui.households.founded", pupil.name().whole());
                });
    }

    private record Made(UUID household, Read read) {}

    /**
     * Does one change, says it with a way back, and reads everything again.
     *
     * @param change gets the desk within which all it enters is one action
     * @param onProblem takes the refusal, or null when the change is made
     */
    void change(
            Consumer<SchoolDesk> change,
            Consumer<UserProblem> onProblem,
            String saidKey,
            Object... said) {
        UUID action = UUID.randomUUID();
        change(action, () -> change.accept(desk.within(action)), onProblem, saidKey, said);
    }

    /**
     * The same of a change that is ready.
     *
     * @param action within which it enters all it does
     */
    void change(
            UUID action,
            Runnable change,
            Consumer<UserProblem> onProblem,
            String saidKey,
            Object... said) {
        jobs.run(
                Job.of(
                        "ui.households.saving",
                        progress -> {
                            change.run();
                            return progress;
                        }),
                done -> {
                    onProblem.accept(null);
                    refresh();
                    back.offer(action, saidKey, said);
                },
                onProblem);
    }

    SchoolDesk desk() {
        return desk;
    }

    JobRunner jobs() {
        return jobs;
    }

    Notices notices() {
        return notices;
    }

    /** The rows that answer to search and filters, by guardian. */
    public ObservableList<HouseholdRow> rows() {
        return rows;
    }

    /** Choosing among the pupils of the year who belong to no household. */
    public PupilChoice alone() {
        return alone;
    }

    /** How many households there are before any filter; {@link #NOT_READ} at first. */
    public ReadOnlyIntegerProperty stored() {
        return stored.getReadOnlyProperty();
    }

    public StringProperty query() {
        return query;
    }

    /** Only those with a paper out of date. */
    public BooleanProperty expired() {
        return expired;
    }

    /** Only those whose guardian's CIN is not known. */
    public BooleanProperty withoutCin() {
        return withoutCin;
    }

    /** Only those with a child beyond what a programme counts. */
    public BooleanProperty overCap() {
        return overCap;
    }

    /** What stands beside the table. */
    public ObjectProperty<Side> side() {
        return side;
    }

    /** What the page shows. */
    public ObjectProperty<Tab> tab() {
        return tab;
    }

    public HouseholdEditor editor() {
        return editor;
    }

    /** Children and papers of the household opened. */
    public HouseholdContents contents() {
        return contents;
    }

    /** What is proposed, and what was said no to. */
    public KinProposals proposals() {
        return proposals;
    }
}
