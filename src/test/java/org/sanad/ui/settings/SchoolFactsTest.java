package org.sanad.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Progress;
import org.sanad.model.School;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.Publishing;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;

/** A mistyped name or code of the school is mended in the settings. */
final class SchoolFactsTest {
    private static final char[] PASSWORD = "quatre mots faciles".toCharArray();

    @TempDir private Path folder;

    private SchoolDesk desk;
    private SchoolFactsViewModel model;

    @BeforeEach
    void createSchool() {
        NewSchool plan = new NewSchool(new Gresa("07381L"), "أسيف أزكر", Area.RURAL);
        desk = SchoolDesk.create(folder.resolve("school"), plan, PASSWORD.clone());
        model =
                new SchoolFactsViewModel(
                        desk.facts(),
                        new SameThreadJobRunner(),
                        new Notices(new Texts(Language.ARABIC)),
                        () -> {});
        model.refresh();
    }

    @AfterEach
    void closeSchool() {
        desk.close();
    }

    @Test
    void nameAndCodeAreMendedUntilABundleIsSealed() throws IOException {
        assertFalse(model.changed().get());
        model.name().set("  أسيف  أزكار ");
        assertFalse(model.changesCode());
        model.gresa().set("٠7318l");
        assertTrue(model.changesCode());
        model.refresh();
        assertEquals("٠7318l", model.gresa().get(), "what is typed stays");
        model.save();
        School school = desk.school();
        assertEquals("أسيف أزكار", school.name());
        assertEquals("07318L", school.gresa().value());
        assertEquals(Area.RURAL, school.area());
        assertEquals("أسيف أزكار", desk.sites().list().get(0).name());
        assertFalse(model.changed().get());
        assertTrue(desk.lastActions().undoable().isEmpty(), "no slip of Ctrl+Z brings it back");

        seal();
        model.refresh();
        assertTrue(model.sealed().get());
        model.name().set("مدرسة أسيف أزكار");
        model.save();
        assertEquals("مدرسة أسيف أزكار", desk.school().name());
        model.gresa().set("07381L");
        model.save();
        assertEquals("work.school.code-sealed", model.codeProblem().get().code());
        assertEquals("07318L", desk.school().gresa().value());
    }

    @Test
    void whatDoesNotFitIsRefusedBesideItsField() {
        model.gresa().set("7318");
        model.save();
        assertEquals("work.school.code-form", model.codeProblem().get().code());
        assertNull(model.nameProblem().get());
        assertEquals("7318", model.gresa().get());
        model.revert();
        model.name().set(" ");
        model.save();
        assertEquals("work.school.no-name", model.nameProblem().get().code());
        assertEquals("أسيف أزكر", desk.school().name());
    }

    @Test
    void aClerkChangesNeither() {
        desk.people().add("زينب", "cinq mots moins faciles".toCharArray());
        desk.close();
        desk = SchoolDesk.open(folder.resolve("school"), "cinq mots moins faciles".toCharArray());
        assertThrows(UserProblem.class, () -> desk.facts().change("أسيف", "07318L"));
    }

    private void seal() throws IOException {
        try (DirectorateDesk directorate =
                DirectorateDesk.create(
                        folder.resolve("office"),
                        "05.081",
                        "المديرية",
                        PASSWORD.clone(),
                        "racine mots faciles six".toCharArray())) {
            Publishing.Published welcome =
                    directorate
                            .publishing()
                            .publish(Files.createDirectory(folder.resolve("welcome")));
            desk.sending().trustDirectorate(welcome.file(), welcome.verificationCode());
        }
        Path list = Path.of("src/test/resources/massar/ListEleve_20260918.xlsx");
        desk.rosters().apply(List.of(list), Progress.none());
        desk.sending().pack(Files.createDirectory(folder.resolve("stick")), Progress.none());
    }
}
