package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanad.model.Role;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.RecoveryCode;

/** Going back where today's data are not those of today: no former right comes back with them. */
final class LaterBackTest extends FollowedStore {
    LaterBackTest() {
        super(5);
    }

    private Set<String> pupils() {
        Set<String> rows = Dumps.of(store).get("pupil");
        assertEquals(5, rows.size());
        return rows;
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
