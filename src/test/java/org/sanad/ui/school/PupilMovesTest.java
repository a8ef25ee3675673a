package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.i18n.Language;
import org.sanad.model.Gresa;
import org.sanad.model.Move;
import org.sanad.model.MoveKind;
import org.sanad.model.PlacementStatus;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.SameThreadJobRunner;
import org.sanad.ui.kit.Texts;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** Recording in the drawer that a pupil goes and comes back. */
final class PupilMovesTest {
    @TempDir private Path folder;

    private final Notices notices = new Notices(new Texts(Language.ARABIC));
    private SchoolDesk desk;
    private PupilsViewModel pupils;
    private PupilMoves moves;

    @BeforeEach
    void openPupil() {
        desk = TestDesks.withPupils(folder);
        pupils =
                new PupilsViewModel(
                        new SameThreadJobRunner(), notices, desk, new Texts(Language.ARABIC));
        pupils.refresh();
        pupils.open(pupils.rows().get(0));
        moves = pupils.moves();
    }

    @AfterEach
    void closeSchool() {
        desk.close();
    }

    @Test
    void goesToAnotherSchoolAndComesBackFromOneKnownByName() {
        PupilRow before = desk.pupils().rows().get(0);
        type("10/11/2026", "02063s");
        moves.reason().set(moves.reasons().get(0));
        moves.record();
        assertNull(moves.problem().get());
        assertTrue(PupilMoves.gone(moves.pupil().get()));
        assertEquals(PlacementStatus.LEFT, desk.pupils().rows().get(0).status());
        Move gone = shown().get(0);
        assertEquals(MoveKind.TRANSFER_OUT, gone.kind());
        assertEquals(new Gresa("02063S"), gone.school());
        assertEquals(LocalDate.of(2026, 11, 10), gone.date());
        assertEquals(moves.reasons().get(0).code(), gone.reason());
        assertEquals("", moves.date().get());
        assertNull(moves.reason().get());

        type("16/11/2026", " م م إيمي ");
        moves.record();
        assertEquals("م م إيمي", shown().get(1).schoolName());
        assertEquals(MoveKind.TRANSFER_IN, shown().get(1).kind());
        assertFalse(PupilMoves.gone(moves.pupil().get()));
        assertEquals(before, desk.pupils().rows().get(0));
    }

    @Test
    void whatIsTypedInHisSheetDoesNotBringHimBack() {
        PupilEditor sheet = pupils.editor();
        sheet.guardian().phone().set("0661234567");
        type("10/11/2026", "");
        moves.record();
        assertEquals(PlacementStatus.LEFT, sheet.pupil().get().status());
        assertEquals("0661234567", sheet.guardian().phone().get(), "typed: it stays");
        sheet.save();
        assertFalse(sheet.changed().get());
        PupilRow saved = desk.pupils().rows().get(0);
        assertEquals("0661234567", saved.guardianPhone());
        assertEquals(PlacementStatus.LEFT, saved.status(), "he left: no sheet brings him back");
        assertEquals(MoveKind.DEPARTURE, shown().get(0).kind());
    }

    @Test
    void whatAnImportAndItsUndoWriteIsNotWrittenOverByWhatNobodyTyped() {
        PupilEditor sheet = pupils.editor();
        sheet.birthPlace().set("تيزنيت");
        sheet.guardian().phone().set("06");
        sheet.save();
        assertEquals("work.pupil.phone-impossible", sheet.guardian().phoneProblem().get().code());
        desk.guardians().apply(TestDesks.GUARDIANS);
        String guardian = desk.pupils().rows().get(0).guardian();
        pupils.refresh();
        assertEquals(guardian, sheet.guardian().name().get());
        assertEquals("تيزنيت", sheet.birthPlace().get());
        assertNotNull(sheet.guardian().phoneProblem().get());
        sheet.guardian().phone().set("0661234567");
        sheet.save();
        PupilRow saved = desk.pupils().rows().get(0);
        assertEquals(guardian, saved.guardian());
        assertEquals("0661234567", saved.guardianPhone());

        desk.lastActions().undo();
        desk.lastActions().undo();
        sheet.birthPlace().set("أكادير");
        sheet.save();
        assertNull(desk.pupils().rows().get(0).guardian(), "the page did not read it yet");
        assertEquals("أكادير", desk.pupils().rows().get(0).birthPlace());
    }

    @Test
    void theNoticeOffersToTakeItBack() {
        PupilRow before = desk.pupils().rows().get(0);
        type("10/11/2026", "");
        moves.record();
        assertEquals(MoveKind.DEPARTURE, shown().get(0).kind());
        notices.current().get().action().run();
        assertEquals(List.of(), shown());
        assertEquals(before, desk.pupils().rows().get(0));
    }

    @Test
    void aDayThatIsNoneOrDoesNotFitIsRefusedAndKeepsTheForm() {
        type("31/02/2026", "");
        moves.record();
        assertEquals("ui.pupils.move.date-unreadable", moves.dateProblem().get().code());
        type("10/10/2025", "");
        moves.record();
        assertNull(moves.dateProblem().get());
        assertEquals("work.move.other-year", moves.problem().get().code());
        assertEquals("10/10/2025", moves.date().get());
        assertEquals(List.of(), shown());
    }

    @Test
    void anotherPupilBeginsWithAnEmptyForm() {
        type("10/11/2026", "02063S");
        pupils.open(pupils.rows().get(1));
        assertEquals("", moves.date().get());
        assertEquals("", moves.school().get());
        assertEquals(pupils.rows().get(1).id(), moves.history().get().pupil().id());
    }

    private void type(String day, String school) {
        moves.date().set(day);
        moves.school().set(school);
    }

    private List<Move> shown() {
        return moves.history().get().years().get(0).moves();
    }
}
