package org.sanad.work.doubles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.Pupil;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.roster.RosterPreview;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** Doubles in the fixture school: none of its own, one when a child is entered again. */
final class PupilDoublesTest {
    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");

    @TempDir private Path folder;

    private SchoolDesk desk;

    @BeforeEach
    void openSchool() {
        NewSchool plan = new NewSchool(new Gresa("07318L"), "مجموعة مدارس أسيف أزكار", Area.RURAL);
        desk = SchoolDesk.create(folder.resolve("school"), plan, "كلمة مرور طويلة".toCharArray());
        desk.rosters().apply(List.of(LIST), Progress.none());
    }

    @AfterEach
    void closeSchool() {
        desk.close();
    }

    @Test
    void theFixtureSchoolHasNoDouble() {
        assertEquals(List.of(), desk.doubles().pairs());
    }

    @Test
    void aChildEnteredAgainIsWarnedOfWithReasonsAndItselfIsNot() {
        PupilRow row = desk.pupils().rows().get(0);
        Pupil again =
                new Pupil(
                        UUID.randomUUID(),
                        new MassarCode("Z999999999"),
                        PersonName.unsplit(row.name().first() + " " + row.name().family()),
                        row.gender(),
                        row.birthDate(),
                        null);
        List<PossibleDouble> found = desk.doubles().of(again);
        assertEquals(row.code(), found.get(0).other().code());
        assertTrue(found.get(0).points() >= 50);
        assertEquals("NAME_SWAPPED", found.get(0).reasons().get(0).code());
        assertTrue(found.get(0).reasons().get(0).speaksFor());

        Pupil himself =
                new Pupil(row.id(), row.code(), row.name(), row.gender(), row.birthDate(), null);
        assertEquals(List.of(), desk.doubles().of(himself));
        Pupil brother =
                new Pupil(
                        UUID.randomUUID(),
                        new MassarCode("Z999999998"),
                        PersonName.of(row.name().family(), "طاووس"),
                        row.gender(),
                        LocalDate.of(2011, 2, 3),
                        null);
        assertFalse(
                desk.doubles().of(brother).stream()
                        .anyMatch(pair -> pair.other().code().equals(row.code())));
    }

    @Test
    void anImportWarnsOfANewCodeForAKnownChildAndTakesTheRow() throws IOException {
        PupilRow row = desk.pupils().rows().get(0);
        String line =
                String.join(
                        ";",
                        "Z999999999",
                        row.name().first(),
                        row.name().family(),
                        row.birthDate().format(DateTimeFormatter.ofPattern("dd/MM/yyyy")),
                        row.schoolClass());
        Path table = folder.resolve("table.csv");
        Files.writeString(table, "الرمز;النسب;الإسم;تاريخ الإزدياد;القسم\n" + line + "\n");
        RosterPreview preview = desk.rosters().apply(List.of(table), Progress.none());
        Problem doubt =
                preview.problems().stream()
                        .filter(some -> some.code().equals("work.roster.possible-double"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of("Z999999999", row.code().value()), doubt.arguments());
        assertEquals(1, preview.counts().added());
        assertEquals(0, preview.counts().refused());
        assertEquals(1, desk.doubles().pairs().size());

        desk.doubles().dismiss(row.code(), new MassarCode("Z999999999"));
        assertEquals(List.of(), desk.doubles().pairs());
        assertEquals(1, desk.doubles().dismissed().size());
        Pupil other = desk.doubles().dismissed().get(0).other();
        assertFalse(
                desk.doubles().of(other).stream()
                        .anyMatch(pair -> pair.other().code().equals(row.code())));
        desk.close();
        desk = SchoolDesk.open(folder.resolve("school"), "كلمة مرور طويلة".toCharArray());
        assertEquals(List.of(), desk.doubles().pairs());
        UUID action = UUID.randomUUID();
        desk.within(action).doubles().bringBack(new MassarCode("Z999999999"), row.code());
        assertEquals(1, desk.doubles().pairs().size());
        desk.lastActions().undo(action);
        assertEquals(List.of(), desk.doubles().pairs());
    }
}
