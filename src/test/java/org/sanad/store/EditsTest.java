package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Pupil;

/** The last fifty actions go back and come again, byte for byte. */
final class EditsTest {
    private static final int PUPILS = 6;

    @TempDir private Path temp;
    private DataFolder folder;
    private Store store;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp);
        store = Folders.create(folder);
    }

    @AfterEach
    void close() {
        store.close();
        folder.close();
    }

    private void rename(int pupil, String family) {
        store.write(
                session -> {
                    session.pupils().save(Folders.renamed(Folders.pupil(pupil), family));
                    return pupil;
                });
    }

    /** Every row people entered, with its version and its seal. */
    private List<byte[]> state() {
        return store.read(
                session -> {
                    List<byte[]> state = new ArrayList<>();
                    for (Table table : List.of(Table.PUPIL, Table.PLACEMENT, Table.ABSENCE)) {
                        for (Row row : session.rows().list(table, "ORDER BY id")) {
                            state.add(row.address());
                            state.add(row.sealed());
                        }
                    }
                    return state;
                });
    }

    private void assertState(List<byte[]> wanted) {
        List<byte[]> now = state();
        assertEquals(wanted.size(), now.size());
        for (int i = 0; i < now.size(); i++) {
            assertArrayEquals(wanted.get(i), now.get(i));
        }
        assertEquals(List.of(), store.check());
    }

    /** A model of two stacks beside the store, over some hundred actions by chance. */
    @Test
    void everyScheduleOfActionsGoesBackAndForthAsAStack() {
        Random random = new Random(4);
        Deque<List<byte[]>> done = new ArrayDeque<>();
        Deque<List<byte[]>> undone = new ArrayDeque<>();
        for (int i = 0; i < 160; i++) {
            int dice = random.nextInt(10);
            List<byte[]> before = state();
            if (dice < 4) {
                act(random, i);
                done.push(before);
                undone.clear();
            } else if (dice < 8 && !done.isEmpty()) {
                store.edits().undo();
                undone.push(before);
                assertState(done.pop());
            } else if (!undone.isEmpty()) {
                store.edits().redo();
                done.push(before);
                assertState(undone.pop());
            }
            assertEquals(done.isEmpty(), store.edits().undoable().isEmpty());
            assertEquals(undone.isEmpty(), store.edits().redoable().isEmpty());
        }
    }

    private void act(Random random, int i) {
        Pupil pupil = Folders.pupil(1 + random.nextInt(PUPILS));
        store.write(
                session -> {
                    session.pupils().save(Folders.renamed(pupil, "اسم " + i));
                    switch (random.nextInt(3)) {
                        case 0 ->
                                session.attendance()
                                        .removeAbsence(pupil.id(), YearMonth.of(2026, 10));
                        case 1 -> session.placements().save(Folders.placement(pupil));
                        default -> session.attendance().save(Folders.absence(pupil));
                    }
                    return i;
                });
    }

    @Test
    void fiftyActionsGoBackAndNoMore() {
        store.write(session -> Folders.savePupils(session, PUPILS));
        for (int i = 1; i <= UndoLog.KEPT + 5; i++) {
            rename(1 + i % PUPILS, "اسم " + i);
        }
        int back = 0;
        while (store.edits().undoable().filter(one -> one.kind().equals("pupil")).isPresent()) {
            store.edits().undo();
            back++;
        }
        assertEquals(UndoLog.KEPT, back);
        int again = 0;
        while (store.edits().redoable().isPresent()) {
            store.edits().redo();
            again++;
        }
        assertEquals(UndoLog.KEPT, again);
        assertEquals(List.of(), store.check());
    }

    @Test
    void goesOnAfterTheProgramWasOpenedAgain() {
        store.write(session -> Folders.savePupils(session, 2));
        List<byte[]> before = state();
        rename(1, "اسم");
        List<byte[]> after = state();
        store.close();
        store = Folders.open(folder);
        assertEquals("pupil", store.edits().undo().kind());
        assertState(before);
        store.close();
        store = Folders.open(folder);
        store.edits().redo();
        assertState(after);
    }

    @Test
    void sayingTheSameOnceMoreIsNoAction() {
        store.write(session -> Folders.savePupils(session, 2));
        List<byte[]> before = state();
        Undoable last = store.edits().undoable().orElseThrow();
        store.write(session -> Folders.savePupils(session, 2));
        assertState(before);
        assertEquals(last, store.edits().undoable().orElseThrow());
    }

    @Test
    void whatIsNotOnlyEnteredIsNotTakenBackAndEndsWhatRestsOnIt() {
        store.write(session -> Folders.savePupils(session, 2));
        rename(2, "اسم");
        store.write(
                session -> {
                    session.settings().put("some", "file came");
                    session.pupils().save(Folders.renamed(Folders.pupil(1), "من المديرية"));
                    return 0;
                });
        List<byte[]> after = state();
        store.edits().undo();
        StoreTest.refuses("store.undo.changed-since", () -> store.edits().undo());
        StoreTest.refuses("store.undo.nothing", () -> store.edits().undo());
        store.edits().redo();
        assertState(after);
        assertTrue(store.edits().redoable().isEmpty());
        StoreTest.refuses("store.redo.nothing", () -> store.edits().redo());
    }
}
