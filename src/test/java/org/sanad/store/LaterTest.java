package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.Role;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.RecoveryCode;

/** A lost database comes back from a copy and what came after it, to the last byte. */
final class LaterTest extends FollowedStore {
    private static final int ACTIONS = 80;
    private static final int PUPILS = 12;

    private final Random random = new Random(20261130);

    LaterTest() {
        super(PUPILS);
    }

    private void reopen() {
        store.close();
        store = Folders.open(folder);
        assertTrue(store.following().active(), "a file in step goes on");
    }

    private void assertComesBack(Path copy, String what) throws IOException {
        Dumps.Again again = again(copy);
        assertEquals(List.of(), again.problems(), what);
        assertFalse(again.cut(), what);
        Map<String, Set<String>> now = Dumps.of(store);
        now.forEach((table, rows) -> assertEquals(rows, again.dump().get(table), what + table));
    }

    @Test
    void afterAnyPrefixOfManyActionsEverythingComesBack() throws IOException {
        for (int i = 0; i < ACTIONS; i++) {
            String what = "action " + i + " ";
            act(i);
            assertComesBack(newest(), what);
            if (i % 12 == 11) {
                backups.keep(store);
                assertComesBack(newest(), what + "copied ");
            }
        }
        List<Backup> copies = backups.list();
        assertTrue(copies.size() >= 5, () -> "copies " + copies.size());
        for (Backup copy : copies.subList(0, 5)) {
            assertComesBack(copy.file(), "from copy " + copy.number() + " ");
        }
        assertFalse(
                Files.exists(backups.later().file(copies.get(5).number())),
                "older ones go with the rotation");
    }

    private void act(int number) {
        int pupil = random.nextInt(PUPILS);
        switch (random.nextInt(11)) {
            case 0, 1 -> rename(pupil, "x" + number);
            case 2 -> store.write(session -> families(session, pupil, (pupil + 1) % PUPILS));
            case 3 -> store.writeUndoable("list", session -> Folders.savePupils(session, PUPILS));
            case 4 -> undo(true);
            case 5 -> undo(false);
            case 6 -> store.write(session -> contents(session, number));
            case 7 -> store.write(session -> session.pupils().count());
            case 8 -> reopen();
            case 9 -> refused();
            default -> absences(pupil);
        }
    }

    /** Children, who may stand in one family only, go from one to another and back. */
    private static int families(Session session, int one, int other) {
        session.households().list().forEach(family -> session.households().remove(family.id()));
        for (int child : new int[] {one, other}) {
            session.households()
                    .save(
                            new Household(
                                    new UUID(11, (one + child) % 3 + 1),
                                    new Guardian("الأم", "CN" + child, "0600000000"),
                                    "دوار",
                                    List.of(Folders.pupil(child).id())));
        }
        return one;
    }

    private static int contents(Session session, int number) {
        Contents contents = new Contents(session.rows(), "outbox");
        contents.save("kept", new byte[number * 100]);
        contents.remove("gone");
        contents.save(number % 2 == 0 ? "gone" : "other", new byte[] {(byte) number});
        session.settings().put(Settings.LANGUAGE, number % 2 == 0 ? "ar" : "fr");
        return number;
    }

    private void absences(int pupil) {
        store.writeUndoable(
                "absence",
                session -> {
                    var absence = Folders.absence(Folders.pupil(pupil));
                    if (pupil % 2 == 0) {
                        session.attendance().removeAbsence(absence.pupil(), absence.month());
                    } else {
                        session.attendance().save(absence);
                    }
                    return pupil;
                });
    }

    private void undo(boolean back) {
        boolean there =
                back ? store.edits().undoable().isPresent() : store.edits().redoable().isPresent();
        if (there) {
            try {
                if (back) {
                    store.edits().undo();
                } else {
                    store.edits().redo();
                }
            } catch (UserProblem changedSince) {
                assertEquals("store.undo.changed-since", changedSince.code());
            }
        }
    }

    /** What throws leaves nothing, also when only the end of the transaction finds it. */
    private void refused() {
        long before = length();
        assertThrows(
                IllegalStateException.class,
                () ->
                        store.write(
                                session -> {
                                    Folders.savePupils(session, 1);
                                    throw new IllegalStateException("not today");
                                }));
        assertThrows(
                UserProblem.class,
                () ->
                        store.using(
                                (connection, keys, transactions) ->
                                        transactions.run(
                                                false,
                                                rows -> {
                                                    transactions.deferReferences();
                                                    new Session(rows)
                                                            .placements()
                                                            .save(
                                                                    Folders.placement(
                                                                            Folders.pupil(99)));
                                                    return 0;
                                                })));
        assertEquals(before, length());
    }

    private long length() {
        try {
            return Files.size(backups.later().file(backups.later().newest()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** But for what going back itself writes. */
    private void assertSame(Map<String, Set<String>> before) {
        Map<String, Set<String>> now = Dumps.of(store);
        assertEquals(List.of(), store.check());
        for (String table : before.keySet()) {
            Set<String> rows = new TreeSet<>(before.get(table));
            Set<String> found = new TreeSet<>(now.get(table));
            if (table.equals("operation")) {
                assertTrue(found.containsAll(rows), "journal");
            } else if (!table.equals("manifest")) {
                rows.removeIf(row -> row.contains("name=chain.epoch"));
                found.removeIf(row -> row.contains("name=chain.epoch"));
                assertEquals(rows, found, table);
            }
        }
    }

    @Test
    void aHandOverAndAClerksWritingsComeBackWithThePasswordOfAfter() throws IOException {
        store.locks().addClerk(FATIMA, CLERK, KdfCost.FLOOR);
        RecoveryCode code = RecoveryCode.create();
        store.locks().handOver(Folders.password(), NEXT, code, KdfCost.FLOOR, session -> {});
        store.close();
        store = Store.unlock(folder, Role.CLERK, CLERK);
        assertTrue(store.following().active());
        rename(3, "written by a clerk");
        Map<String, Set<String>> before = Dumps.of(store);
        destroy();
        Path copy = newest();
        assertEquals(
                "store.restore.of-then",
                assertThrows(UserProblem.class, () -> restore(copy, Folders.password())).code(),
                "who handed the post over opens it no more");
        Restoring.Restored restored = restore(copy, NEXT);
        assertEquals(new Restoring.Restored(0, 3, false), restored);
        assertSame(before);
        assertTrue(store.following().active());
        store.close();
        Store.unlock(folder, Role.CLERK, CLERK).close();
        store = Store.unlock(folder, NEXT);
        assertEquals("2", store.<String>read(session -> session.settings().get("chain.epoch", "")));
    }

    private static String family(Session session, int pupil) {
        return session.pupils().find(Folders.pupil(pupil).id()).orElseThrow().name().family();
    }

    @Test
    void whoGoesBackOnPurposeGoesBackUnlessAskedFor() {
        rename(1, "later");
        store.close();
        Path copy = newest();
        assertTrue(Restoring.soundToday(data));
        assertEquals(1, Restoring.after(data, List.of(copy)).get(0).operations());
        assertEquals(0, restore(copy, Folders.password()).again());
        store.close();
        Restoring.Restored restored =
                new Restoring(folder).restore(copy, Folders.password(), Restoring.Later.AGAIN);
        assertEquals(1, restored.again());
        store = Folders.open(folder);
        assertEquals("later", store.<String>read(s -> family(s, 1)));
        assertEquals("3", store.<String>read(s -> s.settings().get("chain.epoch", "")));
    }

    @Test
    void aDatabaseThatLostItsLogIsNotOpenedAndComesBackWhole() throws IOException {
        rename(1, "one");
        backups.keep(store);
        Path older = Files.copy(newest(), aside.resolve("older.db"));
        rename(2, "two");
        rename(3, "three");
        Map<String, Set<String>> before = Dumps.of(store);
        destroy();
        Files.copy(older, data.resolve("sanad.db"));
        UserProblem told =
                assertThrows(UserProblem.class, () -> Store.unlock(folder, Folders.password()));
        assertEquals("store.later.behind", told.code());
        assertFalse(Restoring.soundToday(data));
        assertEquals(2, restore(newest(), Folders.password()).again());
        assertSame(before);
    }

    @Test
    void theOneActionNobodyWasToldAboutIsCutOff() throws IOException {
        rename(1, "one");
        store.close();
        Path older = Files.copy(data.resolve("sanad.db"), aside.resolve("older.db"));
        store = Folders.open(folder);
        Map<String, Set<String>> before = Dumps.of(store);
        rename(2, "two");
        destroy();
        Files.copy(older, data.resolve("sanad.db"));
        store = Folders.open(folder);
        assertTrue(store.following().active());
        assertEquals(before, Dumps.of(store));
        assertComesBack(newest(), "cut off ");
        rename(4, "four");
        assertComesBack(newest(), "gone on ");
    }
}
