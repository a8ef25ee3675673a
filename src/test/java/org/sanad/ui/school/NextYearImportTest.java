package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.LocalizedText;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.school.ImportPreview.Group;
import org.sanad.ui.school.ImportPreview.Kind;
import org.sanad.ui.school.ImportPreview.Line;
import org.sanad.ui.school.ProgrammesViewModel.SheetRow;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.school.SchoolDesk;

/** Dropping the list of the next year: what it would do, doing it, confirming, taking it back. */
final class NextYearImportTest {
    private static final Path NEXT = Path.of("src/test/resources/massar/ListEleve_20270920.xlsx");

    @TempDir private Path folder;

    private final SameThreadJobRunner jobs = new SameThreadJobRunner();
    private final Texts texts = new Texts(Language.FRENCH);
    private final Notices notices = new Notices(texts);
    private SchoolDesk desk;
    private ImportViewModel imports;

    @BeforeEach
    void openSchool() {
        desk = TestDesks.withPupils(folder);
        imports = new ImportViewModel(jobs, notices, desk);
    }

    @AfterEach
    void closeSchool() {
        desk.close();
    }

    @Test
    void countsEverybodyInTheGroupTheyStandIn() {
        imports.start(List.of(NEXT));
        ImportPreview shown = imports.preview().get();
        assertEquals(Kind.NEXT_YEAR, shown.kind());
        assertEquals("2027/2028", shown.year());
        assertEquals(Group.PROMOTED, imports.group().get());
        Map<Group, Integer> expected =
                Map.of(
                        Group.PROMOTED, 147,
                        Group.REPEATERS, 4,
                        Group.LEAVERS, 35,
                        Group.FIRST_LEVEL, 30,
                        Group.ARRIVALS, 3,
                        Group.TO_CONFIRM, 0,
                        Group.CHANGED, 2,
                        Group.REFUSED, 0);
        expected.forEach((group, count) -> assertEquals(count, shown.count(group), group.code()));
        for (Group group : shown.kind().groups()) {
            if (group != Group.REFUSED) {
                assertEquals(shown.count(group), shown.lines().get(group).size(), group.code());
            }
        }
        assertEquals("2026/2027", desk.schoolYear().label());
    }

    @Test
    void showsOldAndNewClassAndWhatChangesOfAnIdentity() {
        imports.start(List.of(NEXT));
        ImportPreview shown = imports.preview().get();
        Line promoted = shown.lines().get(Group.PROMOTED).get(0);
        assertEquals("1APG-1", promoted.changes().get(0).before());
        assertEquals("2APG-1", promoted.changes().get(0).after());
        // the departures from earlier levels stand before those who finished
        assertFalse(shown.lines().get(Group.LEAVERS).get(0).schoolClass().startsWith("6"));
        Line birth =
                shown.lines().get(Group.CHANGED).stream()
                        .filter(line -> line.code().equals("Z030980909"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(LocalDate.of(2020, 4, 1), birth.changes().get(0).before());
        assertEquals(LocalDate.of(2020, 1, 4), birth.changes().get(0).after());
    }

    @Test
    void movesTheSchoolThenAsksThenTakesItBack() {
        Programme programme = desk.benefits().programmes().get(0);
        List<UUID> eligible =
                desk.benefits().propose(programme.code()).eligible().stream()
                        .map(BenefitRow::pupil)
                        .toList();
        desk.benefits().mark(programme.code(), eligible, ParticipationStatus.ENROLLED);
        imports.start(List.of(NEXT));
        List<Line> asked = imports.preview().get().lines().get(Group.TO_CONFIRM);
        assertEquals(imports.preview().get().count(Group.TO_CONFIRM), asked.size());
        LocalizedText name = programme.shortName();
        assertTrue(asked.stream().allMatch(line -> line.among().equals(List.of(name))));

        imports.apply();
        assertNull(imports.problem().get());
        assertEquals(asked.size(), imports.result().get().count(Group.TO_CONFIRM));
        assertEquals("2027/2028", desk.schoolYear().label());
        confirms(programme, asked.size());

        imports.undo();
        assertNotNull(imports.problem().get(), "what was confirmed since stands in the way");
    }

    private void confirms(Programme programme, int asked) {
        ProgrammesViewModel sheet = new ProgrammesViewModel(jobs, notices, texts, desk);
        sheet.refresh();
        assertEquals(asked, marked(sheet, programme));
        assertEquals(0, sheet.counts(programme).enrolled());
        int waiting = sheet.waitingFromLastYear();
        assertTrue(waiting > 0 && waiting <= asked);
        sheet.confirmLastYear();
        assertEquals(waiting, sheet.counts(programme).enrolled());
        assertEquals(asked - waiting, marked(sheet, programme));
        assertEquals(0, sheet.waitingFromLastYear());
        assertEquals(waiting, desk.benefits().list(programme.code()).size());
    }

    private static long marked(ProgrammesViewModel sheet, Programme programme) {
        return sheet.rows().stream()
                .filter((SheetRow row) -> sheet.mark(row, programme) == TickMark.TO_CONFIRM)
                .count();
    }

    @Test
    void undoPutsTheSchoolBackInItsYear() {
        imports.start(List.of(NEXT));
        imports.apply();
        assertEquals(184, desk.pupils().rows().size());
        imports.undo();
        assertEquals("2026/2027", desk.schoolYear().label());
        assertEquals(186, desk.pupils().rows().size());
        imports.start(List.of(NEXT));
        assertEquals(Kind.NEXT_YEAR, imports.preview().get().kind());
        imports.apply();
        // the list of the year now worked on is a class list like any other
        imports.start(List.of(NEXT));
        assertEquals(Kind.CLASS_LISTS, imports.preview().get().kind());
        assertFalse(imports.preview().get().writesSomething());
    }
}
