package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process at random moments: what it acknowledged is there, nothing is there in
 * part. More rounds with {@code -Dsanad.kills=N}.
 */
final class KillTest {
    private static final int ROUNDS = Integer.getInteger("sanad.kills", 12);
    private static final int MOST_MILLIS = 900;

    /** Every so many actions a copy is made, in the midst of which the kill may come. */
    private static final int COPIED = 15;

    @TempDir Path temp;

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        losesNothing(false);
    }

    /** Each time the database is destroyed too: a copy and what came after it have all of it. */
    @Test
    void losesNothingWhereTheDatabaseIsDestroyedToo() throws IOException, InterruptedException {
        losesNothing(true);
    }

    private void losesNothing(boolean destroyed) throws IOException, InterruptedException {
        Folders.fill(temp, session -> 0);
        Random random = new Random(20261124);
        long known = 0;
        int rounds = destroyed ? (ROUNDS + 1) / 2 : ROUNDS;
        for (int round = 0; round < rounds; round++) {
            long acknowledged = Math.max(known, writeAndKill(random.nextInt(MOST_MILLIS)));
            if (destroyed) {
                destroyAndGoBack();
            }
            try (DataFolder folder = DataFolder.open(temp);
                    Store store = Folders.open(folder)) {
                assertEquals(List.of(), store.check());
                long pupils = store.read(session -> session.pupils().count());
                long placements =
                        store.read(session -> session.placements().list(Folders.YEAR).size());
                assertTrue(pupils >= acknowledged, "lost an acknowledged action");
                assertEquals(pupils, placements, "an action is there in part");
                int absences =
                        store.read(
                                session ->
                                        session.attendance().book(Folders.YEAR).absences().size());
                assertEquals(pupils, absences, "an action is there in part");
                known = pupils;
            }
        }
        assertTrue(known > 0, "the child wrote nothing");
    }

    private void destroyAndGoBack() throws IOException {
        Files.deleteIfExists(temp.resolve("sanad.db-wal"));
        Files.delete(temp.resolve("sanad.db"));
        try (DataFolder folder = DataFolder.open(temp)) {
            Path newest = new Backups(folder).list().get(0).file();
            new Restoring(folder).restore(newest, Folders.password(), Restoring.Later.AS_NEEDED);
        }
    }

    @Test
    void keepsOtherProcessesOut() throws IOException, InterruptedException {
        Folders.fill(temp, session -> 0);
        try (DataFolder folder = DataFolder.open(temp)) {
            assertTrue(folder.hasInstallation());
            Process child = child(ProcessBuilder.Redirect.DISCARD);
            assertNotEquals(0, child.waitFor());
        }
    }

    /** The last number the child acknowledged before it was killed, 0 when none. */
    private long writeAndKill(int millis) throws IOException, InterruptedException {
        Process child = child(ProcessBuilder.Redirect.INHERIT);
        long last = 0;
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            assertEquals("ready", line);
            Thread.sleep(millis);
            // the handle kills without closing the pipe: acknowledgements in it still count
            assertTrue(child.toHandle().destroyForcibly());
            for (line = lines.readLine(); line != null; line = lines.readLine()) {
                // the kill may have cut the last line short
                last = line.endsWith(".") ? Long.parseLong(line.replace(".", "")) : last;
            }
        }
        child.waitFor();
        return last;
    }

    private Process child(ProcessBuilder.Redirect errors) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        temp.toString())
                .redirectError(errors)
                .start();
    }

    /** The child: adds a pupil with his placement, says so, and again until killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            try (DataFolder folder = DataFolder.open(Path.of(arguments[0]));
                    Store store = Folders.open(folder)) {
                Backups backups = new Backups(folder);
                backups.follow(store);
                say("ready");
                long next = store.read(session -> session.pupils().count());
                while (next < Integer.MAX_VALUE) {
                    int number = Math.toIntExact(next);
                    store.write(
                            session -> {
                                session.pupils().save(Folders.pupil(number));
                                session.placements().save(Folders.placement(Folders.pupil(number)));
                                session.attendance().save(Folders.absence(Folders.pupil(number)));
                                return number;
                            });
                    next++;
                    say(next + ".");
                    if (next % COPIED == 0) {
                        backups.keep(store);
                    }
                }
            }
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
