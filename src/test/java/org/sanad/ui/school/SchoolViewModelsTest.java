package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;
import org.sanad.model.Area;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.school.ImportPreview.Group;
import org.sanad.ui.school.ImportPreview.Kind;
import org.sanad.ui.school.ProgrammesViewModel.SheetRow;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** What the pages of the school desk do, without a window, on a real store. */
final class SchoolViewModelsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/massar");
    private static final Path LIST = FIXTURES.resolve("ListEleve_20260918.xlsx");
    private static final Path GUARDIANS = FIXTURES.resolve("guardians_windows1256.csv");

    private static SchoolDesk desk;

    private final SameThreadJobRunner jobs = new SameThreadJobRunner();
    private final Texts texts = new Texts(Language.FRENCH);
    private final Notices notices = new Notices(texts);
    private PupilsViewModel pupils;

    @BeforeAll
    static void createSchool(@TempDir Path folder) {
        NewSchool plan = new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL);
        desk = SchoolDesk.create(folder.resolve("school"), plan, "كلمة مرور طويلة".toCharArray());
        desk.rosters().apply(List.of(LIST), Progress.none());
    }

    @AfterAll
    static void closeSchool() {
        desk.close();
    }

    @BeforeEach
    void readPupils() {
        pupils = new PupilsViewModel(jobs, notices, desk, new Texts(Language.ARABIC));
        pupils.refresh();
    }

    @Test
    void filtersByClassGenderAndSpelling() {
        assertEquals(186, pupils.rows().size());
        pupils.schoolClass().set("1APG-1");
        pupils.girls().set(true);
        assertTrue(
                pupils.rows().stream()
                        .allMatch(
                                row ->
                                        row.gender() == Gender.FEMALE
                                                && row.schoolClass().equals("1APG-1")));
        pupils.query().set("لا أحد بهذا الاسم");
        assertEquals(List.of(), pupils.rows());
        pupils.clearFilters();
        assertEquals(186, pupils.rows().size());
    }

    @Test
    void keepsWhatWasTypedForEachPupilUntilItIsSaved() {
        PupilEditor editor = pupils.editor();
        pupils.open(pupils.rows().get(0));
        editor.birthPlace().set("تيزنيت");
        pupils.open(pupils.rows().get(1));
        assertFalse(editor.restored().get());
        pupils.open(pupils.rows().get(0));
        assertTrue(editor.restored().get());
        assertEquals("تيزنيت", editor.birthPlace().get());
        editor.save();
        assertFalse(editor.changed().get());
        assertEquals("تيزنيت", desk.pupils().rows().get(0).birthPlace());
    }

    @Test
    void aRefusedSaveKeepsTheFormAndSaysWhy() {
        PupilRow row = pupils.rows().get(2);
        PupilEditor editor = pupils.editor();
        pupils.open(row);
        editor.familyName().set(" ");
        editor.save();
        assertEquals("work.pupil.name-missing", editor.nameProblem().get().code());
        assertEquals(" ", editor.familyName().get());
        assertNull(notices.current().get());
        assertEquals(row, desk.pupils().rows().get(2));
    }

    @Test
    void saysBeforeSavingThatSiblingsShareTheGuardian() {
        desk.guardians().apply(GUARDIANS);
        pupils.refresh();
        PupilRow row =
                pupils.rows().stream().filter(r -> r.siblings().size() == 4).findFirst().get();
        PupilEditor editor = pupils.editor();
        pupils.open(row);
        editor.birthPlace().set("تيزنيت");
        assertFalse(editor.guardian().changesSiblings().get());
        editor.guardian().name().set("خديجة أمزيان");
        assertTrue(editor.guardian().changesSiblings().get());
        assertEquals(row.siblings(), editor.guardian().siblings());
        editor.revert();
        assertFalse(editor.guardian().changesSiblings().get());
    }

    @Test
    void aGuardianFieldEmptiedIsEmptyAndARefusedOneStaysTyped() {
        desk.guardians().apply(GUARDIANS);
        pupils.refresh();
        PupilRow row =
                pupils.rows().stream()
                        .filter(r -> r.guardianCin() != null && r.guardianPhone() != null)
                        .findFirst()
                        .get();
        PupilEditor editor = pupils.editor();
        pupils.open(row);
        editor.guardian().cin().set("");
        editor.guardian().phone().set(" 06 12 34 56 78 ");
        editor.save();
        assertEquals("", editor.guardian().cin().get());
        assertEquals(row.guardian(), editor.guardian().name().get());
        assertEquals("0612345678", editor.guardian().phone().get());
        assertFalse(editor.changed().get());
        editor.guardian().phone().set("12");
        editor.save();
        assertEquals("work.pupil.phone-impossible", editor.guardian().phoneProblem().get().code());
        assertEquals("12", editor.guardian().phone().get());
        editor.revert();
    }

    @Test
    void readsDatesDayFirstInBothKindsOfDigits() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2020, 4, 1));
        assertEquals(day, PupilEditor.date("01/04/2020"));
        assertEquals(day, PupilEditor.date("1-4-2020 "));
        assertEquals(day, PupilEditor.date("٠١/٠٤/٢٠٢٠"));
        assertEquals(Optional.empty(), PupilEditor.date("31/02/2020"));
        assertEquals(Optional.empty(), PupilEditor.date("01/04/2999"));
    }

    @Test
    void guardiansChosenWithAClassListWaitTheirTurn(@TempDir Path folder) throws Exception {
        ImportViewModel imports = new ImportViewModel(jobs, notices, desk);
        imports.start(List.of(GUARDIANS, LIST));
        assertEquals(Kind.CLASS_LISTS, imports.preview().get().kind());
        assertEquals(List.of(GUARDIANS), imports.preview().get().later());
        imports.start(List.of(GUARDIANS));
        ImportPreview guardians = imports.preview().get();
        assertEquals(Kind.GUARDIANS, guardians.kind());
        assertEquals(3, guardians.refused().stream().filter(each -> each.whole()).count());
        Path out = folder.resolve("refused.csv");
        imports.saveRefused(out, Messages.of(Language.ARABIC));
        assertEquals(guardians.refused().size() + 1, Files.readAllLines(out).size());
    }

    @Test
    void namesTheHouseholdsThatStandAlready() {
        desk.guardians().apply(GUARDIANS);
        ImportViewModel imports = new ImportViewModel(jobs, notices, desk);
        imports.start(List.of(GUARDIANS));
        ImportPreview again = imports.preview().get();
        assertTrue(again.count(Group.UNCHANGED) > 100);
        assertEquals(again.count(Group.UNCHANGED), again.lines().get(Group.UNCHANGED).size());
        assertFalse(again.lines().get(Group.UNCHANGED).get(0).among().isEmpty());
    }

    @Test
    void aFileThatHoldsNoListIsRefusedAndChangesNothing() {
        ImportViewModel imports = new ImportViewModel(jobs, notices, desk);
        imports.start(List.of(FIXTURES.resolve("levels.csv")));
        assertEquals("roster.file.no-list", imports.problem().get().code());
        assertEquals(ImportViewModel.Stage.CHOOSE, imports.stage().get());
        assertFalse(imports.busy().get());
    }

    @Test
    void aBlockIsEnrolledThenTakenBackTogether() {
        ProgrammesViewModel sheet = sheet();
        Programme programme = sheet.columns().get(0);
        List<SheetRow> block =
                sheet.rows().stream()
                        .filter(row -> sheet.mark(row, programme) == TickMark.ELIGIBLE)
                        .limit(3)
                        .toList();
        sheet.toggle(block.subList(0, 1), List.of(programme));
        assertEquals(1, sheet.counts(programme).enrolled());
        // its household is not known yet, and the programme asks for it
        assertEquals(TickMark.INCOMPLETE, sheet.mark(block.get(0), programme));
        sheet.toggle(block, List.of(programme));
        assertEquals(3, sheet.counts(programme).enrolled());
        sheet.toggle(block, List.of(programme));
        assertEquals(0, sheet.counts(programme).enrolled());
        sheet.keepOut(block.get(0), programme);
        assertEquals(TickMark.ELIGIBLE, sheet.mark(block.get(0), programme));
        sheet.keepOutFor(sheet.askedWhy().get(), "PAPERS_MISSING", null);
        assertEquals(TickMark.KEPT_OUT, sheet.mark(block.get(0), programme));
        assertEquals("Documents manquants", sheet.reasonOf(block.get(0), programme));
        sheet.keepOut(block.get(0), programme);
        assertEquals(TickMark.ELIGIBLE, sheet.mark(block.get(0), programme));
    }

    @Test
    void fillsOneClassOnly() {
        ProgrammesViewModel sheet = sheet();
        Programme programme = sheet.columns().get(1);
        sheet.schoolClass().set("1APG-1");
        int expected = sheet.fillable(programme);
        assertTrue(expected > 0);
        sheet.enrolAllEligible(programme);
        assertEquals(expected, sheet.counts(programme).enrolled());
        assertEquals(0, sheet.fillable(programme));
        assertEquals(expected, desk.benefits().list(programme.code()).size());
        String said = Isolate.strip(notices.current().get().text().getValue());
        assertTrue(said.contains(String.valueOf(expected)), said);
        sheet.toggle(List.of(sheet.rows().get(0)), List.of(sheet.columns().get(0)));
        notices.current().get().action().run();
        assertEquals(0, sheet.counts(programme).enrolled(), "only these are taken back");
        assertEquals(1, sheet.counts(sheet.columns().get(0)).enrolled());
    }

    @Test
    void asksBeforeEnrollingAgainstTheRules() {
        PupilEditor editor = pupils.editor();
        pupils.open(pupils.rows().get(5));
        editor.birthDate().set("01/04/1999");
        editor.save();
        ProgrammesViewModel sheet = sheet();
        Programme programme = sheet.columns().get(0);
        SheetRow row = sheet.rows().get(5);
        assertEquals(TickMark.OUTSIDE, sheet.mark(row, programme));
        sheet.toggle(List.of(row), List.of(programme));
        assertNotNull(sheet.againstRules().get());
        assertFalse(sheet.againstRules().get().reasons().isEmpty());
        assertEquals(TickMark.OUTSIDE, sheet.mark(row, programme));
        sheet.enrolAgainstRules(sheet.againstRules().get());
        List<String> ways = new ArrayList<>();
        ChecksViewModel checks = new ChecksViewModel(jobs, notices, desk, new RecordedWays(ways));
        checks.refresh();
        assertTrue(
                checks.findings().stream().anyMatch(each -> each.pupil().id().equals(row.pupil())));
        checks.open(new CheckLine.One(checks.findings().get(0)));
        assertEquals(
                List.of("participation " + row.pupil() + " " + programme.code() + " null"), ways);
    }

    private ProgrammesViewModel sheet() {
        ProgrammesViewModel sheet = new ProgrammesViewModel(jobs, notices, texts, desk);
        sheet.refresh();
        return sheet;
    }
}
