package org.sanad.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.VaultKeys;
import org.sanad.seal.vault.WrappedKey;

/** What opens an installation, once for each who may, and its manifest. */
final class Vaults {
    private static final int SCHEMA_MANIFEST = 1;

    private static final String PASSWORD = "vault";
    private static final String RECOVERY = "recovery_vault";

    private static final String SAVE_KEY =
            """
            INSERT INTO %s (id, memory_kib, passes, lanes, salt, wrapped, checksum)
            VALUES (1, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET memory_kib = excluded.memory_kib,
                passes = excluded.passes, lanes = excluded.lanes, salt = excluded.salt,
                wrapped = excluded.wrapped, checksum = excluded.checksum
            """;

    private static final String FIND_KEY =
            "SELECT memory_kib, passes, lanes, salt, wrapped, checksum FROM %s WHERE id = 1";

    private static final String SAVE_CLERK =
            """
            INSERT INTO person_vault
                (memory_kib, passes, lanes, salt, wrapped, checksum, person)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (person) DO UPDATE SET memory_kib = excluded.memory_kib,
                passes = excluded.passes, lanes = excluded.lanes, salt = excluded.salt,
                wrapped = excluded.wrapped, checksum = excluded.checksum
            """;

    private static final String FIND_CLERKS =
            """
            SELECT memory_kib, passes, lanes, salt, wrapped, checksum, person
            FROM person_vault ORDER BY rowid
            """;

    /** A file of before there were any is not changed by being looked at. */
    private static final String HAS_CLERKS =
            "SELECT name FROM sqlite_schema WHERE name = 'person_vault'";

    private static final String REMOVE_CLERK = "DELETE FROM person_vault WHERE person = ?";

    private static final String REMOVE_RECOVERY = "DELETE FROM recovery_vault";
    private static final String REMOVE_CLERKS = "DELETE FROM person_vault";

    private static final int PERSON_COLUMN = 7;

    private static final String SAVE_MANIFEST =
            """
            INSERT INTO manifest (id, v, sealed) VALUES (1, ?, ?)
            ON CONFLICT (id) DO UPDATE SET v = excluded.v, sealed = excluded.sealed
            """;

    private static final String FIND_MANIFEST = "SELECT v, sealed FROM manifest WHERE id = 1";

    private Vaults() {}

    /** Keeps the key as a password locks it. */
    static void save(Connection connection, WrappedKey key) throws SQLException {
        save(connection, PASSWORD, key);
    }

    /** Keeps the key as the recovery code locks it. */
    static void saveRecovery(Connection connection, WrappedKey key) throws SQLException {
        save(connection, RECOVERY, key);
    }

    private static void save(Connection connection, String table, WrappedKey key)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE_KEY.formatted(table))) {
            bind(statement, key);
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, WrappedKey key) throws SQLException {
        statement.setInt(1, key.cost().memoryKib());
        statement.setInt(2, key.cost().passes());
        statement.setInt(3, key.cost().lanes());
        statement.setBytes(4, key.salt());
        statement.setBytes(5, key.wrapped());
        statement.setBytes(6, key.checksum());
    }

    /** Keeps what a clerk opens the desk with. */
    static void saveClerk(Connection connection, UUID clerk, WrappedKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE_CLERK)) {
            bind(statement, key);
            statement.setBytes(PERSON_COLUMN, Row.bytes(clerk));
            statement.executeUpdate();
        }
    }

    /** From now on a clerk opens nothing. */
    static void removeClerk(Connection connection, UUID clerk) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REMOVE_CLERK)) {
            statement.setBytes(1, Row.bytes(clerk));
            statement.executeUpdate();
        }
    }

    /** What clerks open the desk with, in the order they came; damaged ones are left out. */
    static Map<UUID, WrappedKey> clerks(Connection connection) throws SQLException {
        Map<UUID, WrappedKey> clerks = new LinkedHashMap<>();
        if (Database.text(connection, HAS_CLERKS).isEmpty()) {
            return clerks;
        }
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(FIND_CLERKS)) {
            while (results.next()) {
                UUID clerk = Row.uuid(results.getBytes(PERSON_COLUMN));
                key(results).ifPresent(found -> clerks.put(clerk, found));
            }
        }
        return clerks;
    }

    /** The wrapped key, when it is there, within its bounds and undamaged. */
    static WrappedKey find(Connection connection) throws SQLException {
        return find(connection, PASSWORD).orElseThrow(() -> UserProblem.of("store.vault.damaged"));
    }

    /** The key locked with the recovery code, where one was made and is undamaged. */
    static Optional<WrappedKey> findRecovery(Connection connection) throws SQLException {
        return find(connection, RECOVERY);
    }

    private static Optional<WrappedKey> find(Connection connection, String table)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(FIND_KEY.formatted(table))) {
            return Optional.of(results).filter(Vaults::next).flatMap(Vaults::key);
        }
    }

    /**
     * Keeps what every table holds.
     *
     * @return the seal, no two of which are the same
     */
    static byte[] save(Connection connection, VaultKeys keys, Manifest manifest)
            throws SQLException {
        long version = manifest.counter();
        byte[] sealed = keys.rows().seal(address(version), manifest.toBytes());
        saveManifest(connection, version, sealed);
        return sealed;
    }

    /** Keeps a manifest that is sealed already. */
    static void saveManifest(Connection connection, long version, byte[] sealed)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE_MANIFEST)) {
            statement.setLong(1, version);
            statement.setBytes(2, sealed);
            statement.executeUpdate();
        }
    }

    /** Puts in the place of all that opens an installation what opened it at another time. */
    static void replace(Connection connection, Locked locks) throws SQLException {
        Database.execute(connection, REMOVE_RECOVERY);
        Database.execute(connection, REMOVE_CLERKS);
        save(connection, locks.password());
        if (locks.recovery().isPresent()) {
            saveRecovery(connection, locks.recovery().get());
        }
        for (Map.Entry<UUID, WrappedKey> one : locks.clerks().entrySet()) {
            saveClerk(connection, one.getKey(), one.getValue());
        }
    }

    static Optional<Manifest> manifest(Connection connection, VaultKeys keys) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(FIND_MANIFEST)) {
            if (!results.next()) {
                return Optional.empty();
            }
            byte[] sealed = results.getBytes(2);
            return keys.rows().open(address(results.getLong(1)), sealed).map(Manifest::ofBytes);
        }
    }

    private static byte[] address(long version) {
        String text = "manifest|1|" + version + "|" + SCHEMA_MANIFEST;
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean next(ResultSet results) {
        try {
            return results.next();
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }

    private static Optional<WrappedKey> key(ResultSet results) {
        try {
            int memory = results.getInt(1);
            int passes = results.getInt(2);
            int lanes = results.getInt(3);
            if (!KdfCost.within(memory, passes, lanes)) {
                return Optional.empty();
            }
            KdfCost cost = new KdfCost(memory, passes, lanes);
            WrappedKey key = new WrappedKey(cost, results.getBytes(4), results.getBytes(5));
            return Arrays.equals(key.checksum(), results.getBytes(6))
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }
}
