package org.sanad.work.needs;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.sanad.model.Gender;
import org.sanad.model.Problem;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.need.CateringDays;
import org.sanad.model.need.HandOut;
import org.sanad.model.need.Needs;
import org.sanad.model.need.NeedsBook;
import org.sanad.model.need.NeedsStatement;
import org.sanad.model.need.PlacesOffered;
import org.sanad.model.need.RationRow;
import org.sanad.model.need.Rations;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.store.NeedsRepository;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * Needs of the school: the statement of a programme, and the numbers a head enters for it. Every
 * entry can be taken back until the next one is made.
 *
 * <p>A null year means the year worked on; the only other year is the one after, whose pupils are
 * forecast while no list of it is held.
 */
public final class SchoolNeeds {
    static final String KIND = "needs";

    private final Installation installation;
    private final ProgrammePack pack;

    public SchoolNeeds(Installation installation) {
        this.installation = installation;
        this.pack = installation.pack();
    }

    /** Programmes that give something in a year, in the order of the pack. */
    public List<Programme> programmes(SchoolYear year) {
        SchoolYear asked = installation.store().read(session -> asked(session, year));
        return pack.programmes().stream()
                .filter(
                        programme ->
                                programme
                                        .during(asked)
                                        .map(ProgrammeVersion::kits)
                                        .filter(kits -> !kits.isEmpty())
                                        .isPresent())
                .toList();
    }

    /** The sites a number can be of, main one first. */
    public List<Site> sites() {
        return installation.store().read(session -> session.sites().list());
    }

    /**
     * The needs of a programme.
     *
     * @throws UserProblem {@code work.programme.unknown}, {@code work.needs.other-year}
     */
    public NeedsStatement statement(String programme, SchoolYear year) {
        Programme found = programme(programme);
        return installation
                .store()
                .read(session -> statement(session, found, asked(session, year)));
    }

    private NeedsStatement statement(Session session, Programme programme, SchoolYear year) {
        SchoolData data = installation.schoolData(session, installation.schoolYear(session));
        return Needs.of(pack, programme, data, year, session.needs().book(year));
    }

    /** Everything entered for a programme and year. */
    public NeedsBook entered(String programme, SchoolYear year) {
        String code = programme(programme).code();
        return installation
                .store()
                .read(
                        session -> {
                            SchoolYear asked = asked(session, year);
                            return session.needs().book(asked).of(code, asked);
                        });
    }

    /**
     * Meals of a month, by site.
     *
     * @throws UserProblem {@code work.programme.unknown}, {@code work.needs.other-year} when the
     *     month is not of the year worked on
     */
    public List<RationRow> rations(String programme, YearMonth month) {
        Programme found = programme(programme);
        return installation
                .store()
                .read(
                        session -> {
                            SchoolYear year = ofWork(session, month);
                            return Rations.of(
                                    pack,
                                    found,
                                    installation.schoolData(session, year),
                                    session.moves().list(year),
                                    session.attendance().book(year).closures(),
                                    month,
                                    session.needs().book(year));
                        });
    }

    /**
     * Records counts of stock; one replaces what was counted before for the same spot.
     *
     * @throws UserProblem {@code work.programme.unknown}, {@code work.needs.other-year}, {@code
     *     work.needs.not-open}; a row that does not fit is in the change, not thrown
     */
    public NeedsChange count(String programme, SchoolYear year, List<StockEntry> entries) {
        return each(programme, year, entries, NeedsEntering::count, NeedsRepository::save);
    }

    /** Records deliveries; the same slip entered twice is two deliveries. */
    public NeedsChange deliver(String programme, SchoolYear year, List<DeliveryEntry> entries) {
        return each(programme, year, entries, NeedsEntering::delivery, NeedsRepository::save);
    }

    /** Records what was handed out to pupils who are only counted. */
    public NeedsChange handOut(String programme, SchoolYear year, List<HandOutEntry> entries) {
        return each(programme, year, entries, NeedsEntering::handOut, NeedsRepository::save);
    }

    /** Records what the head knows of expected pupils and the lists do not say. */
    public NeedsChange correct(String programme, SchoolYear year, List<CorrectionEntry> entries) {
        return each(programme, year, entries, NeedsEntering::correction, NeedsRepository::save);
    }

    /** One way in for all lists of entries: good rows are written, bad ones reported. */
    private <E, T> NeedsChange each(
            String programme,
            SchoolYear year,
            List<E> entries,
            BiFunction<NeedsEntering, E, T> turning,
            BiConsumer<NeedsRepository, T> saving) {
        Programme found = programme(programme);
        List<Problem> problems = new ArrayList<>();
        List<T> turned =
                installation
                        .store()
                        .read(
                                session -> {
                                    NeedsEntering entering = entering(session, found, year);
                                    return NeedsEntering.each(
                                            entries,
                                            entry -> turning.apply(entering, entry),
                                            problems);
                                });
        return written(turned, saving, problems);
    }

    /** When not one row is taken the last action stays the one that can be taken back. */
    private <T> NeedsChange written(
            List<T> taken, BiConsumer<NeedsRepository, T> saving, List<Problem> problems) {
        if (!taken.isEmpty()) {
            installation
                    .store()
                    .writeUndoable(
                            KIND,
                            session -> {
                                taken.forEach(one -> saving.accept(session.needs(), one));
                                return taken;
                            });
        }
        return new NeedsChange(taken.size(), problems);
    }

    /**
     * Records one piece handed to each pupil of each list, all as one entry that is taken back as
     * one. Pupils the programme does not give the article to, and those who have it already, are
     * reported and not written.
     *
     * @throws UserProblem as {@link #count}
     */
    public NeedsChange handOut(String programme, HandOutList... lists) {
        Programme found = programme(programme);
        List<Problem> problems = new ArrayList<>();
        List<HandOut> taken =
                installation
                        .store()
                        .read(
                                session ->
                                        HandingOut.of(
                                                        installation,
                                                        session,
                                                        found,
                                                        entering(session, found, null))
                                                .handed(List.of(lists), problems));
        return written(taken, NeedsRepository::save, problems);
    }

    /**
     * Records on how many days of a month a site serves food.
     *
     * @param site its name, or null for the main one
     * @throws UserProblem {@code work.needs.days-out-of-range}, {@code work.needs.unknown-site},
     *     and as {@link #rations}
     */
    public void cater(String programme, String site, YearMonth month, int days) {
        Programme found = programme(programme);
        installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            ofWork(session, month);
                            if (days < 0 || days > month.lengthOfMonth()) {
                                throw UserProblem.of(
                                        "work.needs.days-out-of-range",
                                        days,
                                        month.lengthOfMonth());
                            }
                            UUID of = entering(session, found, null).site(site, 0).id();
                            CateringDays entered = new CateringDays(found.code(), of, month, days);
                            session.needs().save(entered);
                            return entered;
                        });
    }

    /**
     * Records places offered to the pupils of this school.
     *
     * @param year null for the year worked on
     * @param school as the beneficiaries' field names it, or null
     * @param gender or null when they are for both
     * @throws UserProblem {@code work.needs.number-out-of-range}, {@code
     *     work.needs.text-not-allowed}, and as {@link #count}
     */
    public void offer(
            String programme, SchoolYear year, String school, Gender gender, int full, int half) {
        Programme found = programme(programme);
        installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            NeedsEntering entering = entering(session, found, year);
                            NeedsEntering.requireNumber(full, 0, "full");
                            NeedsEntering.requireNumber(half, 0, "half");
                            PlacesOffered places =
                                    new PlacesOffered(
                                            found.code(),
                                            entering.year(),
                                            NeedsEntering.text(school, 0, "school"),
                                            gender,
                                            full,
                                            half);
                            session.needs().save(places);
                            return places;
                        });
    }

    /**
     * Takes the last entry back, whatever it was.
     *
     * @throws UserProblem when there is none, or when something it wrote was changed since
     */
    public void undoLast() {
        installation.store().undoLast(KIND);
    }

    private NeedsEntering entering(Session session, Programme programme, SchoolYear year) {
        SchoolYear asked = asked(session, year);
        boolean open =
                programme
                        .during(asked)
                        .map(ProgrammeVersion::kits)
                        .filter(kits -> !kits.isEmpty())
                        .isPresent();
        if (!open) {
            throw UserProblem.of("work.needs.not-open", programme.code(), asked.label());
        }
        return NeedsEntering.of(installation, session, programme, asked);
    }

    private SchoolYear asked(Session session, SchoolYear year) {
        return asked(installation, session, year);
    }

    /** The year worked on for null; that one or the one after else. */
    static SchoolYear asked(Installation installation, Session session, SchoolYear year) {
        SchoolYear working = installation.schoolYear(session);
        if (year == null || year.equals(working)) {
            return working;
        }
        if (!year.equals(working.next())) {
            throw UserProblem.of(
                    "work.needs.other-year", year.label(), working.label(), working.next().label());
        }
        return year;
    }

    private SchoolYear ofWork(Session session, YearMonth month) {
        SchoolYear working = installation.schoolYear(session);
        SchoolYear of = SchoolYear.of(month.atDay(1));
        if (!of.equals(working)) {
            throw UserProblem.of("work.needs.other-month", month, working.label());
        }
        return of;
    }

    private Programme programme(String code) {
        return programme(installation, code);
    }

    static Programme programme(Installation installation, String code) {
        return installation
                .pack()
                .programme(code)
                .orElseThrow(() -> UserProblem.of("work.programme.unknown", code));
    }
}
