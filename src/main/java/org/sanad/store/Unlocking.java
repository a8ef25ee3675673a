package org.sanad.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.model.Role;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.VaultKeys;
import org.sanad.seal.vault.WrappedKey;

/** Opens a file: finds the keys a password opens, whose it is, and whether all is there. */
final class Unlocking {
    private static final String WRONG = "seal.password.wrong";

    private Unlocking() {}

    /**
     * Unlocked keys with who unlocked them.
     *
     * @param clerk null for the head
     */
    record Opened(VaultKeys keys, UUID clerk) {
        static Opened byHead(VaultKeys keys) {
            return new Opened(keys, null);
        }
    }

    /** An opened file whose rows are those it says it holds. */
    record Whole(Connection connection, Opened opened, Manifest manifest) {}

    /**
     * Opens a file, and looks whether it is whole.
     *
     * @throws UserProblem as {@link Store#unlock}
     */
    static Whole whole(Path file, Function<Connection, Opened> unlocking) {
        Connection connection = null;
        VaultKeys keys = null;
        boolean done = false;
        try {
            connection = Database.open(file);
            Opened opened = unlocking.apply(connection);
            keys = opened.keys();
            Manifest manifest =
                    Vaults.manifest(connection, keys)
                            .orElseThrow(() -> UserProblem.of("store.manifest.broken"));
            requireWhole(connection, opened, manifest);
            done = true;
            return new Whole(connection, opened, manifest);
        } catch (SQLException e) {
            throw Problems.of(e);
        } finally {
            if (!done) {
                closeQuietly(connection, keys);
            }
        }
    }

    private static void requireWhole(Connection connection, Opened opened, Manifest manifest) {
        try (Rows rows = new Rows(connection, opened.keys(), manifest, false)) {
            for (Table table : Table.values()) {
                if (!rows.tally(table).equals(manifest.tally(table))) {
                    throw UserProblem.of("store.manifest.broken");
                }
            }
            if (opened.clerk() != null) {
                requireActive(rows, opened.clerk());
            }
        }
    }

    /** Closes what there is, and wipes the keys. */
    static void closeQuietly(Connection connection, VaultKeys keys) {
        if (keys != null) {
            keys.close();
        }
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw Problems.of(e);
            }
        }
    }

    /**
     * Unlocks for one role, or for whichever the password is of.
     *
     * @param role null for either
     * @throws UserProblem {@code seal.password.wrong}
     */
    static Opened open(Connection connection, Role role, char[] password) {
        if (role != Role.CLERK) {
            try {
                return Opened.byHead(VaultKeys.unlock(Locks.find(connection), password));
            } catch (UserProblem refused) {
                if (role == Role.HEAD || !refused.code().equals(WRONG)) {
                    throw refused;
                }
            }
        }
        return clerk(connection, password);
    }

    private static Opened clerk(Connection connection, char[] password) {
        try {
            for (Map.Entry<UUID, WrappedKey> one : Vaults.clerks(connection).entrySet()) {
                VaultKeys keys = opened(one.getValue(), password);
                if (keys != null) {
                    return new Opened(keys, one.getKey());
                }
            }
        } catch (SQLException e) {
            throw Problems.of(e);
        }
        throw UserProblem.of(WRONG);
    }

    private static VaultKeys opened(WrappedKey locked, char[] password) {
        try {
            return VaultKeys.unlockForEntry(locked, password);
        } catch (UserProblem ofSomebodyElse) {
            return null;
        }
    }

    /**
     * Refuses who left: their lock was removed then, so that one found here was put back by hand.
     */
    private static void requireActive(Rows rows, UUID clerk) {
        boolean active =
                new ClerkRepository(rows).find(clerk).filter(one -> one.active()).isPresent();
        if (!active) {
            throw UserProblem.of(WRONG);
        }
    }
}
