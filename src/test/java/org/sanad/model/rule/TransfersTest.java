package org.sanad.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.Area;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.MassarCode;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.EnteredMonth;
import org.sanad.model.pack.ProgrammePack;

/** Tayssir of a school and year, every cell against a table worked out by hand. */
final class TransfersTest {
    private static final TayssirTable TABLE = TayssirTable.read();
    private static final TransferSheet SHEET = TABLE.sheet();

    /** Letters of the table. */
    private static final Map<ReasonCode, String> LETTERS =
            Map.ofEntries(
                    Map.entry(ReasonCode.TOO_MANY_ABSENCES, "A"),
                    Map.entry(ReasonCode.BEYOND_HOUSEHOLD_CAP, "C"),
                    Map.entry(ReasonCode.AREA_NOT_COVERED, "R"),
                    Map.entry(ReasonCode.LEVEL_NOT_COVERED, "L"),
                    Map.entry(ReasonCode.AGE_BELOW, "Y"),
                    Map.entry(ReasonCode.AGE_ABOVE, "O"),
                    Map.entry(ReasonCode.NO_HOUSEHOLD, "H"),
                    Map.entry(ReasonCode.GUARDIAN_WITHOUT_CIN, "I"),
                    Map.entry(ReasonCode.MEANS_PAPER_MISSING, "P"),
                    Map.entry(ReasonCode.MEANS_PAPER_EXPIRED, "X"),
                    Map.entry(ReasonCode.NOT_ENROLLED_THEN, "N"),
                    Map.entry(ReasonCode.ABSENCES_NOT_ENTERED, "?"),
                    Map.entry(ReasonCode.PARTICIPATION_TO_CONFIRM, "T"),
                    Map.entry(ReasonCode.ENROLMENT_UNCLEAR, "U"),
                    Map.entry(ReasonCode.KEPT_OUT, "K"),
                    Map.entry(ReasonCode.MONTH_ENTERED_EARLY, "E"),
                    Map.entry(ReasonCode.BIRTH_DATE_UNKNOWN, "B"));

    private static final String DOUBTS = "?TUBE";

    @TestFactory
    Stream<DynamicTest> everyAmountAndReasonIsThatOfTheTable() {
        assertTrue(TABLE.lines.size() >= 40);
        return TABLE.lines.stream()
                .map(line -> DynamicTest.dynamicTest(line.name(), () -> compare(line)));
    }

    private static void compare(TayssirTable.Line line) {
        TransferRow row = SHEET.row(line.pupil()).orElseThrow();
        List<String> expected =
                line.cells().stream()
                        .map(cell -> new TreeSet<>(Arrays.asList(cell.split("\\+"))))
                        .map(Object::toString)
                        .toList();
        List<String> found = row.months().stream().map(TransfersTest::cell).toList();
        assertEquals(expected, found, line.why());
        assertEquals(line.sum(), row.total().amount(), line.why());
        row.months()
                .forEach(
                        month -> {
                            boolean open =
                                    month.reasons().stream()
                                            .anyMatch(
                                                    one ->
                                                            DOUBTS.contains(
                                                                    LETTERS.get(one.reason())));
                            assertEquals(open, month.state() == TransferState.NOT_YET_KNOWN);
                        });
    }

    private static String cell(TransferMonth month) {
        if (month.state() == TransferState.PAID) {
            return "[" + month.amount() + "]";
        }
        return month.reasons().stream()
                .map(one -> LETTERS.get(one.reason()))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    @TestFactory
    Stream<DynamicTest> theSumsAreThoseOfTheTable() {
        return TABLE.totals.stream()
                .map(
                        line ->
                                DynamicTest.dynamicTest(
                                        line.get(1) + " " + line.get(2),
                                        () ->
                                                assertEquals(
                                                        Long.parseLong(line.get(3)),
                                                        amount(line.get(1), line.get(2)))));
    }

    private static long amount(String by, String name) {
        return switch (by) {
            case "school" -> SHEET.total().amount();
            case "site" -> SHEET.bySite().get(TABLE.sites.get(name)).amount();
            case "class" -> SHEET.byClass().get(name).amount();
            case "tranche" -> SHEET.only(Integer.parseInt(name)).total().amount();
            default -> throw new IllegalArgumentException(by);
        };
    }

    @Test
    void aReasonSaysItsFiguresInBothLanguages() {
        UUID pupil = TABLE.lines.get(2).pupil();
        Reason reason =
                SHEET.row(pupil).orElseThrow().months().get(1).reasons().stream()
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("5", "4", "LOSES_WHEN_EXCEEDED", "4"), reason.arguments());
        for (Language language : Language.values()) {
            String text =
                    Messages.of(language).plain(reason.messageKey(), reason.arguments().toArray());
            assertTrue(text.contains("5") && text.contains("4"), text);
        }
    }

    private static TransferSheet under(Consumer<ObjectNode> change) {
        return TABLE.sheet(TayssirTable.pack(change), TABLE.book());
    }

    private static TransferMonth october(TransferSheet sheet, int line) {
        return sheet.row(TABLE.lines.get(line).pupil()).orElseThrow().months().get(1);
    }

    @Test
    void aStricterPackLosesTheMonthAtTheLimitItself() {
        TransferSheet sheet =
                under(version -> condition(version).put("comparison", "LOSES_WHEN_REACHED"));
        TransferMonth october = october(sheet, 1);
        assertEquals(TransferState.NOT_PAID, october.state());
        assertEquals(
                List.of("4", "4", "LOSES_WHEN_REACHED", "3"), october.reasons().get(0).arguments());
    }

    @Test
    void aPackThatCountsJustifiedAbsencesCountsThem() {
        TransferSheet sheet = under(version -> condition(version).put("counted", "ALL"));
        TransferMonth february = sheet.row(line("k3").pupil()).orElseThrow().months().get(5);
        assertEquals(6, february.absences());
        assertEquals(ReasonCode.TOO_MANY_ABSENCES, february.reasons().get(0).reason());
    }

    /** Nothing is asked of these months, so the day given tells which of them are over. */
    @Test
    void aPackWithoutAConditionPaysNoMonthThatIsNotOverByTheDayGiven() {
        ProgrammePack free = TayssirTable.pack(version -> version.putNull("conditionality"));
        LocalDate asOf = LocalDate.of(2019, 1, 30);
        TransferSheet sheet = TABLE.sheet(free, AttendanceBook.NONE, asOf);
        assertEquals(asOf, sheet.asOf());
        List<TransferMonth> months = sheet.row(line("a1").pupil()).orElseThrow().months();
        assertEquals(
                List.of(60, 60, 60, 60, 0, 0, 0, 0, 0, 0),
                months.stream().map(TransferMonth::amount).toList());
        assertEquals(ReasonCode.MONTH_NOT_OVER, months.get(4).reasons().get(0).reason());
        assertEquals(TransferState.NOT_YET_KNOWN, months.get(4).state());
        TransferSheet dayLater = TABLE.sheet(free, AttendanceBook.NONE, asOf.plusDays(1));
        assertEquals(300, dayLater.row(line("a1").pupil()).orElseThrow().total().amount());
    }

    /** What is asked of a month is in the data: no day given makes it paid or takes it away. */
    @Test
    void theDayGivenChangesNoMonthThatAsksForAbsences() {
        TransferSheet early = TABLE.sheet(TABLE.pack, TABLE.book(), LocalDate.of(2018, 9, 1));
        assertEquals(SHEET.rows(), early.rows());
    }

    @Test
    void whoNeverTookPartHasNoMonths() {
        SchoolData data = TABLE.data();
        UUID first = TABLE.lines.get(0).pupil();
        List<Participation> taking =
                data.participations().stream()
                        .map(
                                one ->
                                        one.pupil().equals(first)
                                                ? one.withStatus(ParticipationStatus.KEPT_OUT)
                                                : one)
                        .toList();
        TransferSheet sheet = TABLE.sheet(TABLE.with(taking));
        assertTrue(sheet.row(first).isEmpty());
        assertEquals(SHEET.rows().size() - 1, sheet.rows().size());
    }

    @Test
    void aPackWithoutAConditionPaysWithoutAbsencesBeingEntered() {
        TransferSheet sheet = under(version -> version.putNull("conditionality"));
        assertEquals(800, sheet.row(line("f2").pupil()).orElseThrow().total().amount());
        assertEquals(1000, sheet.row(line("a3").pupil()).orElseThrow().total().amount());
    }

    @Test
    void aPackThatCountsFourChildrenPaysTheFourth() {
        TransferSheet sheet =
                under(v -> ((ObjectNode) v.get("household")).put("maxCountedChildren", 4));
        assertEquals(1000, sheet.row(line("a4").pupil()).orElseThrow().total().amount());
    }

    @Test
    void aMonthTheCalendarDoesNotHaveIsNotAsked() {
        TransferSheet sheet =
                under(
                        version -> {
                            ObjectNode calendar = (ObjectNode) version.get("calendar");
                            ((ArrayNode) calendar.get("months")).remove(9);
                            ((ArrayNode) calendar.get("tranches").get(2).get("months")).remove(2);
                        });
        assertEquals(9, sheet.rows().get(0).months().size());
    }

    /** The RAMED card holds until November 2022, from December on AMO-Tadamon is asked. */
    @Test
    void aYearInWhichTheRulesChangeIsJudgedByBoth() {
        SchoolYear year = new SchoolYear(2022);
        Pupil pupil =
                new Pupil(
                        new UUID(1, 1),
                        new MassarCode("R000000001"),
                        PersonName.of("ا", "ب"),
                        Gender.MALE,
                        LocalDate.of(2013, 3, 1),
                        null);
        List<YearMonth> months =
                TABLE.programme().during(year).orElseThrow().calendar().months(year);
        Function<List<String>, List<String>> states =
                papers -> {
                    SchoolData data = oneChild(year, pupil, papers);
                    AttendanceBook book =
                            new AttendanceBook(
                                    List.of(),
                                    months.stream()
                                            .map(
                                                    m ->
                                                            new EnteredMonth(
                                                                    "3APG-1", m, m.atEndOfMonth()))
                                            .toList(),
                                    List.of(),
                                    List.of());
                    LocalDate asOf = year.next().firstDay();
                    return Transfers.of(TABLE.pack, TABLE.programme(), data, List.of(), book, asOf)
                            .rows()
                            .get(0)
                            .months()
                            .stream()
                            .map(TransfersTest::cell)
                            .toList();
                };
        List<String> first = Collections.nCopies(3, "[80]");
        List<String> later = Collections.nCopies(7, "[80]");
        List<String> none = Collections.nCopies(10, "[P]");
        assertEquals(joined(first, none.subList(0, 7)), states.apply(List.of("RAMED_CARD")));
        assertEquals(joined(none.subList(0, 3), later), states.apply(List.of("AMO_TADAMON")));
        assertEquals(joined(first, later), states.apply(List.of("RAMED_CARD", "AMO_TADAMON")));
    }

    @Test
    void aYearBeforeTheProgrammeHasNoMonths() {
        Pupil pupil =
                new Pupil(
                        new UUID(1, 1),
                        new MassarCode("R000000001"),
                        PersonName.of("ا", "ب"),
                        Gender.MALE,
                        LocalDate.of(2000, 3, 1),
                        null);
        SchoolData data = oneChild(new SchoolYear(2009), pupil, List.of());
        TransferSheet sheet =
                Transfers.of(
                        TABLE.pack,
                        TABLE.programme(),
                        data,
                        List.of(),
                        AttendanceBook.NONE,
                        TayssirTable.AS_OF);
        assertEquals(List.of(), sheet.rows().get(0).months());
        assertEquals(TransferTotal.NONE, sheet.total());
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static ObjectNode condition(ObjectNode version) {
        return (ObjectNode) version.get("conditionality");
    }

    private static TayssirTable.Line line(String name) {
        return TABLE.lines.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SchoolData oneChild(SchoolYear year, Pupil pupil, List<String> papers) {
        Site site = new Site(new UUID(2, 2), "م", true, Area.RURAL);
        Household home =
                new Household(
                        new UUID(3, 3),
                        new Guardian("ج", "JB1", null),
                        null,
                        List.of(pupil.id()),
                        new HouseholdFile(
                                List.of(),
                                null,
                                List.of(),
                                papers.stream()
                                        .map(kind -> new HouseholdDocument(kind, "1", null, null))
                                        .toList(),
                                null));
        return new SchoolData(
                new School(new Gresa("02063S"), "م", Area.RURAL, null, null, null, null),
                List.of(site),
                year,
                List.of(pupil),
                List.of(
                        new Placement(
                                pupil.id(),
                                year,
                                "3APG",
                                "3APG-1",
                                site.id(),
                                null,
                                1,
                                PlacementStatus.LISTED,
                                false)),
                List.of(home),
                List.of(
                        new Participation(
                                pupil.id(), "TAYSSIR", year, ParticipationStatus.ENROLLED, null)));
    }
}
