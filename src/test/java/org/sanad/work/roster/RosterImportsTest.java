package org.sanad.work.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.pupils.PupilSearch;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** The fixtures imported into a real store. */
final class RosterImportsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/massar");
    private static final Path LIST_2026 = FIXTURES.resolve("ListEleve_20260918.xlsx");
    private static final Path LIST_2027 = FIXTURES.resolve("ListEleve_20270920.xlsx");
    private static final Path MARKS = FIXTURES.resolve("export_notesCC_6APG-1_0030.xlsx");
    private static final Path GUARDIANS = FIXTURES.resolve("guardians_windows1256.csv");

    private static final String SCHOOL = "مجموعة مدارس أسيف أزكار";
    private static final String FIRST = "R134249316;أمزيان;علي";
    private static final String SECOND = "R134249317;الناجي;مريم";

    private static final Map<String, String> NAMES =
            Map.of("X1", "رشيد أوحدو", "X2", "عمر القاضي", "X3", "مريم الناجي");

    @TempDir private Path folder;

    private SchoolDesk desk;

    @BeforeEach
    void openSchool() {
        NewSchool plan = new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL);
        desk = SchoolDesk.create(folder.resolve("school"), plan, "كلمة مرور طويلة".toCharArray());
    }

    @AfterEach
    void closeSchool() {
        desk.close();
    }

    @Test
    void aPreviewWritesNothing() {
        assertEquals(new ImportCounts(186, 0, 0, 0, 0), preview(LIST_2026));
        assertEquals(List.of(), desk.pupils().rows());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertEquals(new ImportCounts(186, 0, 0, 0, 0), apply(LIST_2026));
        List<PupilRow> once = desk.pupils().rows();
        assertEquals(186, once.size());
        assertEquals(new ImportCounts(0, 0, 186, 0, 0), apply(LIST_2026));
        assertEquals(once, desk.pupils().rows());
    }

    @Test
    void aMarksExportAfterTheListChangesNoPupilAndTeachesTheSchool() {
        apply(LIST_2026);
        List<PupilRow> once = desk.pupils().rows();
        assertEquals(new ImportCounts(0, 0, 31, 0, 0), apply(MARKS));
        assertEquals(once, desk.pupils().rows());
        assertEquals("بني ملال - خنيفرة", desk.school().academy());
    }

    @Test
    void undoRestoresTheStateBeforeTheImport() {
        apply(LIST_2026);
        List<PupilRow> before = desk.pupils().rows();
        apply(LIST_2027);
        assertEquals(new SchoolYear(2027), desk.schoolYear());
        desk.rosters().undoLast();
        assertEquals(new SchoolYear(2026), desk.schoolYear());
        assertEquals(before, desk.pupils().rows());
        desk.rosters().undoLast();
        assertEquals(List.of(), desk.pupils().rows());
        assertThrows(UserProblem.class, () -> desk.rosters().undoLast());
    }

    @Test
    void nextYearKeepsTheHistory() {
        apply(LIST_2026);
        RosterPreview next = desk.rosters().apply(List.of(LIST_2027), Progress.none());
        assertEquals(33, next.counts().added());
        assertEquals(184, desk.pupils().rows().size());
        // Last year's list again does not put back the two identities this year's corrected.
        assertEquals(new ImportCounts(0, 0, 186, 0, 0), preview(LIST_2026, false));
    }

    @Test
    void aListOfAnotherSchoolIsRefusedWhole() {
        NewSchool other = new NewSchool(new Gresa("11111A"), "مدرسة أخرى", Area.RURAL);
        try (SchoolDesk second =
                SchoolDesk.create(
                        folder.resolve("other"), other, "كلمة مرور طويلة".toCharArray())) {
            UserProblem problem =
                    assertThrows(
                            UserProblem.class,
                            () -> second.rosters().apply(List.of(MARKS), Progress.none()));
            assertEquals("work.roster.other-school", problem.code());
            assertEquals(List.of(), second.pupils().rows());
        }
    }

    @Test
    void guardiansBecomeHouseholdsByCin() {
        apply(LIST_2026);
        GuardianPreview first = desk.guardians().apply(GUARDIANS);
        assertEquals(153, first.standing().size());
        assertEquals(new ImportCounts(153, 0, 0, 0, 3), first.counts());
        GuardianPreview again = desk.guardians().apply(GUARDIANS);
        assertEquals(new ImportCounts(0, 0, 153, 0, 3), again.counts());
        assertEquals(
                5,
                first.standing().stream().mapToInt(home -> home.children().size()).max().orElse(0));
    }

    @Test
    void aPupilWhoseRowWasRefusedIsNotAbsent() throws IOException {
        list("a.csv", SCHOOL, FIRST, SECOND);
        RosterPreview preview = list("b.csv", SCHOOL, FIRST, "R134249317;;");
        assertEquals(new ImportCounts(0, 0, 1, 0, 1), preview.counts());
        assertEquals(Set.of(PlacementStatus.LISTED), statuses());
    }

    @Test
    void onlyAClassListMarksAPupilMissing() throws IOException {
        list("a.csv", SCHOOL, FIRST, SECOND);
        Path table = folder.resolve("table.csv");
        Files.writeString(table, "الرمز;النسب;الإسم;القسم\n" + FIRST + ";3APG-2\n");
        assertEquals(1, apply(table).absent());
        assertEquals(Set.of(PlacementStatus.LISTED), statuses());
        assertEquals(1, list("b.csv", SCHOOL, FIRST).counts().absent());
        assertEquals(Set.of(PlacementStatus.LISTED, PlacementStatus.MISSING), statuses());
    }

    @Test
    void thePupilOfTwoFilesIsTakenFromTheClassListAndReported() throws IOException {
        Path table = folder.resolve("table.csv");
        Files.writeString(table, "الرمز;النسب;الإسم;القسم\n" + FIRST + ";3APG-1\n");
        Path classList = write("b.csv", SCHOOL, FIRST);
        RosterPreview preview = desk.rosters().apply(List.of(table, classList), Progress.none());
        assertEquals("3APG-2", preview.changes().get(0).placement().schoolClass());
        assertEquals(new ImportCounts(1, 0, 0, 0, 1), preview.counts());
        Problem twice = preview.problems().get(preview.problems().size() - 1);
        assertEquals("work.roster.code-twice", twice.code());
        assertEquals("table.csv", twice.file());
        assertEquals("b.csv", twice.arguments().get(0));
    }

    @Test
    void aListOfAnotherNameWithNoneOfTheSchoolsPupilsIsRefused() throws IOException {
        assertEquals(
                "work.roster.other-name",
                list("a.csv", "مدرسة أخرى", FIRST).problems().get(0).code());
        UserProblem refusal =
                assertThrows(UserProblem.class, () -> list("b.csv", "مدرسة أخرى", SECOND));
        assertEquals("work.roster.other-school-likely", refusal.code());
        assertEquals(1, desk.pupils().rows().size());
        assertEquals(1, list("c.csv", "مدرسة أخرى", FIRST, SECOND).counts().added());
    }

    @Test
    void aListOfAnotherYearThanTheWorkingOneRaisesADoubt() {
        apply(LIST_2026);
        List<Problem> problems =
                desk.rosters().preview(List.of(LIST_2027), Progress.none()).problems();
        Problem doubt =
                problems.stream()
                        .filter(some -> some.code().equals("work.roster.other-year"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("2027/2028", "2026/2027"), doubt.arguments());
    }

    private Set<PlacementStatus> statuses() {
        return desk.pupils().rows().stream().map(PupilRow::status).collect(Collectors.toSet());
    }

    private RosterPreview list(String name, String school, String... rows) throws IOException {
        return desk.rosters().apply(List.of(write(name, school, rows)), Progress.none());
    }

    private Path write(String name, String school, String... rows) throws IOException {
        String head =
                "المؤسسة:;%s;المستوى;الثالث ابتدائي عام\nالسنة الدراسية:;2026/2027;القسم;3APG-2\n";
        String text = head.formatted(school) + "\nالرمز;النسب;الإسم\n" + String.join("\n", rows);
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void childrenGoRoundBetweenHouseholds() throws IOException {
        apply(LIST_2026);
        assertEquals(
                new ImportCounts(3, 0, 0, 0, 0),
                guardians("X1", "X1", "X2", "X2", "X3", "X3").counts());
        GuardianPreview swapped = guardians("X1", "X2", "X2", "X3", "X3", "X1");
        assertEquals(new ImportCounts(0, 3, 0, 0, 0), swapped.counts());
        assertEquals(
                new ImportCounts(0, 0, 3, 0, 0),
                guardians("X1", "X2", "X2", "X3", "X3", "X1").counts());
        GuardianPreview gathered = guardians("X1", "X1", "X1", "X1", "X1", "X1");
        assertEquals(1, gathered.standing().size());
        assertEquals(6, gathered.standing().get(0).children().size());
    }

    @Test
    void aSecondRowOfAChildIsCountedAsRefused() throws IOException {
        apply(LIST_2026);
        String code = desk.pupils().rows().get(0).code().value();
        Path list = folder.resolve("twice.csv");
        Files.writeString(
                list,
                "رمز مسار;اسم ولي الأمر;ب.ت.و\n%1$s;رشيد أوحدو;X1\n%1$s;عمر القاضي;X2\n"
                        .formatted(code));
        GuardianPreview preview = desk.guardians().apply(list);
        assertEquals(new ImportCounts(1, 0, 0, 0, 1), preview.counts());
        assertEquals("work.guardians.child-twice", preview.problems().get(0).code());
        assertEquals(3, preview.problems().get(0).row());
        assertEquals("X1", preview.standing().get(0).guardian().cin());
    }

    /** Imports a list giving the first pupils guardians of these CINs, one a pupil. */
    private GuardianPreview guardians(String... cins) throws IOException {
        StringBuilder text = new StringBuilder("رمز مسار;اسم ولي الأمر;ب.ت.و\n");
        for (int i = 0; i < cins.length; i++) {
            String code = desk.pupils().rows().get(i).code().value();
            text.append(code + ';' + NAMES.get(cins[i]) + ';' + cins[i] + '\n');
        }
        Path list = folder.resolve("guardians.csv");
        Files.writeString(list, text);
        return desk.guardians().apply(list);
    }

    @Test
    void aPupilIsFoundInAnySpelling() {
        apply(LIST_2026);
        PupilRow anyone = desk.pupils().rows().get(3);
        PupilSearch search = new PupilSearch(desk.pupils().rows());
        assertTrue(search.find(anyone.name().whole()).contains(anyone));
        assertEquals(
                List.of(anyone),
                search.find(anyone.code().value().toLowerCase(java.util.Locale.ROOT)));
        assertEquals(186, search.find("").size());
    }

    private ImportCounts preview(Path list) {
        return preview(list, true);
    }

    private ImportCounts preview(Path list, boolean fresh) {
        assertEquals(fresh, desk.pupils().rows().isEmpty());
        return desk.rosters().preview(List.of(list), Progress.none()).counts();
    }

    private ImportCounts apply(Path list) {
        return desk.rosters().apply(List.of(list), Progress.none()).counts();
    }
}
