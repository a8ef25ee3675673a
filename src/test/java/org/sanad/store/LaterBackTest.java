package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Clerk;
import org.sanad.model.Role;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.RecoveryCode;

/** Going back where today's data are not those of today: no former right comes back with them. */
final class LaterBackTest {
    private static final char[] NEXT = "un autre mot de passe".toCharArray();
    private static final char[] CLERK = "mot de passe de Fatima".toCharArray();
    private static final Clerk FATIMA = new Clerk(new UUID(9, 1), "فاطمة", true);

    @TempDir private Path data;
    @TempDir private Path aside;

    private DataFolder folder;
    private Store store;
    private Backups backups;

    @BeforeEach
    void found() {
        folder = DataFolder.open(data);
        backups = new Backups(folder);
        store = Folders.create(folder);
        store.write(
                session -> {
                    session.settings().put(Settings.EPOCH, "1");
                    return Folders.savePupils(session, 5);
                });
        backups.follow(store);
        assertTrue(store.following().active());
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

    private Set<String> pupils() {
        Set<String> rows = Dumps.of(store).get("pupil");
        assertEquals(5, rows.size());
        return rows;
    }

    private Path newest() {
        return backups.list().get(0).file();
    }

    private void destroy() throws IOException {
        store.close();
        Files.deleteIfExists(data.resolve("sanad.db-wal"));
        Files.delete(data.resolve("sanad.db"));
    }

    private Restoring.Restored restore(Path copy, char[] password) {
        Restoring.Restored restored =
                new Restoring(folder).restore(copy, password, Restoring.Later.AS_NEEDED);
        store = Store.unlock(folder, password);
        backups.follow(store);
        return restored;
    }

    /** An older file put there by hand is no way around a password changed since. */
    @Test
    void anOlderFilePutBackByHandBringsNoFormerPasswordAndNoFormerClerk() throws IOException {
        store.locks().addClerk(FATIMA, CLERK, KdfCost.FLOOR);
        backups.keep(store);
        store.close();
        Path older = Files.copy(data.resolve("sanad.db"), aside.resolve("older.db"));
        store = Folders.open(folder);
        store.locks().removeClerk(FATIMA.id());
        RecoveryCode code = RecoveryCode.create();
        store.locks().handOver(Folders.password(), NEXT, code, KdfCost.FLOOR, session -> {});
        rename(3, "of the next head");
        Set<String> before = pupils();
        destroy();
        Files.copy(older, data.resolve("sanad.db"));
        UserProblem told =
                assertThrows(UserProblem.class, () -> Store.unlock(folder, Folders.password()));
        assertEquals("store.later.behind", told.code());
        Restoring restoring = new Restoring(folder);
        for (Restoring.Later later : Restoring.Later.values()) {
            UserProblem refused =
                    assertThrows(
                            UserProblem.class,
                            () -> restoring.restore(newest(), Folders.password(), later));
            assertEquals("store.restore.of-then", refused.code());
        }
        assertEquals(3, restore(newest(), NEXT).again());
        assertEquals(before, pupils());
        store.close();
        assertThrows(UserProblem.class, () -> Store.unlock(folder, Role.CLERK, CLERK));
        restoring.restore(backups.list().get(1).file(), NEXT, Restoring.Later.LEFT);
        assertThrows(UserProblem.class, () -> Store.unlock(folder, Role.CLERK, CLERK));
        assertThrows(UserProblem.class, () -> Store.unlock(folder, Folders.password()));
        store = Store.unlock(folder, NEXT);
    }

    /** A file put aside has an epoch no copy has, when none was made while it was today's. */
    @Test
    void anEpochOnlyDataPutAsideKnowOfIsNotTakenAgain() throws IOException {
        store.close();
        Restoring restoring = new Restoring(folder);
        Path copy = newest();
        restoring.restore(copy, Folders.password(), Restoring.Later.LEFT);
        restoring.restore(copy, Folders.password(), Restoring.Later.LEFT);
        assertEquals(2, Database.epoch(backups.replaced().get(0).file()));
        destroy();
        restore(copy, Folders.password());
        assertEquals("3", store.<String>read(s -> s.settings().get("chain.epoch", "")));
    }

    /** Without a single copy left, what is there is the copy: nothing of it is lost. */
    @Test
    void withoutACopyTheDataThemselvesAreGoneBackTo() throws IOException {
        store.close();
        Path older = Files.copy(data.resolve("sanad.db"), aside.resolve("older.db"));
        store = Folders.open(folder);
        rename(2, "two");
        rename(3, "three");
        Set<String> before = pupils();
        destroy();
        Path database = Files.copy(older, data.resolve("sanad.db"));
        Files.delete(newest());
        assertThrows(UserProblem.class, () -> Store.unlock(folder, Folders.password()));
        assertEquals(2, restore(database, Folders.password()).again());
        assertEquals(before, pupils());
    }
}
