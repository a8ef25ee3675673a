package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A redo file that is cut short, damaged or forged gives a state that was, and says so. */
final class LaterFileTest {
    private static final int ACTIONS = 5;

    @TempDir private Path temp;
    @TempDir private Path aside;

    /** What the database was after the copy and after each action. */
    private final List<Map<String, Set<String>>> states = new ArrayList<>();

    private Path copy;
    private Path file;
    private byte[] whole;
    private List<LaterFile.Entry> entries;

    @BeforeEach
    void fewActions() throws IOException {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.create(folder)) {
            Backups backups = new Backups(folder);
            store.write(session -> Folders.savePupils(session, 2));
            backups.follow(store);
            states.add(Dumps.of(store));
            for (int i = 0; i < ACTIONS; i++) {
                int number = i;
                store.write(
                        session -> {
                            session.pupils().save(Folders.renamed(Folders.pupil(0), "x" + number));
                            return number;
                        });
                states.add(Dumps.of(store));
            }
            copy = backups.list().get(0).file();
            file = backups.later().file(1);
        }
        whole = Files.readAllBytes(file);
        entries = LaterFile.read(file, 1).entries();
        assertEquals(1 + ACTIONS, entries.size());
    }

    private Dumps.Again again() throws IOException {
        Dumps.Again again = Dumps.again(temp, copy, aside.resolve("trial.db"));
        assertEquals(List.of(), again.problems());
        return again;
    }

    private LaterFile read(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return LaterFile.read(file, 1);
    }

    @Test
    void aLastRecordTornAtAnyByteIsCutOffAndSaid() throws IOException {
        int start = entries.get(ACTIONS).at();
        for (int length = start; length < whole.length; length++) {
            LaterFile torn = read(Arrays.copyOf(whole, length));
            assertEquals(ACTIONS, torn.entries().size());
            assertEquals(start, torn.end());
            LaterFile.Ending ending =
                    length == start ? LaterFile.Ending.WHOLE : LaterFile.Ending.TORN;
            assertEquals(ending, torn.ending());
        }
        for (int length : new int[] {start + 1, start + 200, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            Dumps.Again again = again();
            assertTrue(again.cut());
            assertEquals(states.get(ACTIONS - 1), again.dump());
        }
    }

    /** A file that grew by what was never written, as after a power cut. */
    @Test
    void aDeskGoesOnBehindWhatIsTorn() throws IOException {
        for (byte[] torn : List.of(new byte[5000], Arrays.copyOf(whole, 100))) {
            byte[] longer = Arrays.copyOf(whole, whole.length + torn.length);
            System.arraycopy(torn, 1, longer, whole.length, torn.length - 1);
            assertEquals(LaterFile.Ending.TORN, read(longer).ending());
            try (DataFolder folder = DataFolder.open(temp);
                    Store store = Folders.open(folder)) {
                assertTrue(store.following().active());
                assertEquals(whole.length, Files.size(file));
                store.write(session -> session.settings().put(Settings.LANGUAGE, "fr"));
                store.write(session -> session.settings().put(Settings.LANGUAGE, "ar"));
                assertEquals(Dumps.of(store), again().dump());
            }
            whole = Files.readAllBytes(file);
        }
    }

    @Test
    void everyFlippedBitIsSeenAndNoWrongRowTaken() throws IOException {
        for (int at = 0; at < whole.length; at++) {
            byte[] wrong = whole.clone();
            wrong[at] ^= (byte) (1 << (at % 8));
            LaterFile flipped = read(wrong);
            int hit = hit(at);
            assertEquals(hit, flipped.entries().size(), "up to the damaged piece, at " + at);
            assertEquals(
                    hit == ACTIONS ? LaterFile.Ending.TORN : LaterFile.Ending.BROKEN,
                    flipped.ending());
            if (at % 211 == 0) {
                Dumps.Again again = again();
                assertEquals(states.get(Math.max(0, hit - 1)), again.dump());
                assertTrue(again.cut());
            }
        }
    }

    private int hit(int at) {
        int hit = 0;
        while (hit < ACTIONS && at >= entries.get(hit + 1).at()) {
            hit++;
        }
        return hit;
    }

    @Test
    void aDeskWithABrokenFileBeginsAnotherAtANewCopy() throws IOException {
        byte[] wrong = whole.clone();
        wrong[entries.get(2).at() + 100] ^= 1;
        Files.write(file, wrong);
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            assertFalse(store.following().active());
            Backups backups = new Backups(folder);
            backups.follow(store);
            assertTrue(store.following().active());
            assertEquals(2, backups.list().get(0).number());
            store.write(session -> session.settings().put(Settings.LANGUAGE, "fr"));
            copy = backups.list().get(0).file();
            assertEquals(Dumps.of(store), again().dump());
        }
    }

    /** Who has no key can make the chain of digests fit, and changes nothing by it. */
    @Test
    void aForgedChainOpensNowhere() throws IOException {
        List<List<Integer>> orders =
                List.of(List.of(0, 2, 1, 3, 4, 5), List.of(0, 2, 3, 4, 5), List.of(0, 1, 1, 2));
        for (List<Integer> order : orders) {
            ByteArrayOutputStream forged = new ByteArrayOutputStream();
            byte[] digest = LaterFrame.beginning();
            for (int number : order) {
                LaterFile.Entry entry = entries.get(number);
                LaterFrame frame = LaterFrame.read(whole, entry.at(), entry.before()).orElseThrow();
                LaterFrame moved =
                        LaterFrame.after(
                                digest, frame.kind(), frame.state(), frame.locks(), frame.sealed());
                forged.write(moved.toBytes());
                digest = moved.digest();
            }
            LaterFile read = read(forged.toByteArray());
            assertEquals(order.size(), read.entries().size());
            assertEquals(LaterFile.Ending.WHOLE, read.ending());
            Dumps.Again again = again();
            assertTrue(again.cut());
            assertTrue(states.contains(again.dump()), () -> "order " + order);
            assertNotEquals(states.get(ACTIONS), again.dump());
        }
    }
}
