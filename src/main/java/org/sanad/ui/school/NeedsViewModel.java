package org.sanad.ui.school;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.LocalizedText;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.need.NeedKey;
import org.sanad.model.need.NeedRow;
import org.sanad.model.need.NeedTotal;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.NeedsStatement;
import org.sanad.model.need.RationRow;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.needs.EnteredPieces;
import org.sanad.work.school.SchoolDesk;

/** Needs of one programme and year, the row chosen in it, and what is entered for that row. */
public final class NeedsViewModel {
    private final JobRunner jobs;
    private final Notices notices;
    private final SchoolDesk desk;
    private final ObservableList<Programme> programmes = FXCollections.observableArrayList();
    private final ObservableList<NeedRow> rows = FXCollections.observableArrayList();
    private final ObservableList<RationRow> meals = FXCollections.observableArrayList();
    private final ObjectProperty<Programme> programme = new SimpleObjectProperty<>();
    private final BooleanProperty nextYear = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<NeedsStatement> statement = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<NeedRow> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<YearMonth> month = new SimpleObjectProperty<>();
    private final WayBack back;
    private final NeedEntry entry;
    private final NeedPlacesEntry places;
    private final HandOutSheet handOuts;
    private final BooleanProperty register = new SimpleBooleanProperty();
    private final BooleanProperty picture = new SimpleBooleanProperty();
    private final ObservableList<EnteredPieces> pieces = FXCollections.observableArrayList();
    private NeedsBook book = NeedsBook.none();
    private List<EnteredPieces> allPieces = List.of();
    private final Map<UUID, String> sites = new HashMap<>();
    private int asked;

    public NeedsViewModel(JobRunner jobs, Notices notices, SchoolDesk desk) {
        this.jobs = jobs;
        this.notices = notices;
        this.desk = desk;
        this.back = new WayBack(jobs, notices, desk, "ui.needs.undone", this::read);
        this.entry = new NeedEntry(this);
        this.places = new NeedPlacesEntry(this);
        this.handOuts = new HandOutSheet(this);
        programme.addListener(o -> read());
        nextYear.addListener(o -> read());
        month.addListener(o -> read());
        chosen.addListener(o -> choose());
        register.addListener(
                (o, before, now) -> {
                    picture.set(picture.get() && !now);
                    handOuts.read();
                });
        picture.addListener((o, before, now) -> register.set(register.get() && !now));
        nextYear.addListener(o -> register.set(false));
    }

    private record Read(
            Programme programme,
            List<Programme> programmes,
            NeedsStatement statement,
            List<RationRow> meals,
            List<Site> sites,
            SchoolYear year,
            NeedsBook book,
            List<EnteredPieces> pieces) {}

    /** Reads everything again. */
    public void refresh() {
        read();
    }

    private void read() {
        Programme wanted = programme.get();
        boolean next = nextYear.get();
        YearMonth of = month.get();
        int request = ++asked;
        jobs.run(
                Job.of("ui.needs.reading", progress -> read(wanted, next, of)),
                found -> {
                    // an older answer would choose its own programme again, and so on for ever
                    if (request == asked) {
                        show(found);
                    }
                });
    }

    private Read read(Programme wanted, boolean next, YearMonth of) {
        SchoolYear year = desk.schoolYear();
        SchoolYear asked = next ? year.next() : year;
        List<Programme> all = desk.needs().programmes(asked);
        Programme now =
                all.stream()
                        .filter(one -> wanted != null && one.code().equals(wanted.code()))
                        .findFirst()
                        .orElse(all.isEmpty() ? null : all.get(0));
        NeedsStatement found = now == null ? null : desk.needs().statement(now.code(), asked);
        YearMonth asking = of == null ? YearMonth.from(year.firstDay()).plusMonths(1) : of;
        boolean meal = now != null && !next && SchoolYear.of(asking.atDay(1)).equals(year);
        List<RationRow> served = meal ? desk.needs().rations(now.code(), asking) : List.of();
        return new Read(
                now,
                all,
                found,
                served,
                desk.needs().sites(),
                year,
                now == null ? NeedsBook.none() : desk.needs().entered(now.code(), asked),
                now == null ? List.of() : desk.pieces().list(now.code(), asked));
    }

    private void show(Read now) {
        Renewal.of(programmes, now.programmes());
        sites.clear();
        now.sites().forEach(site -> sites.put(site.id(), site.name()));
        if (month.get() == null) {
            month.set(YearMonth.from(now.year().firstDay()).plusMonths(1));
        }
        NeedRow before = chosen.get();
        book = now.book();
        allPieces = now.pieces();
        places.shows(month.get(), now.statement(), now.meals());
        statement.set(now.statement());
        rows.setAll(now.statement() == null ? List.of() : now.statement().rows());
        meals.setAll(now.meals());
        if (!Objects.equals(programme.get(), now.programme())) {
            programme.set(now.programme());
        }
        chosen.set(rows.stream().filter(row -> same(row, before)).findFirst().orElse(null));
        choose();
        if (rows.isEmpty()) {
            register.set(false);
        } else if (register.get()) {
            handOuts.read();
        }
    }

    /** What was entered before for the row chosen is shown, to be looked at and mended. */
    private void choose() {
        NeedRow row = chosen.get();
        pieces.setAll(
                row == null
                        ? List.of()
                        : allPieces.stream().filter(one -> isOf(one.key(), row)).toList());
        entry.stands(row, book, statement.get());
    }

    private static boolean isOf(NeedKey key, NeedRow row) {
        return key.site().equals(row.site())
                && key.level().equals(row.level())
                && key.article().equals(row.article())
                && (row.gender() == null || row.gender() == key.gender());
    }

    private static boolean same(NeedRow row, NeedRow before) {
        return before != null
                && row.site().equals(before.site())
                && row.level().equals(before.level())
                && row.gender() == before.gender()
                && row.article().equals(before.article());
    }

    /** Totals of the school for the article of the chosen row, else for the first of the list. */
    public Optional<NeedTotal> flow() {
        return flowArticle().map(article -> statement.get().totals().get(article));
    }

    /** The article the flow is of. */
    public Optional<String> flowArticle() {
        if (statement.get() == null || rows.isEmpty()) {
            return Optional.empty();
        }
        NeedRow row = chosen.get() == null ? rows.get(0) : chosen.get();
        return Optional.of(row.article());
    }

    /**
     * Does one entry, says it with a way back, and reads everything again.
     *
     * @param entering gets the desk within which all it enters is one action
     * @param onSaved called before, when what was typed is on the disk
     */
    <T> void enter(
            Function<SchoolDesk, T> entering, Runnable onSaved, Consumer<UserProblem> onProblem) {
        UUID action = UUID.randomUUID();
        jobs.run(
                Job.of("ui.needs.saving", progress -> entering.apply(desk.within(action))),
                saved -> {
                    onSaved.run();
                    read();
                    sayEntered(action);
                },
                onProblem);
    }

    /** Something was entered within an action: said with a way back. */
    void sayEntered(UUID action) {
        back.offer(action, "ui.needs.saved");
    }

    boolean isShown(String code) {
        return programme.get() != null && programme.get().code().equals(code);
    }

    JobRunner jobs() {
        return jobs;
    }

    /** A form of this page whose typing is kept. */
    KeptForm typing(Drafts.Form form, KeptForm.Fields fields) {
        return new KeptForm(jobs, notices, desk.drafts(), form, fields)
                .telling(refusal -> NeedWords.tell(notices, this, refusal));
    }

    /** What is being typed on this page and not saved. */
    TypedKeeping typed() {
        return new TypedKeeping(
                entry.typing(),
                entry.mending().typing(),
                places.typingDays(),
                places.typingOffers(),
                handOuts.typing());
    }

    /** Whether the register of hand-outs is shown instead of the numbers. */
    public BooleanProperty register() {
        return register;
    }

    /** Whether the numbers are shown as bars. */
    public BooleanProperty picture() {
        return picture;
    }

    /** Totals of the programme shown by code of the article; empty until read. */
    Map<String, NeedTotal> totals() {
        return statement.get() == null ? Map.of() : statement.get().totals();
    }

    /** Days of catering and places offered, as typed. */
    NeedPlacesEntry places() {
        return places;
    }

    /** The register of hand-outs of the programme shown. */
    public HandOutSheet handOuts() {
        return handOuts;
    }

    /** Deliveries and hand-outs of the row chosen, newest first. */
    public ObservableList<EnteredPieces> pieces() {
        return pieces;
    }

    SchoolDesk desk() {
        return desk;
    }

    /** Sites of the school, as read. */
    Set<UUID> siteIds() {
        return sites.keySet();
    }

    boolean severalSites() {
        return sites.size() > 1;
    }

    String site(UUID id) {
        return sites.getOrDefault(id, "");
    }

    /** Warnings of the statement with the arguments of their sentences. */
    List<Object[]> warnings() {
        List<Object[]> said = new ArrayList<>();
        if (statement.get() != null) {
            statement
                    .get()
                    .warnings()
                    .forEach(
                            one ->
                                    said.add(
                                            new Object[] {
                                                one.kind().messageKey(),
                                                site(one.site()),
                                                one.level(),
                                                article(one.article()),
                                                one.number()
                                            }));
        }
        return said;
    }

    /** What an article is called, in both languages; its code when the pack does not know it. */
    LocalizedText article(String code) {
        String known = code == null ? "" : code;
        return desk.benefits().articleName(known).orElse(new LocalizedText(known, known));
    }

    public ObservableList<Programme> programmes() {
        return programmes;
    }

    public ObservableList<NeedRow> rows() {
        return rows;
    }

    /** Meals of the month, by site. */
    public ObservableList<RationRow> meals() {
        return meals;
    }

    public ObjectProperty<Programme> programme() {
        return programme;
    }

    /** Whether the year after the one worked on is shown. */
    public BooleanProperty nextYear() {
        return nextYear;
    }

    /** Null until read, or when no programme gives anything. */
    public ReadOnlyObjectProperty<NeedsStatement> statement() {
        return statement.getReadOnlyProperty();
    }

    /** The row numbers are entered for, or null. */
    public ObjectProperty<NeedRow> chosen() {
        return chosen;
    }

    /** The month of the meals. */
    public ObjectProperty<YearMonth> month() {
        return month;
    }

    /** The form. */
    public NeedEntry entry() {
        return entry;
    }
}
