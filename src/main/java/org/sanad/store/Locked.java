package org.sanad.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.VaultKeys;
import org.sanad.seal.vault.WrappedKey;

/**
 * The keys as they are stored: locked with the head's password, with the recovery code where one
 * was made, and for each clerk with their own.
 */
record Locked(
        WrappedKey password, Optional<WrappedKey> recovery, Map<UUID, WrappedKey> clerks) {
    static Locked of(Connection connection) throws SQLException {
        return new Locked(
                Vaults.find(connection),
                Vaults.findRecovery(connection),
                Vaults.clerks(connection));
    }

    /** Whether a password is the head's. */
    boolean opensWith(char[] typed) {
        try {
            VaultKeys.unlock(password, typed).close();
            return true;
        } catch (UserProblem wrong) {
            return false;
        }
    }

    /** Whether a clerk opens the desk today with the very same lock. */
    boolean hasClerk(UUID clerk, WrappedKey lock) {
        WrappedKey now = clerks.get(clerk);
        return now != null && Arrays.equals(now.checksum(), lock.checksum());
    }
}
