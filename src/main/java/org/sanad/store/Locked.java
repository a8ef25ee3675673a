package org.sanad.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.RecoveryCode;
import org.sanad.seal.vault.VaultKeys;
import org.sanad.seal.vault.WrappedKey;

/**
 * The keys as they are stored: locked with the head's password, with the recovery code where one
 * was made, and for each clerk with their own.
 */
record Locked(WrappedKey password, Optional<WrappedKey> recovery, Map<UUID, WrappedKey> clerks) {
    static Locked of(Connection connection) throws SQLException {
        return new Locked(
                Vaults.find(connection),
                Vaults.findRecovery(connection),
                Vaults.clerks(connection));
    }

    /** The keys, where what was typed is the head's password or the recovery code. */
    Optional<VaultKeys> unlock(char[] typed) {
        return unlock(password, typed)
                .or(
                        () ->
                                recovery.flatMap(
                                        lock ->
                                                code(typed)
                                                        .flatMap(digits -> unlock(lock, digits))));
    }

    /** Whether what was typed is the head's password or the recovery code. */
    boolean opensWith(char[] typed) {
        Optional<VaultKeys> keys = unlock(typed);
        keys.ifPresent(VaultKeys::close);
        return keys.isPresent();
    }

    private static Optional<VaultKeys> unlock(WrappedKey lock, char[] typed) {
        try {
            return Optional.of(VaultKeys.unlock(lock, typed));
        } catch (UserProblem wrong) {
            return Optional.empty();
        }
    }

    /** A password is seldom digits enough: then nothing is derived from it once more. */
    private static Optional<char[]> code(char[] typed) {
        try {
            return Optional.of(RecoveryCode.typed(String.valueOf(typed)).characters());
        } catch (UserProblem noCode) {
            return Optional.empty();
        }
    }

    /** Whether a clerk opens the desk today with the very same lock. */
    boolean hasClerk(UUID clerk, WrappedKey lock) {
        WrappedKey now = clerks.get(clerk);
        return now != null && Arrays.equals(now.checksum(), lock.checksum());
    }
}
