package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.work.desk.PublicKeys;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.Office;
import org.sanad.work.school.SchoolDesk;

final class SchoolSetupViewModelTest {
    private static final String PASSWORD = "شجرة جبل نهر مدرسة";

    private static final Path LIST = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");

    @TempDir private Path folder;
    private Path welcome;

    private final List<SchoolSetupViewModel.NewDesk> created = new ArrayList<>();
    private SchoolSetupViewModel model;

    @BeforeEach
    void begin() {
        model =
                new SchoolSetupViewModel(
                        folder.resolve("school"), new SameThreadJobRunner(), created::add);
    }

    @AfterEach
    void close() {
        created.forEach(desk -> desk.desk().close());
    }

    private void fill() {
        model.gresa().set("04123x");
        model.name().set("  مدرسة الأطلس ");
        model.area().set(Area.PERI_URBAN);
        model.password().first().set(PASSWORD);
        model.password().repeated().set(PASSWORD);
    }

    @Test
    void createsTheSchoolAsTyped() {
        fill();
        assertTrue(model.schoolReady().get());
        assertTrue(model.passwordReady().get());
        model.create();
        SchoolDesk desk = created.get(0).desk();
        assertEquals("04123X", desk.school().gresa().value());
        assertEquals("مدرسة الأطلس", desk.school().name());
        assertEquals(Area.PERI_URBAN, desk.school().area());
        assertEquals("", model.password().first().get());
    }

    @Test
    void whatTheClassListSaysIsNotTypedAgain() {
        model.readList(LIST);
        assertEquals("مجموعة مدارس أسيف أزكار", model.name().get());
        assertEquals("", model.gresa().get());
        model.gresa().set("07318L");
        assertTrue(model.schoolReady().get());
        model.password().first().set(PASSWORD);
        model.password().repeated().set(PASSWORD);
        model.create();
        assertEquals("مجموعة مدارس أسيف أزكار", created.get(0).desk().school().name());
        assertEquals(LIST, created.get(0).list());
    }

    @Test
    void aMarksExportTellsTheCodeToo() {
        model.readList(LIST.resolveSibling("export_notesCC_6APG-1_0030.xlsx"));
        assertTrue(model.schoolReady().get(), model.gresa().get() + " " + model.name().get());
    }

    @Test
    void aListTakesNothingTypedAwayAndAFileThatIsNoneSaysSo() {
        model.name().set("مدرسة الأطلس");
        model.readList(LIST);
        assertEquals("مدرسة الأطلس", model.name().get());
        model.readList(LIST.resolveSibling("levels.csv"));
        assertNotNull(model.listProblem().get());
        assertEquals(LIST, model.list().get());
    }

    @Test
    void saysNothingOfACodeStillBeingTyped() {
        model.gresa().set("0412");
        assertNull(model.gresaProblem().get());
        model.gresa().set("041234");
        assertNotNull(model.gresaProblem().get());
        model.gresa().set("04123X");
        assertNull(model.gresaProblem().get());
    }

    @Test
    void waitsForNameCodeAndTwoEqualPasswords() {
        fill();
        model.name().set(" ");
        assertFalse(model.schoolReady().get());
        model.password().repeated().set(PASSWORD + "x");
        assertFalse(model.passwordReady().get());
        assertEquals("ui.start.password.differs", model.password().repeatedProblem().get().code());
        model.password().repeated().set(PASSWORD.substring(0, 3));
        assertNull(model.password().repeatedProblem().get());
        assertFalse(model.passwordReady().get());
    }

    @Test
    void takesTheDirectorateFromItsWelcomeFile() {
        PublicKeys directorate = foundDirectorate();
        model.welcome().set(welcome);
        model.code().set(directorate.verificationCode());
        fill();
        model.create();
        assertNull(created.get(0).welcomeProblem());
        assertTrue(created.get(0).desk().sending().directorate().orElseThrow().confirmed());
    }

    @Test
    void keepsTheSchoolWhenTheCodeIsOfSomebodyElse() {
        foundDirectorate();
        model.welcome().set(welcome);
        model.code().set("00000 00000 00000 00000 00000 00000 97");
        fill();
        model.create();
        assertTrue(created.get(0).welcomeProblem().code().startsWith("work.send.code"));
        assertTrue(created.get(0).desk().sending().directorate().isEmpty());
    }

    @Test
    void aCodeMistypedOrAFileThatIsNoWelcomeIsToldBeforeThePassword() {
        PublicKeys directorate = foundDirectorate();
        fill();
        model.readWelcome(LIST);
        assertEquals("work.send.no-welcome", model.welcomeProblem().get().code());
        assertNull(model.welcome().get());
        assertTrue(model.directorateReady().get());
        model.readWelcome(welcome);
        assertNull(model.welcomeProblem().get());
        assertEquals(welcome, model.welcome().get());
        assertTrue(model.directorateReady().get());
        model.code().set("25412 62491");
        assertNull(model.codeProblem().get());
        assertFalse(model.directorateReady().get());
        model.code().set("00000 00000 00000 00000 00000 00000 97");
        assertTrue(model.codeProblem().get().code().startsWith("work.send.code"));
        assertFalse(model.directorateReady().get());
        model.code().set(directorate.verificationCode());
        assertNull(model.codeProblem().get());
        assertTrue(model.directorateReady().get());
    }

    @Test
    void saysWhyAFolderWithASchoolIsRefused() {
        fill();
        model.create();
        created.remove(0).desk().close();
        fill();
        model.create();
        assertEquals(0, created.size());
        assertEquals("store.folder.occupied", model.problem().get().code());
        assertEquals(PASSWORD, model.password().first().get());
    }

    /** Leaves its welcome file in {@link #welcome}. */
    private PublicKeys foundDirectorate() {
        try (DirectorateDesk directorate = Office.create(folder, PASSWORD.toCharArray())) {
            welcome = Office.welcome(directorate, folder);
            return directorate.publicKeys();
        }
    }
}
