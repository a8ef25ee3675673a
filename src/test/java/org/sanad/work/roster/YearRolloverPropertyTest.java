package org.sanad.work.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.Area;
import org.sanad.model.Cycle;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.Progress;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.store.Desk;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** Schools made by chance, rolled over several years: nobody is lost, doubled or changed. */
final class YearRolloverPropertyTest {
    private static final SchoolYear FIRST = new SchoolYear(2026);
    private static final int YEARS = 4;
    private static final List<String> PROGRAMMES = List.of("TAYSSIR", "BAGS");

    @TempDir private Path folder;

    private Installation installation;
    private YearRollover years;

    /** Everything that is stored of people. */
    private record State(
            Set<Pupil> pupils,
            Map<SchoolYear, Set<Placement>> placements,
            Set<Household> households,
            Map<SchoolYear, Set<Participation>> participations) {
        static State of(Session session) {
            Map<SchoolYear, Set<Placement>> placements = new TreeMap<>();
            Map<SchoolYear, Set<Participation>> participations = new TreeMap<>();
            for (SchoolYear year : session.placements().years()) {
                placements.put(year, new HashSet<>(session.placements().list(year)));
                participations.put(year, new HashSet<>(session.participations().list(year)));
            }
            return new State(
                    new HashSet<>(session.pupils().list()),
                    placements,
                    new HashSet<>(session.households().list()),
                    participations);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void keepsEveryChildHouseholdAndYear(long seed) throws IOException {
        try (Installation opened = open()) {
            installation = opened;
            years = new YearRollover(opened);
            RandomSchool school =
                    new RandomSchool(
                            seed,
                            opened.pack().levels().stream()
                                    .filter(level -> level.cycle() == Cycle.PRIMARY)
                                    .toList());
            new RosterImports(opened).apply(school.lists(folder, FIRST), Progress.none());
            settle(school);
            SchoolYear year = FIRST;
            for (int i = 0; i < YEARS; i++) {
                year = year.next();
                school.moveOn();
                rollOver(school, year);
                confirmSome(school, year);
            }
        }
    }

    private void rollOver(RandomSchool school, SchoolYear year) throws IOException {
        List<Path> lists = school.lists(folder, year);
        State before = state();
        Rollover preview = years.preview(lists, Progress.none());
        assertEquals(before, state(), "a preview writes nothing");

        Rollover done = years.apply(lists, Progress.none());
        assertEquals(preview.counts(), done.counts());
        assertTruth(school, done);
        State after = state();
        assertKept(before, after, year);
        assertSeated(school, after, year);
        assertAsked(before, after, year);

        years.undoLast();
        assertEquals(before, state(), "undo restores the state exactly");
        years.apply(lists, Progress.none());
        State again = state();
        assertFalse(years.apply(lists, Progress.none()).writes());
        assertEquals(again, state(), "the same lists again change nothing");
    }

    private static void assertTruth(RandomSchool school, Rollover told) {
        Map<String, List<Rollover.Member>> lists = new TreeMap<>();
        lists.put("promoted", told.promoted());
        lists.put("repeaters", told.repeaters());
        lists.put("departures", told.departures());
        lists.put("leftFromFinalLevel", told.leftFromFinalLevel());
        lists.put("newInFirstLevel", told.newInFirstLevel());
        lists.put("arrivals", told.arrivals());
        Set<String> seen = new HashSet<>();
        lists.forEach(
                (name, members) -> {
                    List<String> codes =
                            members.stream().map(m -> m.pupil().code().value()).sorted().toList();
                    List<String> wanted =
                            new ArrayList<>(school.truth.getOrDefault(name, List.of()));
                    wanted.sort(null);
                    assertEquals(wanted, codes, name);
                    codes.forEach(code -> assertTrue(seen.add(code), "nobody twice"));
                    assertEquals(members.size(), told.counts().get(name));
                });
        Map<String, Integer> counts = told.counts();
        assertEquals(counts.get("currentPupils"), counts.get("known") + counts.get("new"));
        assertEquals(counts.get("previousPupils"), counts.get("known") + counts.get("absent"));
        assertEquals(school.codes().size(), counts.get("currentPupils"));
        assertEquals(List.of(), told.otherLevel());
        assertEquals(List.of(), told.changes());
        assertEquals(0, told.refused());
    }

    private static void assertKept(State before, State after, SchoolYear year) {
        assertTrue(after.pupils().containsAll(before.pupils()));
        assertEquals(
                after.pupils().size(), after.pupils().stream().map(Pupil::code).distinct().count());
        assertEquals(before.households(), after.households());
        Map<SchoolYear, Set<Placement>> earlier = new TreeMap<>(after.placements());
        earlier.remove(year);
        assertEquals(before.placements(), earlier);
        Map<SchoolYear, Set<Participation>> decided = new TreeMap<>(after.participations());
        decided.remove(year);
        assertEquals(before.participations(), decided);
    }

    private static void assertSeated(RandomSchool school, State after, SchoolYear year) {
        Map<UUID, Pupil> pupils = new HashMap<>();
        after.pupils().forEach(pupil -> pupils.put(pupil.id(), pupil));
        List<String> seated =
                after.placements().get(year).stream()
                        .map(place -> pupils.get(place.pupil()).code().value())
                        .sorted()
                        .toList();
        assertEquals(school.codes(), seated);
        Map<UUID, UUID> sites = new HashMap<>();
        after.placements()
                .getOrDefault(year.previous(), Set.of())
                .forEach(place -> sites.put(place.pupil(), place.site()));
        for (Placement place : after.placements().get(year)) {
            UUID was = sites.getOrDefault(place.pupil(), place.site());
            assertEquals(was, place.site(), "a pupil stays on his site");
        }
    }

    /** Who took part last year and is here is asked, nobody else, and nobody is enrolled. */
    private static void assertAsked(State before, State after, SchoolYear year) {
        Set<UUID> seated = new HashSet<>();
        after.placements().get(year).forEach(place -> seated.add(place.pupil()));
        Set<Participation> wanted = new HashSet<>();
        before.participations().get(year.previous()).stream()
                .filter(taking -> taking.status() == ParticipationStatus.ENROLLED)
                .filter(taking -> seated.contains(taking.pupil()))
                .forEach(taking -> wanted.add(taking.proposedIn(year)));
        assertEquals(wanted, after.participations().get(year));
    }

    /** A satellite, households of one to three children, and beneficiaries. */
    private void settle(RandomSchool school) {
        installation
                .store()
                .write(
                        session -> {
                            Site satellite =
                                    new Site(UUID.randomUUID(), "الفرعية", false, Area.RURAL);
                            session.sites().save(satellite);
                            List<Pupil> left = new ArrayList<>(session.pupils().list());
                            while (!left.isEmpty()) {
                                int size = Math.min(left.size(), 1 + school.chance(3));
                                List<Pupil> children = left.subList(0, size);
                                session.households().save(home(children));
                                children.clear();
                            }
                            for (Placement place : session.placements().list(FIRST)) {
                                if (school.chance(3) == 0) {
                                    session.placements().save(moved(place, satellite));
                                }
                                enrol(session, school, place.pupil());
                            }
                            return school;
                        });
    }

    private static Household home(List<Pupil> children) {
        String name = "ولي " + children.get(0).code().value();
        return new Household(
                UUID.randomUUID(),
                new Guardian(name, null, null),
                null,
                children.stream().map(Pupil::id).toList());
    }

    private static Placement moved(Placement place, Site site) {
        return new Placement(
                place.pupil(),
                place.year(),
                place.level(),
                place.schoolClass(),
                site.id(),
                place.sheet(),
                place.row(),
                place.status(),
                false);
    }

    private static void enrol(Session session, RandomSchool school, UUID pupil) {
        for (String programme : PROGRAMMES) {
            int chance = school.chance(4);
            if (chance > 0) {
                ParticipationStatus status =
                        chance == 1 ? ParticipationStatus.KEPT_OUT : ParticipationStatus.ENROLLED;
                session.participations()
                        .save(new Participation(pupil, programme, FIRST, status, null));
            }
        }
    }

    private void confirmSome(RandomSchool school, SchoolYear year) {
        installation
                .store()
                .write(
                        session -> {
                            for (Participation asked : session.participations().list(year)) {
                                if (school.chance(4) > 0) {
                                    session.participations()
                                            .save(asked.withStatus(ParticipationStatus.ENROLLED));
                                }
                            }
                            return year;
                        });
    }

    private State state() {
        return installation.store().read(State::of);
    }

    private Installation open() {
        Installation opened =
                Installation.create(
                        folder.resolve("school"),
                        Desk.SCHOOL,
                        "كلمة مرور طويلة".toCharArray(),
                        Installation.moroccanClock());
        opened.store()
                .write(
                        session -> {
                            session.school()
                                    .save(
                                            new School(
                                                    new Gresa("07318L"),
                                                    RandomSchool.NAME,
                                                    Area.RURAL,
                                                    null,
                                                    null,
                                                    null,
                                                    null));
                            session.sites()
                                    .save(
                                            new Site(
                                                    UUID.randomUUID(),
                                                    RandomSchool.NAME,
                                                    true,
                                                    Area.RURAL));
                            return opened;
                        });
        return opened;
    }
}
