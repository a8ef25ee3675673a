package org.sanad.model.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.Gender;
import org.sanad.model.Move;
import org.sanad.model.MoveKind;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PlacementStatus;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.Closure;

/** Boarding places by receiving school, canteen meals by month. */
final class PlacesAndRationsTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final NeedSchool school = new NeedSchool();

    private UUID boarder(Gender gender, String receiving, String grant) {
        school.with(NeedSchool.MAIN, "6APG", gender, 1);
        UUID pupil = school.one(NeedSchool.MAIN, "6APG", gender);
        Map<String, String> fields =
                grant == null
                        ? Map.of("RECEIVING_SCHOOL", receiving)
                        : Map.of("RECEIVING_SCHOOL", receiving, "GRANT", grant);
        school.taking(pupil, "BOARDING", ParticipationStatus.ENROLLED, fields);
        return pupil;
    }

    private NeedsStatement boarding(PlacesOffered... offered) {
        NeedsBook book =
                new NeedsBook(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(offered));
        return Needs.of(
                NeedSchool.PACK,
                NeedSchool.programme("BOARDING"),
                school.data(),
                NeedSchool.YEAR,
                book);
    }

    private static PlacesOffered offer(String receiving, Gender gender, int full, int half) {
        return new PlacesOffered("BOARDING", NeedSchool.YEAR, receiving, gender, full, half);
    }

    @Test
    void placesAskedForStandBesideThoseOfferedBySchoolAndGender() {
        boarder(Gender.FEMALE, "02063S", "FULL");
        boarder(Gender.FEMALE, "02063S", "FULL");
        boarder(Gender.FEMALE, "02063S", "HALF");
        boarder(Gender.MALE, "02063S", "FULL");
        boarder(Gender.MALE, "04123X", "FULL");
        school.status(boarder(Gender.MALE, "04123X", "FULL"), PlacementStatus.LEFT);
        NeedsStatement statement =
                boarding(offer("02063S", Gender.FEMALE, 1, 4), offer("02063S", Gender.MALE, 5, 0));
        assertEquals(
                List.of(
                        new PlaceRow("02063S", Gender.MALE, 1, 0, 5, 0),
                        new PlaceRow("02063S", Gender.FEMALE, 2, 1, 1, 4),
                        new PlaceRow("04123X", Gender.MALE, 1, 0, null, null)),
                statement.places());
        assertEquals(
                List.of(0, 1, 0), statement.places().stream().map(PlaceRow::lackingFull).toList());
        assertEquals(List.of(), statement.rows());
    }

    @Test
    void placesForBothGendersMakeOneRow() {
        boarder(Gender.FEMALE, "02063S", "FULL");
        boarder(Gender.MALE, "02063S", "FULL");
        assertEquals(
                List.of(new PlaceRow("02063S", null, 2, 0, 1, 0)),
                boarding(offer("02063S", null, 1, 0)).places());
    }

    @Test
    void aBoarderWithoutAGrantIsTold() {
        boarder(Gender.FEMALE, "02063S", null);
        NeedsStatement statement = boarding();
        assertEquals(List.of(), statement.places());
        assertEquals(
                List.of(
                        new NeedWarning(
                                NeedWarning.Kind.KIT_UNKNOWN,
                                NeedSchool.MAIN.id(),
                                "6APG",
                                null,
                                1)),
                statement.warnings());
    }

    private List<NeedWarning> warnings(String programme, SchoolYear year, NeedBasis basis) {
        ExpectedCorrection correction =
                new ExpectedCorrection(
                        programme,
                        year,
                        NeedSchool.MAIN.id(),
                        "6APG",
                        Gender.FEMALE,
                        basis,
                        basis == NeedBasis.FORECAST ? 1 : 0,
                        4,
                        2);
        NeedsBook book =
                new NeedsBook(
                        List.of(), List.of(), List.of(), List.of(correction), List.of(), List.of());
        NeedsStatement statement =
                Needs.of(
                        NeedSchool.PACK,
                        NeedSchool.programme(programme),
                        school.data(),
                        year,
                        book);
        return statement.warnings().stream()
                .filter(one -> one.kind() == NeedWarning.Kind.CORRECTION_NOT_COUNTED)
                .toList();
    }

    /** A number of pupils does not tell who wants a bed and who a meal, a bus or a bicycle. */
    @ParameterizedTest
    @CsvSource({"BOARDING", "TRANSPORT"})
    void correctionsWhereKitsGoByFieldsAreToldAsNotCounted(String programme) {
        NeedWarning.Kind kind = NeedWarning.Kind.CORRECTION_NOT_COUNTED;
        UUID site = NeedSchool.MAIN.id();
        assertEquals(
                List.of(new NeedWarning(kind, site, "6APG", null, 6)),
                warnings(programme, NeedSchool.YEAR, NeedBasis.ENROLLED));
        assertEquals(
                List.of(new NeedWarning(kind, site, "6APG", null, 7)),
                warnings(programme, NeedSchool.YEAR.next(), NeedBasis.FORECAST));
        assertEquals(List.of(), warnings("UNIFORM", NeedSchool.YEAR, NeedBasis.ENROLLED));
    }

    @Test
    void bedsOfAHomeAreCountedByTheFieldThePackNames() {
        school.with(NeedSchool.MAIN, "6APG", Gender.MALE, 3);
        for (String home : List.of("دار الطالب أزيلال", "دار الطالب أزيلال", "دار دمنات")) {
            school.taking(
                    school.one(NeedSchool.MAIN, "6APG", Gender.MALE),
                    "DAR_TALIB",
                    ParticipationStatus.ENROLLED,
                    Map.of("HOME", home));
        }
        assertEquals(
                List.of(
                        new PlaceRow("دار الطالب أزيلال", Gender.MALE, 2, 0, null, null),
                        new PlaceRow("دار دمنات", Gender.MALE, 1, 0, null, null)),
                Needs.of(
                                NeedSchool.PACK,
                                NeedSchool.programme("DAR_TALIB"),
                                school.data(),
                                NeedSchool.YEAR,
                                NeedsBook.none())
                        .places());
    }

    private UUID eater(org.sanad.model.Site site, String level) {
        school.with(site, level, Gender.MALE, 1);
        UUID pupil = school.one(site, level, Gender.MALE);
        school.taking(pupil, "CANTEEN", ParticipationStatus.ENROLLED, Map.of());
        return pupil;
    }

    private List<RationRow> rations(List<Move> moves, Integer days) {
        return rations(moves, List.of(), days);
    }

    private List<RationRow> rations(List<Move> moves, List<Closure> closures, Integer days) {
        List<CateringDays> catering =
                days == null
                        ? List.of()
                        : List.of(
                                new CateringDays("CANTEEN", NeedSchool.MAIN.id(), NOVEMBER, days),
                                new CateringDays(
                                        "CANTEEN",
                                        NeedSchool.MAIN.id(),
                                        NOVEMBER.plusMonths(1),
                                        3));
        NeedsBook book =
                new NeedsBook(List.of(), List.of(), List.of(), List.of(), catering, List.of());
        return Rations.of(
                NeedSchool.PACK,
                NeedSchool.programme("CANTEEN"),
                school.data(),
                moves,
                closures,
                NOVEMBER,
                book);
    }

    @Test
    void rationsArePupilsTimesDaysAtTwoDirhams() {
        for (int i = 0; i < 12; i++) {
            eater(NeedSchool.MAIN, "2APG");
        }
        eater(NeedSchool.SATELLITE, "1APG");
        List<RationRow> rows = rations(List.of(), 20);
        assertEquals(
                new RationRow(
                        NeedSchool.MAIN.id(), "MEAL_COMPLEMENT", 12, 20, 0, 240, 480L, null, "MAD"),
                rows.get(0));
        RationRow satellite = rows.get(1);
        assertEquals(1, satellite.pupils());
        assertNull(satellite.days());
        assertNull(satellite.rations());
        assertNull(satellite.cost());
    }

    @Test
    void lowerSecondaryLunchesAreGrantedByTheQuarterAndHaveNoPriceEach() {
        eater(NeedSchool.MAIN, "1ASCG");
        eater(NeedSchool.MAIN, "1ASCG");
        assertEquals(
                List.of(
                        new RationRow(
                                NeedSchool.MAIN.id(), "LUNCH", 2, 10, 0, 20, null, 1800L, "MAD")),
                rations(List.of(), 10));
    }

    private static Closure closed(String from, String to, UUID site, String schoolClass) {
        return new Closure(
                new UUID(8, from.hashCode()),
                LocalDate.parse(from),
                LocalDate.parse(to),
                "STRIKE",
                site,
                schoolClass);
    }

    /** 25 school days, 20 of them serve food; five closed from Monday to Friday leave 16. */
    @Test
    void nobodyEatsOnDaysTheSchoolIsClosed() {
        eater(NeedSchool.MAIN, "2APG");
        eater(NeedSchool.MAIN, "2APG");
        eater(NeedSchool.SATELLITE, "1APG");
        Closure week = closed("2026-11-09", "2026-11-13", null, null);
        RationRow main = rations(List.of(), List.of(week), 20).get(0);
        assertEquals(2, main.pupils());
        assertEquals(5, main.closed());
        assertEquals(32, main.rations());
        assertEquals(64, main.cost());
        // the same days told twice, and a Sunday, are left out once
        Closure again = closed("2026-11-12", "2026-11-15", NeedSchool.MAIN.id(), null);
        RationRow twice = rations(List.of(), List.of(week, again), 20).get(0);
        assertEquals(6, twice.closed());
        assertEquals(30, twice.rations());
        Closure other = closed("2026-11-09", "2026-11-13", NeedSchool.SATELLITE.id(), null);
        assertEquals(40, rations(List.of(), List.of(other), 20).get(0).rations());
    }

    @Test
    void aClosedClassLeavesOutItsOwnPupilsOnly() {
        UUID pupil = eater(NeedSchool.MAIN, "2APG");
        eater(NeedSchool.MAIN, "3APG");
        String name = school.data().placementsByPupil().get(pupil).schoolClass();
        Closure week = closed("2026-11-09", "2026-11-13", null, name);
        RationRow main = rations(List.of(), List.of(week), 20).get(0);
        assertEquals(0, main.closed());
        assertEquals(16 + 20, main.rations());
    }

    @Test
    void aMonthClosedThroughoutServesNobodyAndStillNamesTheBeneficiaries() {
        eater(NeedSchool.MAIN, "2APG");
        Closure month = closed("2026-11-01", "2026-11-30", null, null);
        RationRow main = rations(List.of(), List.of(month), 20).get(0);
        assertEquals(1, main.pupils());
        assertEquals(0, main.rations());
    }

    /** November has 25 school days; 20 of them serve food. */
    @ParameterizedTest
    @CsvSource({
        "DEPARTURE,2026-10-31,0,0",
        "DEPARTURE,2026-11-15,1,9",
        "TRANSFER_OUT,2026-11-30,1,20",
        "ARRIVAL,2026-11-16,1,10",
        "TRANSFER_IN,2026-12-01,0,0",
        "ARRIVAL,2026-11-01,1,20"
    })
    void whoComesOrGoesCountsForHisShareOfTheMonth(
            MoveKind kind, LocalDate date, int pupils, int rations) {
        UUID pupil = eater(NeedSchool.MAIN, "2APG");
        if (!kind.comes()) {
            school.status(pupil, PlacementStatus.LEFT);
        }
        Move move = new Move(new UUID(9, 9), pupil, kind, date, null, null, null, null);
        List<RationRow> rows = rations(List.of(move), 20);
        assertEquals(pupils, rows.stream().mapToInt(RationRow::pupils).sum());
        assertEquals(rations, rows.stream().mapToInt(RationRow::rations).sum());
    }
}
