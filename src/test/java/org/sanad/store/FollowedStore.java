package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Clerk;

/** A store whose copies are followed, action by action, by the file of what came later. */
abstract class FollowedStore {
    static final char[] NEXT = "un autre mot de passe".toCharArray();
    static final char[] CLERK = "mot de passe de Fatima".toCharArray();
    static final Clerk FATIMA = new Clerk(new UUID(9, 1), "فاطمة", true);

    @TempDir Path data;
    @TempDir Path aside;

    DataFolder folder;
    Store store;
    Backups backups;

    private final int pupils;

    /**
     * @param pupils how many are in it
     */
    FollowedStore(int pupils) {
        this.pupils = pupils;
    }

    @BeforeEach
    void found() {
        folder = DataFolder.open(data);
        backups = new Backups(folder);
        store = Folders.create(folder);
        store.write(
                session -> {
                    session.settings().put(Settings.CHAIN, "this-desk");
                    session.settings().put(Settings.EPOCH, "1");
                    return Folders.savePupils(session, pupils);
                });
        backups.follow(store);
        assertTrue(store.following().active());
        assertEquals(1, backups.list().size());
    }

    @AfterEach
    void close() {
        store.close();
        folder.close();
    }

    final void rename(int pupil, String family) {
        store.write(
                session -> {
                    session.pupils().save(Folders.renamed(Folders.pupil(pupil), family));
                    return pupil;
                });
    }

    final Path newest() {
        return backups.list().get(0).file();
    }

    final Dumps.Again again(Path copy) throws IOException {
        return Dumps.again(data, copy, aside.resolve("trial.db"));
    }

    /** The database is gone, as with a disk. */
    final void destroy() throws IOException {
        store.close();
        Files.deleteIfExists(data.resolve("sanad.db-wal"));
        Files.delete(data.resolve("sanad.db"));
    }

    final Restoring.Restored restore(Path copy, char[] password) {
        Restoring.Restored restored =
                new Restoring(folder).restore(copy, password, Restoring.Later.AS_NEEDED);
        store = Store.unlock(folder, password);
        backups.follow(store);
        return restored;
    }
}
