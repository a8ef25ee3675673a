package org.sanad.work.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.MassarCode;
import org.sanad.model.MoveKind;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.rule.Reason;
import org.sanad.model.rule.TransferMonth;
import org.sanad.model.rule.TransferRow;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.WantedBeneficiary;
import org.sanad.work.households.HouseholdEdit;
import org.sanad.work.pupils.MoveRequest;
import org.sanad.work.pupils.Newcomer;
import org.sanad.work.roster.Arrivals;
import org.sanad.work.roster.RosterPreview;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** What happens to pupils in the middle of a year makes no month paid, and loses none. */
final class MidYearTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
    private static final String TAYSSIR = "TAYSSIR";
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final MassarCode CAME = new MassarCode("G130009999");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @TempDir private Path folder;
    private SchoolDesk desk;

    /** Of one class, each the only child of a household with its paper. */
    private BenefitRow first;

    private BenefitRow second;

    @BeforeEach
    void open() {
        desk =
                SchoolDesk.create(
                        folder.resolve("school"),
                        new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL),
                        "شجرة جبل نهر مدرسة".toCharArray());
        RosterPreview list = desk.rosters().apply(List.of(LIST), Progress.none());
        assertTrue(list.arrivals().isEmpty());
        List<BenefitRow> eligible = desk.benefits().propose(TAYSSIR).eligible();
        first = eligible.get(0);
        second =
                eligible.stream()
                        .skip(1)
                        .filter(row -> row.schoolClass().equals(first.schoolClass()))
                        .findFirst()
                        .orElseThrow();
        enrol(first.code(), second.code());
        home(first.code(), "JB100001");
        home(second.code(), "JB100002");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void enrol(MassarCode... codes) {
        List<WantedBeneficiary> wanted = new ArrayList<>();
        for (MassarCode code : codes) {
            wanted.add(new WantedBeneficiary(code, Map.of("RSU", "1")));
        }
        desk.benefits().setWithFields(TAYSSIR, wanted);
    }

    private void home(MassarCode child, String cin) {
        HouseholdEdit.Person guardian =
                new HouseholdEdit.Person("العلوي محمد", null, null, cin, null, null, null);
        desk.households()
                .set(
                        child,
                        new HouseholdEdit(
                                guardian,
                                null,
                                null,
                                null,
                                null,
                                List.of(new HouseholdDocument("RSU", "1234567890", null, null)),
                                List.of(),
                                List.of()));
    }

    /** A table that is no class list: who is not in it stays as he was. */
    private RosterPreview table(Arrivals arrivals, String... rows) {
        String head =
                """
                السنة الدراسية:;2026/2027

                الرمز;النسب;الإسم;تاريخ الإزدياد;المستوى;القسم
                """;
        try {
            Path file = Files.writeString(folder.resolve("t.csv"), head + String.join("\n", rows));
            return desk.rosters().apply(List.of(file), arrivals, Progress.none());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String row(MassarCode code, String schoolClass) {
        return code + ";العلوي;سارة;2018-05-01;" + "الثاني ابتدائي عام" + ";" + schoolClass;
    }

    private void done(YearMonth month, LocalDate on) {
        desk.absences().done(month, null, true, on);
    }

    private List<String> months(MassarCode code, int from, int to) {
        TransferList list = desk.slips().transfers(TAYSSIR, YEAR, LocalDate.of(2027, 7, 1));
        TransferRow row =
                list.sheet().rows().stream()
                        .filter(one -> list.pupils().get(one.pupil()).code().equals(code))
                        .findFirst()
                        .orElseThrow();
        return row.months().subList(from, to).stream().map(MidYearTest::said).toList();
    }

    private static String said(TransferMonth month) {
        return month.reasons().isEmpty()
                ? "PAID"
                : String.join("+", month.reasons().stream().map(Reason::code).toList());
    }

    @Test
    void whoComesWithALaterListIsPaidNothingUntilHisDayIsTold() {
        String asked = RosterPreview.ARRIVAL_UNKNOWN;
        RosterPreview later = table(Arrivals.unknown(), row(CAME, "2APG-1"));
        assertEquals(1, later.arrivals().size());
        assertTrue(later.problems().stream().map(Problem::code).anyMatch(asked::equals));
        enrol(first.code(), second.code(), CAME);
        home(CAME, "JB100003");
        for (int month = 0; month < 4; month++) {
            YearMonth one = YearMonth.of(2026, 9).plusMonths(month);
            done(one, one.atEndOfMonth());
        }
        String unclear = "ENROLMENT_UNCLEAR";
        assertEquals(List.of(unclear, unclear, unclear, unclear), months(CAME, 0, 4));
        assertEquals(List.of("PAID", "PAID", "PAID", "PAID"), months(first.code(), 0, 4));

        // the same list again, with the day
        RosterPreview told = table(Arrivals.on(DAY), row(CAME, "2APG-1"));
        assertFalse(told.problems().stream().map(Problem::code).anyMatch(asked::equals));
        String gone = "NOT_ENROLLED_THEN";
        assertEquals(List.of(gone, gone, gone, "PAID"), months(CAME, 0, 4));
        assertEquals(
                "work.move.here-already",
                assertThrows(UserProblem.class, () -> arrive(CAME, DAY)).code());

        desk.rosters().undoLast();
        assertEquals(List.of(unclear, unclear, unclear, unclear), months(CAME, 0, 4));
        arrive(CAME, LocalDate.of(2026, 11, 16));
        assertEquals(List.of(gone, gone, "PAID", "PAID"), months(CAME, 0, 4));
        desk.moves().undoLast();

        table(Arrivals.sinceTheYearBegan(), row(CAME, "2APG-1"));
        assertEquals(List.of("PAID", "PAID", "PAID", "PAID"), months(CAME, 0, 4));
        assertTrue(table(Arrivals.unknown(), row(CAME, "2APG-1")).arrivals().isEmpty());
        assertEquals(
                "work.roster.arrival-other-year",
                assertThrows(
                                UserProblem.class,
                                () ->
                                        table(
                                                Arrivals.on(LocalDate.of(2027, 9, 1)),
                                                row(new MassarCode("G130009998"), "2APG-1")))
                        .code());
    }

    private void arrive(MassarCode code, LocalDate day) {
        MoveRequest request = new MoveRequest(code, day, null, null, null, null);
        assertEquals(MoveKind.ARRIVAL, desk.moves().arrive(request, Newcomer.back()).kind());
    }

    /** The year's first list was taken late: of one of it the head knows when he came. */
    @Test
    void theDayOfOneWhoStandsOnTheFirstListMayBeTold() {
        done(OCTOBER, LocalDate.of(2026, 11, 2));
        assertEquals(List.of("PAID"), months(first.code(), 1, 2));
        arrive(first.code(), DAY);
        assertEquals(List.of("NOT_ENROLLED_THEN"), months(first.code(), 1, 2));
        desk.moves().undoLast();
        assertEquals(List.of("PAID"), months(first.code(), 1, 2));
    }

    @Test
    void whatWasSaidOfAMonthGoesWithThePupilAndTheClassThatWasNotSaidStaysOpen() {
        String old = first.schoolClass();
        String other =
                desk.absences().sheet(OCTOBER).classes().stream()
                        .filter(name -> !name.equals(old))
                        .findFirst()
                        .orElseThrow();
        desk.absences().done(OCTOBER, old, true, LocalDate.of(2026, 11, 2));
        YearMonth november = OCTOBER.plusMonths(1);
        desk.absences().done(november, other, true, LocalDate.of(2026, 12, 1));
        assertEquals(List.of("PAID", "ABSENCES_NOT_ENTERED"), months(first.code(), 1, 3));

        table(Arrivals.unknown(), first.code() + ";العلوي;سارة;;;" + other);
        assertEquals(List.of("PAID", "ABSENCES_NOT_ENTERED"), months(first.code(), 1, 3));
        assertEquals(List.of("PAID", "ABSENCES_NOT_ENTERED"), months(second.code(), 1, 3));
        assertTrue(desk.absences().sheet(OCTOBER).entered().contains(old));
        assertFalse(desk.absences().sheet(november).entered().contains(other));

        // said again, the pupil who joined is among those it is said of
        desk.absences().done(november, other, true, LocalDate.of(2026, 12, 5));
        assertEquals(List.of("PAID", "PAID"), months(first.code(), 1, 3));
        // and taken back of the class as it is now, whatever class it was said of
        desk.absences().done(OCTOBER, other, false, null);
        assertEquals(List.of("ABSENCES_NOT_ENTERED"), months(first.code(), 1, 2));
        assertEquals(List.of("PAID"), months(second.code(), 1, 2));
    }

    @Test
    void aMonthSaidBeforeItsLastSchoolDayIsPaidOnlyWhenItIsSaidAgain() {
        done(OCTOBER, LocalDate.of(2026, 10, 20));
        assertEquals(List.of("MONTH_ENTERED_EARLY"), months(first.code(), 1, 2));
        MonthSheet sheet = desk.absences().sheet(OCTOBER);
        assertEquals(LocalDate.of(2026, 10, 20), sheet.early().get(first.schoolClass()));
        assertFalse(sheet.entered().contains(first.schoolClass()));
        ClosureRequest holiday =
                new ClosureRequest(
                        LocalDate.of(2026, 10, 21),
                        LocalDate.of(2026, 10, 31),
                        "HOLIDAY",
                        null,
                        first.schoolClass());
        UUID closure = desk.absences().close(holiday).id();
        assertEquals(List.of("PAID"), months(first.code(), 1, 2));
        desk.absences().reopen(closure);
        done(OCTOBER, LocalDate.of(2026, 10, 31));
        assertEquals(List.of("PAID"), months(first.code(), 1, 2));
        assertTrue(desk.absences().sheet(OCTOBER).early().isEmpty());
        assertEquals(
                "work.absences.month-not-begun",
                assertThrows(UserProblem.class, () -> done(OCTOBER, LocalDate.of(2009, 1, 1)))
                        .code());
    }

    @Test
    void whoIsKeptOutKeepsWhatHeEarnedAndTheSlipHeTook() {
        for (int month = 0; month < 4; month++) {
            YearMonth one = YearMonth.of(2026, 9).plusMonths(month);
            done(one, one.atEndOfMonth());
        }
        desk.slips()
                .hand(
                        TAYSSIR,
                        YEAR,
                        1,
                        List.of(
                                new WantedSlip(0, first.code(), "الأم"),
                                new WantedSlip(0, second.code(), null)),
                        YEAR.firstDay());
        List<UUID> out = List.of(first.pupil());
        desk.benefits().keepOut(TAYSSIR, out, "OTHER", LocalDate.of(2026, 11, 10));
        assertEquals(List.of("PAID", "PAID", "KEPT_OUT", "KEPT_OUT"), months(first.code(), 0, 4));
        assertEquals(
                LocalDate.of(2026, 11, 10), desk.benefits().keptOut(TAYSSIR).get(0).keptOutFrom());
        // taken back: as it was
        desk.benefits().mark(TAYSSIR, out, null);
        assertEquals(List.of("PAID", "PAID", "PAID", "PAID"), months(first.code(), 0, 4));
        assertEquals(
                "work.benefits.day-other-year",
                assertThrows(
                                UserProblem.class,
                                () ->
                                        desk.benefits()
                                                .keepOut(
                                                        TAYSSIR,
                                                        out,
                                                        "OTHER",
                                                        LocalDate.of(2009, 1, 1)))
                        .code());
        // out of the list altogether, and never one of it: the slips stay listed
        desk.benefits()
                .setWithFields(TAYSSIR, List.of(new WantedBeneficiary(second.code(), Map.of())));
        desk.benefits().keepOut(TAYSSIR, out, "OTHER", null);
        List<SlipRow> slips = desk.slips().slips(TAYSSIR, YEAR, 1);
        assertEquals(
                List.of(second.code(), first.code()), slips.stream().map(SlipRow::code).toList());
        assertEquals(0, slips.get(1).amount());
        assertEquals("الأم", slips.get(1).receiver());
        assertEquals(first.schoolClass(), slips.get(1).schoolClass());
        assertTrue(desk.slips().unclaimed(TAYSSIR, YEAR, 1).isEmpty());
    }
}
