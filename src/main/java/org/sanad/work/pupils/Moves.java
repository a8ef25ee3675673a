package org.sanad.work.pupils;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sanad.model.MassarCode;
import org.sanad.model.Move;
import org.sanad.model.MoveKind;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.Subject;
import org.sanad.model.UserProblem;
import org.sanad.model.need.HandOut;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.CodeList;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.roster.Reconfirmation;

/**
 * Pupils who come and go during a year. Nobody is deleted: who goes stays with everything known of
 * him and is proposed for nothing more; who comes back gets his own record again.
 */
public final class Moves {
    /** Kind of undoable change in the store. */
    static final String KIND = "moves";

    /** What a bundle carries of one text at most. */
    private static final int MAX_NAME = 200;

    private final Installation installation;

    public Moves(Installation installation) {
        this.installation = installation;
    }

    /**
     * Records that a pupil goes.
     *
     * @throws UserProblem {@code work.move.unknown-pupil}, {@code work.move.not-listed} in the year
     *     of the day, {@code work.move.other-year} when the pupil is already placed in a newer
     *     year, {@code work.move.gone-already}, {@code work.move.before-last}, {@code
     *     work.move.reason-unknown}, {@code work.move.name-too-long}
     */
    public Move depart(MoveRequest request) {
        return installation.store().writeUndoable(KIND, session -> departed(session, request));
    }

    /** Writes a departure within an action of the caller's. */
    Move departed(Session session, MoveRequest request) {
        MoveKind kind = request.transfer() ? MoveKind.TRANSFER_OUT : MoveKind.DEPARTURE;
        Pupil pupil = known(session, request.code());
        SchoolYear year = SchoolYear.of(request.date());
        requireNewest(session, pupil.id(), year);
        Placement place =
                session.placements()
                        .find(pupil.id(), year)
                        .orElseThrow(() -> notListed(request.code(), year));
        if (place.status() == PlacementStatus.LEFT) {
            throw UserProblem.of("work.move.gone-already", request.code());
        }
        Move move = save(session, pupil.id(), kind, request);
        session.placements().save(place.withStatus(PlacementStatus.LEFT));
        return move;
    }

    /**
     * Records that a pupil comes, for the first time or again; or the day on which one came whom a
     * list brought without it.
     *
     * @throws UserProblem {@code work.move.unknown-pupil} when the code is new and no name is
     *     given, {@code work.move.class-missing} when no class of the year is known, {@code
     *     work.move.level-unknown}, {@code work.move.other-year} when the day is not of the year
     *     worked on, {@code work.move.here-already}, or as {@link #depart}
     */
    public Move arrive(MoveRequest request, Newcomer newcomer) {
        MoveKind kind = request.transfer() ? MoveKind.TRANSFER_IN : MoveKind.ARRIVAL;
        return installation
                .store()
                .writeUndoable(
                        KIND,
                        session -> {
                            SchoolYear working = installation.schoolYear(session);
                            SchoolYear year = SchoolYear.of(request.date());
                            if (!year.equals(working)) {
                                throw otherYear(year, working);
                            }
                            Pupil pupil =
                                    session.pupils()
                                            .findByCode(request.code())
                                            .orElseGet(() -> create(session, request, newcomer));
                            Optional<Placement> was = session.placements().find(pupil.id(), year);
                            boolean listed =
                                    was.filter(p -> p.status() == PlacementStatus.LISTED)
                                            .isPresent();
                            if (listed && cameLast(session, pupil.id(), year)) {
                                throw UserProblem.of("work.move.here-already", request.code());
                            }
                            Move move = save(session, pupil.id(), kind, request);
                            Reconfirmation.of(session, year, Set.of(pupil.id()))
                                    .forEach(session.participations()::save);
                            session.placements()
                                    .save(place(session, pupil.id(), year, was, newcomer));
                            return move;
                        });
    }

    /**
     * Whether the last that is known of a pupil in a year is the day he came. Of a pupil who stands
     * on a list without any day, it may still be said.
     */
    private static boolean cameLast(Session session, UUID pupil, SchoolYear year) {
        return session.moves().list(pupil).stream()
                .filter(move -> move.year().equals(year))
                .max(Comparator.comparing(Move::date))
                .filter(move -> move.kind().comes())
                .isPresent();
    }

    /** Why a pupil goes, by the programme pack. */
    public List<Choice> reasons() {
        return installation.pack().codeList(CodeList.DEPARTURE_REASON);
    }

    /**
     * Takes the last arrival or departure back.
     *
     * @throws UserProblem when there is none, or when something it wrote was changed since
     */
    public void undoLast() {
        installation.store().undoLast(KIND);
    }

    /**
     * A pupil's way through the school.
     *
     * @throws UserProblem {@code work.move.unknown-pupil}
     */
    public PupilHistory history(MassarCode code) {
        return installation.store().read(session -> history(session, known(session, code)));
    }

    private static PupilHistory history(Session session, Pupil pupil) {
        Map<UUID, String> sites = new HashMap<>();
        session.sites().list().forEach(site -> sites.put(site.id(), site.name()));
        List<Move> moves = session.moves().list(pupil.id());
        Set<SchoolYear> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(session.placements().years());
        moves.forEach(move -> years.add(move.year()));
        List<PupilHistory.Year> told = new ArrayList<>();
        for (SchoolYear year : years) {
            List<Move> ofYear = moves.stream().filter(m -> m.year().equals(year)).toList();
            PupilHistory.Year one = year(session, pupil.id(), year, sites, ofYear);
            if (!one.empty()) {
                told.add(one);
            }
        }
        return new PupilHistory(pupil, told);
    }

    private static PupilHistory.Year year(
            Session session,
            UUID pupil,
            SchoolYear year,
            Map<UUID, String> sites,
            List<Move> moves) {
        Placement place = session.placements().find(pupil, year).orElse(null);
        return new PupilHistory.Year(
                year,
                place,
                place == null ? null : sites.get(place.site()),
                session.participations().list(year).stream()
                        .filter(taking -> taking.pupil().equals(pupil))
                        .toList(),
                moves,
                session.needs().book(year).handOuts().stream()
                        .filter(handed -> pupil.equals(handed.pupil()))
                        .sorted(Comparator.comparing(HandOut::date))
                        .toList(),
                session.keptViolations().list(year).stream()
                        .filter(kept -> kept.subject().kind() == Subject.Kind.PUPIL)
                        .filter(kept -> kept.subject().key().equals(pupil.toString()))
                        .toList());
    }

    private static Pupil known(Session session, MassarCode code) {
        return session.pupils()
                .findByCode(code)
                .orElseThrow(() -> UserProblem.of("work.move.unknown-pupil", code));
    }

    private static Pupil create(Session session, MoveRequest request, Newcomer newcomer) {
        if (newcomer.name() == null) {
            throw UserProblem.of("work.move.unknown-pupil", request.code());
        }
        Pupil pupil =
                new Pupil(
                        UUID.randomUUID(),
                        request.code(),
                        newcomer.name(),
                        newcomer.gender(),
                        newcomer.birthDate(),
                        null);
        session.pupils().save(pupil);
        return pupil;
    }

    /** At the end of the class, until the next list tells the order. */
    private Placement place(
            Session session,
            UUID pupil,
            SchoolYear year,
            Optional<Placement> was,
            Newcomer newcomer) {
        String level = newcomer.level() == null ? level(was) : newcomer.level();
        String schoolClass =
                newcomer.schoolClass() == null
                        ? was.map(Placement::schoolClass).orElse(null)
                        : newcomer.schoolClass();
        if (level == null || schoolClass == null) {
            throw UserProblem.of("work.move.class-missing");
        }
        if (installation.pack().level(level).isEmpty()) {
            throw UserProblem.of("work.move.level-unknown", level);
        }
        if (was.isPresent() && was.get().schoolClass().equals(schoolClass)) {
            return was.get()
                    .withStatus(PlacementStatus.LISTED)
                    .withArrivalUnknown(stillUnknown(session, was.get()));
        }
        List<Placement> ofYear = session.placements().list(year);
        int last =
                ofYear.stream()
                        .filter(one -> one.schoolClass().equals(schoolClass))
                        .mapToInt(Placement::row)
                        .max()
                        .orElse(0);
        UUID site = was.map(Placement::site).orElseGet(() -> site(session, pupil, year));
        return new Placement(
                pupil,
                year,
                level,
                schoolClass,
                site,
                null,
                last + 1,
                PlacementStatus.LISTED,
                was.filter(place -> stillUnknown(session, place)).isPresent());
    }

    /** Who went before it was known when he came: the day he is back does not say it. */
    private static boolean stillUnknown(Session session, Placement was) {
        return was.arrivalUnknown()
                && session.moves().list(was.pupil()).stream()
                        .filter(move -> move.year().equals(was.year()))
                        .min(Comparator.comparing(Move::date))
                        .filter(move -> !move.kind().comes())
                        .isPresent();
    }

    private static String level(Optional<Placement> was) {
        return was.map(Placement::level).orElse(null);
    }

    /** Where the pupil was last, else the main site. */
    private static UUID site(Session session, UUID pupil, SchoolYear year) {
        return Reconfirmation.yearBefore(session, year)
                .flatMap(before -> session.placements().find(pupil, before))
                .map(Placement::site)
                .orElseGet(
                        () ->
                                session.sites().list().stream()
                                        .filter(Site::main)
                                        .findFirst()
                                        .orElseThrow(() -> UserProblem.of("work.school.missing"))
                                        .id());
    }

    private Move save(Session session, UUID pupil, MoveKind kind, MoveRequest request) {
        requireFit(request);
        Optional<LocalDate> last =
                session.moves().list(pupil).stream().map(Move::date).max(Comparator.naturalOrder());
        if (last.filter(request.date()::isBefore).isPresent()) {
            throw UserProblem.of("work.move.before-last", request.code(), last.get());
        }
        Move move =
                new Move(
                        UUID.randomUUID(),
                        pupil,
                        kind,
                        request.date(),
                        request.school(),
                        request.schoolName(),
                        request.reason(),
                        request.note());
        session.moves().save(move);
        return move;
    }

    private void requireFit(MoveRequest request) {
        boolean known =
                request.reason() == null
                        || reasons().stream().anyMatch(r -> r.code().equals(request.reason()));
        if (!known) {
            String codes = reasons().stream().map(Choice::code).collect(joining(", "));
            throw UserProblem.of("work.move.reason-unknown", request.reason(), codes);
        }
        if (request.schoolName() != null && request.schoolName().length() > MAX_NAME) {
            throw UserProblem.of("work.move.name-too-long", MAX_NAME);
        }
    }

    /** A newer year says where the pupil is: an older one is not changed behind it. */
    private static void requireNewest(Session session, UUID pupil, SchoolYear year) {
        for (SchoolYear newer : session.placements().years()) {
            boolean placed =
                    newer.compareTo(year) > 0
                            && session.placements().find(pupil, newer).isPresent();
            if (placed) {
                throw otherYear(year, newer);
            }
        }
    }

    private static UserProblem otherYear(SchoolYear year, SchoolYear working) {
        return UserProblem.of("work.move.other-year", year.label(), working.label());
    }

    private static UserProblem notListed(MassarCode code, SchoolYear year) {
        return UserProblem.of("work.move.not-listed", code, year.label());
    }
}
