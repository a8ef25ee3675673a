package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.school.ImportPreview.Group;
import org.sanad.ui.school.ImportViewModel.Stage;
import org.sanad.work.roster.ColumnMemory.Heading;
import org.sanad.work.school.SchoolDesk;

/** A list with headings of its own: asked once what they hold, remembered after a restart. */
final class ColumnQuestionTest {
    @TempDir private Path folder;

    private SchoolDesk desk;
    private ImportViewModel model;

    @BeforeEach
    void open() {
        desk = TestDesks.empty(folder);
        show();
    }

    private void show() {
        model =
                new ImportViewModel(
                        new SameThreadJobRunner(), new Notices(new Texts(Language.ARABIC)), desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void headingsAreAskedOnceAndRemembered() throws IOException {
        Path first = list("a.csv", "Z130000001;أمزيان;سلمى;03/04/2014;1APG-1;x");
        model.start(List.of(first));
        assertEquals(Stage.CHOOSE, model.stage().get());
        assertEquals("roster.file.no-list", model.problem().get().code());
        ColumnQuestion asked = model.columns();
        assertEquals(
                List.of(
                        "Matricule élève",
                        "Nom usage",
                        "Petit nom",
                        "Né ce jour",
                        "Groupe",
                        "Divers"),
                asked.headings().stream().map(Heading::text).toList());
        assertEquals(List.of("سلمى"), asked.headings().get(2).samples());
        assertFalse(asked.enough().get());
        answer(0, "code");
        answer(1, "familyName");
        assertFalse(asked.enough().get());
        answer(2, "familyName");
        answer(4, "class");
        assertFalse(asked.enough().get());
        answer(2, "firstName");
        answer(3, "birthDate");
        assertTrue(asked.enough().get());
        asked.remember(model::again);
        assertEquals(Stage.PREVIEW, model.stage().get());
        assertEquals(1, model.preview().get().count(Group.NEW));
        assertEquals(List.of(), asked.headings());
        model.apply();
        assertEquals("سلمى", desk.pupils().rows().get(0).name().first());
        assertEquals("2014-04-03", desk.pupils().rows().get(0).birthDate().toString());

        desk.close();
        desk = SchoolDesk.open(folder.resolve("school"), "شجرة جبل نهر مدرسة".toCharArray());
        show();
        model.start(
                List.of(
                        list(
                                "b.csv",
                                "Z130000001;أمزيان;سلمى;03/04/2014;1APG-1;x",
                                "Z130000002;بناني;أنس;03/05/2014;1APG-1;x")));
        assertEquals(Stage.PREVIEW, model.stage().get());
        assertEquals(1, model.preview().get().count(Group.UNCHANGED));
        assertEquals(1, model.preview().get().count(Group.NEW));
    }

    @Test
    void aFileWithoutPupilsAsksNothing() throws IOException {
        Path file = folder.resolve("c.csv");
        Files.writeString(file, "un;deux\ntrois;quatre\n");
        model.start(List.of(file));
        assertEquals(List.of(), model.columns().headings());
        assertEquals(Stage.CHOOSE, model.stage().get());
    }

    private void answer(int heading, String field) {
        ColumnQuestion asked = model.columns();
        asked.answer(asked.headings().get(heading)).set(field);
    }

    private Path list(String name, String... rows) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                "Matricule élève;Nom usage;Petit nom;Né ce jour;Groupe;Divers\n"
                        + String.join("\n", rows)
                        + "\n");
        return file;
    }
}
