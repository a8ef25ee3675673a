package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.PlacementStatus;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.school.ManyPupilsForm.Asked;
import org.sanad.ui.school.ManyPupilsForm.What;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/**
 * Changing the pupils selected in the table: asked first, said how many, taken back by a notice.
 */
final class ManyPupilsFormTest {
    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.FRENCH));
    private final List<Asked> asked = new ArrayList<>();
    private SchoolDesk desk;
    private PupilsViewModel pupils;
    private ManyPupilsForm form;

    @BeforeEach
    void select() {
        desk = TestDesks.withPupils(folder);
        pupils =
                new PupilsViewModel(
                        new SameThreadJobRunner(), notices, desk, new Texts(Language.ARABIC));
        pupils.refresh();
        form = pupils.many();
        form.selected().setAll(pupils.rows().subList(0, 3));
        pupils.openMany();
    }

    @AfterEach
    void closeSchool() {
        desk.close();
    }

    @Test
    void nothingIsWrittenBeforeTheAnswerAndTheNoticeTakesItBack() {
        List<PupilRow> before = desk.pupils().rows();
        assertTrue(pupils.together().get());
        assertFalse(form.ready().get());
        form.what().set(What.DEPARTURE);
        form.date().set("10/11/2026");
        assertTrue(form.ready().get());
        form.prepare(asked::add);
        assertEquals(3, asked.get(0).effect().changed());
        assertEquals(before, desk.pupils().rows());

        form.apply(asked.get(0));
        assertFalse(pupils.together().get());
        assertEquals("", form.date().get());
        assertEquals(
                3,
                desk.pupils().rows().stream()
                        .filter(row -> row.status() == PlacementStatus.LEFT)
                        .count());
        assertTrue(notices.current().get().text().getValue().contains("3"));
        notices.current().get().action().run();
        assertEquals(before, desk.pupils().rows());
    }

    @Test
    void whatWouldChangeNothingIsSaidAndNotAsked() {
        form.schoolClass().set(pupils.rows().get(0).schoolClass());
        form.prepare(asked::add);
        assertEquals(List.of(), asked);
        assertEquals("ui.pupils.many.nothing", form.problem().get().code());
        form.what().set(What.DEPARTURE);
        assertNull(form.problem().get());
        form.date().set("31/02/2026");
        form.prepare(asked::add);
        assertEquals("ui.pupils.move.date-unreadable", form.dateProblem().get().code());
        assertEquals(List.of(), asked);
    }

    @Test
    void oneSheetAndTheChangeOfManyAreNotOpenTogether() {
        pupils.open(pupils.rows().get(5));
        assertFalse(pupils.together().get());
        assertTrue(pupils.opened().get());
        pupils.openMany();
        assertFalse(pupils.opened().get());
        form.selected().setAll(pupils.rows().subList(0, 1));
        pupils.together().set(false);
        pupils.openMany();
        assertFalse(pupils.together().get());
    }
}
