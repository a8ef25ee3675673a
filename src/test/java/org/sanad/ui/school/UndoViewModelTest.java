package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.model.ParticipationStatus;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.school.SchoolDesk;

/** What was entered on any page goes back and comes again, in words of people. */
final class UndoViewModelTest {
    @TempDir private Path folder;

    private final Texts texts = new Texts(Language.FRENCH);
    private final Notices notices = new Notices(texts);
    private SchoolDesk desk;
    private UndoViewModel model;
    private int read;

    @BeforeEach
    void open() {
        desk = TestDesks.withPupils(folder);
        model =
                new UndoViewModel(
                        desk.lastActions(),
                        new SameThreadJobRunner(),
                        notices,
                        texts,
                        () -> read++);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String said() {
        return Isolate.strip(notices.current().get().text().getValue());
    }

    private List<UUID> beneficiaries() {
        return desk.benefits().list("MILLION_BAGS").stream().map(BenefitRow::pupil).toList();
    }

    @Test
    void marksOnTheClassSheetGoBackOneByOneAndComeAgain() {
        UUID one = desk.pupils().rows().get(0).id();
        UUID two = desk.pupils().rows().get(1).id();
        desk.benefits().mark("MILLION_BAGS", List.of(one), ParticipationStatus.ENROLLED);
        desk.benefits().mark("MILLION_BAGS", List.of(two), ParticipationStatus.ENROLLED);
        model.undo();
        assertEquals(List.of(one), beneficiaries());
        assertEquals("Annulé\u00a0: inscriptions à un programme.", said());
        assertEquals("ui.undo.redo", notices.current().get().actionKey());
        notices.current().get().action().run();
        assertEquals(2, beneficiaries().size());
        assertEquals("Rétabli\u00a0: inscriptions à un programme.", said());
        model.undo();
        model.undo();
        assertEquals(List.of(), beneficiaries());
        assertEquals(4, read);
        texts.language().set(Language.ARABIC);
        assertEquals("تم التراجع عن: التسجيل في برنامج.", said());
    }

    @Test
    void theListItselfIsTheFirstActionAndBeforeItThereIsNothing() {
        model.undo();
        assertEquals("Annulé\u00a0: import d’une liste d’élèves.", said());
        assertEquals(List.of(), desk.pupils().rows());
        notices.clear();
        assertEquals(Optional.empty(), desk.lastActions().undoable(), "the school itself stays");
        model.undo();
        assertEquals(Meaning.REFUSED, notices.current().get().meaning());
        assertTrue(desk.lastActions().redoable().isPresent());
    }
}
