package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A redo file that cannot be written keeps nobody from working. */
final class LaterFailsTest extends FollowedStore {
    LaterFailsTest() {
        super(5);
    }

    private void assertComesBack(String what) throws IOException {
        Dumps.Again again = again(newest());
        assertEquals(List.of(), again.problems(), what);
        assertEquals(Dumps.of(store), again.dump(), what);
    }

    @Test
    void workGoesOnWithoutTheFileAndANewCopyBeginsANewOne() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path first = backups.later().file(1);
        rename(1, "one");
        store.close();
        byte[] kept = Files.readAllBytes(first);
        Files.delete(first);
        store = Folders.open(folder);
        assertFalse(store.following().active(), "removed by hand");
        assertEquals(Optional.empty(), store.following().takeWorry());
        backups.follow(store);
        assertEquals(2, backups.list().get(0).number());
        store.laterLog().file.close();
        store.laterLog().file = new RandomAccessFile(full.toFile(), "rw");
        rename(2, "two");
        assertEquals("store.later.failed", store.following().takeWorry().orElseThrow().code());
        assertEquals(Optional.empty(), store.following().takeWorry(), "said once");
        rename(3, "three");
        assertFalse(store.following().active());
        assertEquals(List.of(), store.check());
        assertEquals(3, backups.keep(store).orElseThrow().number());
        assertTrue(store.following().active());
        rename(4, "four");
        assertComesBack("after a full disk ");
        store.close();
        Files.write(first, kept);
        store = Folders.open(folder);
        assertTrue(store.following().active(), "an older file put back disturbs nothing");
        assertComesBack("put back ");
    }

    @Test
    void aFileInTheWayIsSaidAndWorkGoesOn() throws IOException {
        Files.createDirectories(backups.later().file(2).resolve("in the way"));
        rename(1, "one");
        assertEquals(3, backups.keep(store).orElseThrow().number(), "no number is taken twice");
        Files.createDirectories(data.resolve("backups/SANAD-LATER-000004.log.part/in the way"));
        rename(2, "two");
        assertEquals(4, backups.keep(store).orElseThrow().number());
        assertTrue(store.following().active(), "the former file goes on");
        rename(3, "three");
        assertComesBack("with the former file ");
        store.close();
        store = Folders.open(folder);
        assertTrue(store.following().active());
        assertComesBack("and after a restart ");
    }

    @Test
    void aLargeFileIsTimeForACopy() {
        assertFalse(store.following().copyDue());
        store.write(
                session -> {
                    new Contents(session.rows(), "outbox")
                            .save("1", new byte[(int) LaterLog.LARGE + 1]);
                    return 0;
                });
        assertTrue(store.following().copyDue());
        backups.follow(store);
        assertFalse(store.following().copyDue());
        assertEquals(2, backups.list().size());
    }

    /** Where no copy can be made for long the file does not grow until it cannot be read. */
    @Test
    void aFullFileIsLeftAsOneThatDoesNotTellAll() throws IOException {
        Path file = backups.later().file(1);
        rename(1, "one");
        store.laterLog().full = Files.size(file) + 10;
        rename(2, "two");
        assertFalse(store.following().active());
        assertEquals("store.later.failed", store.following().takeWorry().orElseThrow().code());
        LaterFile read = LaterFile.read(file, 1);
        assertEquals(LaterFile.Ending.TORN, read.ending());
        assertEquals(2, read.entries().size());
        backups.follow(store);
        rename(3, "three");
        assertComesBack("with the next file ");
        Path second = backups.later().file(2);
        store.close();
        try (RandomAccessFile growing = new RandomAccessFile(second.toFile(), "rw")) {
            growing.setLength(LaterLog.FULL + 2);
        }
        store = Folders.open(folder);
        assertFalse(store.following().active(), "no memory is spent on what was never written");
        assertEquals(List.of(), store.check());
    }

    @Test
    void aFolderOfCopiesThatCannotBeReadKeepsNobodyOut() throws IOException {
        rename(1, "one");
        store.close();
        Path place = backups.place();
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("-wx------"));
        try {
            assumeFalse(Files.isReadable(place), "the superuser reads everything");
            store = Folders.open(folder);
            assertFalse(store.following().active());
            backups.follow(store);
            assertEquals(
                    "store.folder.not-writable",
                    store.following().takeWorry().orElseThrow().code());
            rename(2, "two");
        } finally {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
        }
        backups.follow(store);
        assertComesBack("readable again ");
    }
}
