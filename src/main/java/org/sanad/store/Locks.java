package org.sanad.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.RecoveryCode;
import org.sanad.seal.vault.VaultKeys;
import org.sanad.seal.vault.WrappedKey;

/**
 * What opens an installation: the password, and a recovery code for the day it is forgotten. Both
 * lock the same data key; copies of the file made before still open with what opened them then.
 */
public final class Locks {
    private final Store store;

    Locks(Store store) {
        this.store = store;
    }

    /**
     * Locks the installation with another password.
     *
     * @throws UserProblem {@code seal.password.wrong}, or when the new one is too short
     */
    public void changePassword(char[] oldPassword, char[] newPassword, KdfCost cost) {
        store.relock(
                (connection, keys) -> {
                    VaultKeys.unlock(find(connection), oldPassword).close();
                    Vaults.save(connection, keys.wrap(newPassword, cost));
                });
    }

    /** Locks the installation with a recovery code too; one made before opens nothing any more. */
    public void recoverWith(RecoveryCode code, KdfCost cost) {
        char[] characters = code.characters();
        try {
            store.relock(
                    (connection, keys) ->
                            Vaults.saveRecovery(connection, keys.wrap(characters, cost)));
        } finally {
            Arrays.fill(characters, '0');
        }
    }

    /** Whether there is a code for the day the password is forgotten. */
    public boolean hasRecoveryCode() {
        return store.locked().recovery().isPresent();
    }

    /**
     * Gives a locked installation a new password.
     *
     * @throws UserProblem {@code seal.recovery.none}, {@code seal.recovery.wrong}, or when the new
     *     password is too short; nothing was changed then
     */
    public static void resetPassword(
            DataFolder folder, RecoveryCode code, char[] newPassword, KdfCost cost) {
        try (Store store = Store.open(folder.database(), connection -> keys(connection, code))) {
            store.relock(
                    (connection, keys) -> Vaults.save(connection, keys.wrap(newPassword, cost)));
        }
    }

    /** Takes the locks of another file with the same data key. */
    void take(Locked locks) {
        store.relock(
                (connection, keys) -> {
                    Vaults.save(connection, locks.password());
                    if (locks.recovery().isPresent()) {
                        Vaults.saveRecovery(connection, locks.recovery().get());
                    }
                });
    }

    /** The data key locked with the password. */
    static WrappedKey find(Connection connection) {
        try {
            return Vaults.find(connection);
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }

    private static VaultKeys keys(Connection connection, RecoveryCode code) {
        char[] characters = code.characters();
        try {
            return VaultKeys.unlock(recovery(connection), characters);
        } catch (UserProblem wrong) {
            throw wrong.code().equals("seal.password.wrong")
                    ? new UserProblem(Problem.of("seal.recovery.wrong"), wrong)
                    : wrong;
        } finally {
            Arrays.fill(characters, '0');
        }
    }

    private static WrappedKey recovery(Connection connection) {
        try {
            Optional<WrappedKey> found = Vaults.findRecovery(connection);
            return found.orElseThrow(() -> UserProblem.of("seal.recovery.none"));
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }
}
