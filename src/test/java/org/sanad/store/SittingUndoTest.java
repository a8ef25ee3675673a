package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.UserProblem;
import org.sanad.model.attendance.MonthlyAbsence;

/** Actions of one sitting are taken back as one; others stand alone. */
final class SittingUndoTest {
    private static final String KIND = "absences";
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final UUID MORNING = new UUID(7, 1);
    private static final UUID EVENING = new UUID(7, 2);

    @TempDir private Path temp;
    private DataFolder folder;
    private Store store;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp);
        store = Folders.create(folder);
        store.write(session -> Folders.savePupils(session, 4));
        write(null, 1, 1);
    }

    @AfterEach
    void close() {
        store.close();
        folder.close();
    }

    private void write(UUID sitting, int pupil, int count) {
        Store entering = sitting == null ? store : store.within(sitting);
        entering.writeUndoable(
                KIND,
                session -> {
                    UUID id = Folders.pupil(pupil).id();
                    if (count == 0) {
                        session.attendance().removeAbsence(id, OCTOBER);
                    } else {
                        session.attendance().save(new MonthlyAbsence(id, OCTOBER, 0, count, null));
                    }
                    return count;
                });
    }

    /** Counts of the three pupils. */
    private List<Integer> counts() {
        List<Integer> counts = new ArrayList<>();
        List<MonthlyAbsence> kept = store.read(session -> session.attendance().absences(OCTOBER));
        for (int pupil = 1; pupil <= 3; pupil++) {
            UUID id = Folders.pupil(pupil).id();
            counts.add(
                    kept.stream()
                            .filter(one -> one.pupil().equals(id))
                            .mapToInt(MonthlyAbsence::unauthorised)
                            .sum());
        }
        return counts;
    }

    @Test
    void allOfASittingIsTakenBackAsOne() {
        write(MORNING, 1, 12);
        write(MORNING, 1, 0);
        write(MORNING, 2, 3);
        write(MORNING, 1, 4);
        write(MORNING, 3, 5);
        write(MORNING, 3, 0);
        assertEquals(List.of(4, 3, 0), counts());
        store.undoLast(KIND);
        assertEquals(List.of(1, 0, 0), counts());
        assertEquals(List.of(), store.check());
        store.undoLast(KIND);
        assertEquals(List.of(0, 0, 0), counts());
        assertThrows(UserProblem.class, () -> store.undoLast(KIND));
    }

    @Test
    void anotherSittingAndActionsOfNoneStandAlone() {
        write(MORNING, 1, 2);
        write(EVENING, 2, 3);
        store.undoLast(KIND);
        assertEquals(List.of(2, 0, 0), counts());
        write(null, 2, 4);
        write(null, 2, 5);
        store.undoLast(KIND);
        assertEquals(List.of(2, 4, 0), counts());
    }

    /** What somebody else wrote meanwhile is not lost by taking a sitting back. */
    @Test
    void aRowChangedByAnotherActionInBetweenBeginsAnew() {
        write(MORNING, 1, 2);
        store.write(
                session -> {
                    UUID id = Folders.pupil(1).id();
                    session.attendance().save(new MonthlyAbsence(id, OCTOBER, 0, 9, null));
                    return 0;
                });
        write(MORNING, 1, 3);
        store.undoLast(KIND);
        assertEquals(List.of(9, 0, 0), counts());
    }

    @Test
    void aSittingOfWhichARowWasChangedSinceIsNotTakenBackInPart() {
        write(MORNING, 1, 2);
        write(MORNING, 2, 2);
        store.write(
                session -> {
                    session.attendance().removeAbsence(Folders.pupil(2).id(), OCTOBER);
                    return 0;
                });
        UserProblem refusal = assertThrows(UserProblem.class, () -> store.undoLast(KIND));
        assertEquals("store.undo.changed-since", refusal.code());
        assertEquals(List.of(2, 0, 0), counts());
    }

    /** Not the newest of its kind, and not only what came after something else. */
    @Test
    void aSittingIsTakenBackWholeWhateverWasDoneInBetweenAndNothingElse() {
        write(MORNING, 1, 2);
        write(EVENING, 2, 7);
        write(MORNING, 1, 3);
        write(EVENING, 2, 8);
        assertTrue(store.edits().undoable(MORNING));
        assertEquals(2, store.edits().undo(MORNING).size());
        assertEquals(List.of(1, 8, 0), counts());
        assertEquals(List.of(), store.check());
        assertFalse(store.edits().undoable(MORNING));
        UserProblem none = assertThrows(UserProblem.class, () -> store.edits().undo(MORNING));
        assertEquals("store.undo.already", none.code());
        assertEquals(List.of(1, 8, 0), counts());
        // made again in the order it was done, though what stands is newer
        store.edits().redo();
        assertEquals(List.of(2, 8, 0), counts());
        store.edits().redo();
        assertEquals(List.of(3, 8, 0), counts());
        assertEquals(List.of(), store.check());
        store.edits().undo(EVENING);
        assertEquals(List.of(3, 0, 0), counts());
        assertEquals(List.of(), store.check());
    }

    @Test
    void aSittingTakenBackWithTheLastActionIsNotTakenBackOnceMore() {
        write(MORNING, 1, 2);
        store.edits().undo();
        assertThrows(UserProblem.class, () -> store.edits().undo(MORNING));
        assertEquals(List.of(1, 0, 0), counts());
        store.edits().redo();
        store.edits().undo(MORNING);
        assertEquals(List.of(1, 0, 0), counts());
    }

    @Test
    void aSittingIsTakenBackWholeOrNotAtAll() {
        write(MORNING, 1, 2);
        write(EVENING, 1, 3);
        write(MORNING, 2, 4);
        UserProblem refusal = assertThrows(UserProblem.class, () -> store.edits().undo(MORNING));
        assertEquals("store.undo.changed-since", refusal.code());
        assertEquals(List.of(3, 4, 0), counts());
    }

    @Test
    void aSittingGoesOnAfterTheProgramWasOpenedAgain() {
        write(MORNING, 1, 2);
        store.close();
        store = Folders.open(folder);
        write(MORNING, 2, 2);
        store.undoLast(KIND);
        assertEquals(List.of(1, 0, 0), counts());
    }
}
