package org.sanad.work.pupils;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Progress;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.store.Desk;
import org.sanad.work.desk.Installation;
import org.sanad.work.roster.RosterImports;
import org.sanad.work.school.LastActions;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** One change of many pupils is written whole, touches nobody else and goes back whole. */
final class ManyPupilsTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    private static final String PASSWORD = "شجرة جبل نهر مدرسة";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final UUID SATELLITE = new UUID(4, 4);

    @TempDir private Path folder;
    private Installation installation;
    private ManyPupils many;

    @BeforeEach
    void open() {
        Path school = folder.resolve("school");
        SchoolDesk.create(
                        school,
                        new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        PASSWORD.toCharArray())
                .close();
        installation =
                Installation.open(
                        school, Desk.SCHOOL, PASSWORD.toCharArray(), Installation.moroccanClock());
        new RosterImports(installation).apply(List.of(LIST), Progress.none());
        Site satellite = new Site(SATELLITE, "فرعية تيزي", false, Area.RURAL);
        installation
                .store()
                .write(
                        session -> {
                            session.sites().save(satellite);
                            return satellite;
                        });
        many = new ManyPupils(installation);
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void theSiteOfAllChangesAndGoesBackAtOnce() {
        List<PupilRow> before = rows();
        ManyPupils.Change change = new ManyPupils.ToSite(SATELLITE);
        Set<UUID> ten = ids(before.subList(5, 15));
        assertEquals(new ManyPupils.Effect(10, 0, 0), many.look(ten, change));
        assertEquals(before, rows());
        assertEquals(new ManyPupils.Effect(10, 0, 0), many.apply(ten, change));
        assertEquals(ten, ids(rows().stream().filter(r -> SATELLITE.equals(r.siteId())).toList()));
        assertEquals(new ManyPupils.Effect(0, 10, 0), many.look(ten, change));
        new LastActions(installation).undo();
        assertEquals(before, rows());
    }

    @Test
    void theLevelFollowsTheClassAndIsCounted() {
        List<PupilRow> before = rows();
        PupilRow first = before.get(0);
        PupilRow other =
                before.stream()
                        .filter(row -> !row.levelCode().equals(first.levelCode()))
                        .findFirst()
                        .orElseThrow();
        Set<UUID> two = Set.of(first.id(), other.id());
        ManyPupils.Change change = new ManyPupils.ToClass(other.schoolClass());
        assertEquals(new ManyPupils.Effect(1, 1, 1), many.apply(two, change));
        PupilRow moved = find(first.id());
        assertEquals(other.schoolClass(), moved.schoolClass());
        assertEquals(other.levelCode(), moved.levelCode());
        List<PupilRow> inClass =
                rows().stream()
                        .filter(row -> row.schoolClass().equals(other.schoolClass()))
                        .toList();
        assertEquals(moved, inClass.get(inClass.size() - 1));
        new LastActions(installation).undo();
        assertEquals(before, rows());
    }

    @Test
    void aClassOfSeveralLevelsKeepsTheLevelOrRefusesWhole() {
        List<PupilRow> before = rows();
        List<String> levels = before.stream().map(PupilRow::levelCode).distinct().toList();
        PupilRow one = first(before, levels.get(0));
        PupilRow two = first(before, levels.get(1));
        PupilRow third = first(before, levels.get(2));
        String mixed = "مشترك";
        // a class of two levels, as small schools have them
        installation
                .store()
                .write(
                        session -> {
                            for (PupilRow row : List.of(one, two)) {
                                var place =
                                        session.placements()
                                                .find(row.id(), installation.schoolYear(session))
                                                .orElseThrow();
                                session.placements()
                                        .save(
                                                new org.sanad.model.Placement(
                                                        place.pupil(),
                                                        place.year(),
                                                        place.level(),
                                                        mixed,
                                                        place.site(),
                                                        null,
                                                        1,
                                                        place.status(),
                                                        false));
                            }
                            return mixed;
                        });
        PupilRow mate = first(rows(), levels.get(0));
        ManyPupils.Change change = new ManyPupils.ToClass(mixed);
        assertEquals(new ManyPupils.Effect(1, 0, 0), many.apply(Set.of(mate.id()), change));
        assertEquals(levels.get(0), find(mate.id()).levelCode());
        List<PupilRow> now = rows();
        assertEquals(
                "work.pupils.many.level-unclear",
                refusal(Set.of(third.id(), first(now, levels.get(1)).id()), change));
        assertEquals("work.pupils.many.class-unknown", refusal(Set.of(third.id()), to("9Z-9")));
        assertEquals(now, rows());
    }

    @Test
    void allLeaveOnOneDayOrNobodyDoes() {
        List<PupilRow> before = rows();
        Set<UUID> four = ids(before.subList(0, 4));
        ManyPupils.Departure leave = new ManyPupils.Departure(DAY, null, "م م إيمي", null);
        assertEquals(4, many.apply(four, leave).changed());
        rows().subList(0, 4).forEach(r -> assertEquals(PlacementStatus.LEFT, r.status()));
        assertEquals(new ManyPupils.Effect(1, 4, 0), many.look(ids(before.subList(0, 5)), leave));
        new LastActions(installation).undo();
        assertEquals(before, rows());

        MoveRequest later =
                new MoveRequest(before.get(3).code(), DAY.plusDays(3), null, null, null, null);
        new Moves(installation).depart(later);
        new Moves(installation).arrive(later, Newcomer.back());
        List<PupilRow> back = rows();
        assertEquals("work.move.before-last", refusal(four, leave));
        assertEquals(back, rows());
        ManyPupils.Departure unknown = new ManyPupils.Departure(DAY, null, null, "NO_SUCH");
        assertEquals("work.move.reason-unknown", refusal(four, unknown));
        assertEquals(back, rows());
    }

    @Test
    void aPupilWhoIsNotThereIsRefused() {
        List<UUID> some = new ArrayList<>(ids(rows().subList(0, 2)));
        some.add(new UUID(9, 9));
        assertEquals("work.pupil.gone", refusal(Set.copyOf(some), to("1APG-1")));
    }

    private String refusal(Set<UUID> pupils, ManyPupils.Change change) {
        return assertThrows(UserProblem.class, () -> many.apply(pupils, change)).code();
    }

    private static ManyPupils.Change to(String schoolClass) {
        return new ManyPupils.ToClass(schoolClass);
    }

    private List<PupilRow> rows() {
        return new Pupils(installation).rows();
    }

    private PupilRow find(UUID id) {
        return rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static PupilRow first(List<PupilRow> rows, String level) {
        return rows.stream()
                .filter(row -> row.levelCode().equals(level))
                .filter(row -> !row.schoolClass().equals("مشترك"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<UUID> ids(List<PupilRow> rows) {
        return rows.stream().map(PupilRow::id).collect(toSet());
    }
}
