package org.sanad.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.seal.Sha256;

/**
 * Opening the SQLite file: what it must be, the settings that make a commit durable, migrations
 * (design, safety.md §3.2).
 */
final class Database {
    /** "SND1" in the file's header. */
    static final int APPLICATION_ID = 0x534E4431;

    /** The first version without the WAL-reset fault (sqlite.org/changes, 3.51.3). */
    private static final int[] LEAST_ENGINE = {3, 51, 3};

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APPLICATION_ID_OFFSET = 68;
    private static final int HEADER_BYTES = 100;

    /**
     * Numbered, applied in order, never edited once released. Each sets the version of the database
     * to its number; numbers may leave gaps.
     */
    private static final List<String> MIGRATIONS =
            List.of(
                    "V001__first_tables.sql",
                    "V012__moves.sql",
                    "V013__kept_violations.sql",
                    "V014__attendance.sql",
                    "V015__needs.sql",
                    "V016__decisions.sql",
                    "V017__inbox.sql",
                    "V021__dismissals.sql",
                    "V027__recovery.sql",
                    "V028__edits.sql",
                    "V029__pupil_notes.sql",
                    "V032__people.sql",
                    "V033__operations.sql");

    /** Sealed anew by every writing, with a random part: no two writings have the same. */
    private static final String STATE = "SELECT hex(sealed) FROM manifest";

    private static final int NUMBER_END = 4;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");
    private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");

    /** Name, what sets it, what it must then read; in this order. */
    private record Setting(String name, String value, String expected) {}

    private static final List<Setting> SETTINGS =
            List.of(
                    new Setting("locking_mode", "EXCLUSIVE", "exclusive"),
                    new Setting("journal_mode", "WAL", "wal"),
                    new Setting("synchronous", "FULL", "2"),
                    new Setting("fullfsync", "ON", "1"),
                    new Setting("checkpoint_fullfsync", "ON", "1"),
                    new Setting("foreign_keys", "ON", "1"),
                    new Setting("busy_timeout", "5000", "5000"),
                    new Setting("trusted_schema", "OFF", "0"),
                    new Setting("cell_size_check", "ON", "1"),
                    new Setting("mmap_size", "0", "0"),
                    new Setting("secure_delete", "ON", "1"),
                    new Setting("temp_store", "MEMORY", "2"),
                    new Setting("wal_autocheckpoint", "200", "200"));

    private Database() {}

    /** A new, empty database with all its tables. */
    static Connection create(Path file) throws SQLException {
        Connection connection = connect(file);
        boolean done = false;
        try {
            requireEngine(connection);
            execute(connection, "PRAGMA page_size = 4096");
            execute(connection, "PRAGMA auto_vacuum = NONE");
            execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
            set(connection);
            migrate(connection);
            done = true;
            return connection;
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    /**
     * Opens a database after looking at what it is.
     *
     * @throws UserProblem {@code store.database.foreign}, {@code store.database.newer} or {@code
     *     store.database.damaged}
     */
    static Connection open(Path file) throws SQLException {
        requireOurs(file);
        Connection connection = connect(file);
        boolean done = false;
        try {
            requireEngine(connection);
            set(connection);
            if (!text(connection, "PRAGMA quick_check(1)").equals("ok")) {
                throw UserProblem.of("store.database.damaged");
            }
            if (version(connection) > newest()) {
                throw UserProblem.of("store.database.newer");
            }
            migrate(connection);
            done = true;
            return connection;
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    /** Whose desk a file says it is; empty when it does not say, or is held by another program. */
    static Optional<Desk> desk(Path file) {
        return Desk.ofCode(setting(file, Settings.DESK));
    }

    /**
     * Tells one writing from every other: SHA-256 of the sealed manifest, hex; "" when the file
     * cannot be read.
     */
    static String state(Path file) {
        return digest(Files.exists(file) ? peek(file, STATE) : "");
    }

    /** As {@link #state(Path)}, of an open database. */
    static String state(Connection connection) throws SQLException {
        return digest(text(connection, STATE));
    }

    private static String digest(String hex) {
        return hex.isEmpty() ? "" : Sha256.hex(HexFormat.of().parseHex(hex));
    }

    /** Whether a file that nobody holds open is a database of ours, and whole as a file. */
    static boolean sound(Path file) {
        try {
            requireOurs(file);
        } catch (UserProblem foreign) {
            return false;
        }
        return peek(file, "PRAGMA quick_check(1)").equals("ok");
    }

    /** A clear setting of a file that nobody holds open, unproved; "" when it cannot be read. */
    static String setting(Path file, String name) {
        return Files.exists(file)
                ? peek(file, "SELECT value FROM setting WHERE name = '" + name + "'")
                : "";
    }

    /** The epoch a file says it is in, unproved; 0 when it says none. */
    static int epoch(Path file) {
        String epoch = setting(file, Settings.EPOCH);
        return NUMBER.matcher(epoch).matches() ? Integer.parseInt(epoch) : 0;
    }

    /** What locks a file that nobody holds open; empty when it cannot be read. */
    static Optional<Locked> locks(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Connection connection = connect(file)) {
            execute(connection, "PRAGMA query_only = ON");
            return Optional.of(Locked.of(connection));
        } catch (SQLException | UserProblem notReadableNow) {
            return Optional.empty();
        }
    }

    /** Whether a file that nobody holds open says that somebody opens it beside the head. */
    static boolean clerks(Path file) {
        return Files.exists(file)
                && peek(file, "SELECT count(*) > 0 FROM person_vault").equals("1");
    }

    /** Whether opening a file would change its tables; nobody holds it open. */
    static boolean outdated(Path file) {
        String version = peek(file, "PRAGMA user_version");
        return NUMBER.matcher(version).matches()
                && Integer.parseInt(version) > 0
                && Integer.parseInt(version) < newest();
    }

    private static String peek(Path file, String sql) {
        try (Connection connection = connect(file)) {
            execute(connection, "PRAGMA query_only = ON");
            return text(connection, sql);
        } catch (SQLException notReadableNow) {
            return "";
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** First column of the first row, "" when there is none. */
    static String text(Connection connection, String sql) throws SQLException {
        List<String> texts = texts(connection, sql);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** First column of every row. */
    static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (results.next()) {
                texts.add(results.getString(1));
            }
            return texts;
        }
    }

    static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static void requireOurs(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER_BYTES);
            boolean ours =
                    header.length == HEADER_BYTES
                            && Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                            && ByteBuffer.wrap(header).getInt(APPLICATION_ID_OFFSET)
                                    == APPLICATION_ID;
            if (!ours) {
                throw UserProblem.of("store.database.foreign");
            }
        } catch (IOException e) {
            throw new UserProblem(Problem.of("store.database.unreadable"), e);
        }
    }

    private static void requireEngine(Connection connection) throws SQLException {
        String version = text(connection, "SELECT sqlite_version()");
        int[] numbers =
                Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
        if (Arrays.compare(numbers, LEAST_ENGINE) < 0) {
            throw UserProblem.of("store.engine.too-old", version);
        }
    }

    private static void set(Connection connection) throws SQLException {
        for (Setting setting : SETTINGS) {
            execute(connection, "PRAGMA " + setting.name() + " = " + setting.value());
        }
        for (Setting setting : SETTINGS) {
            String actual = text(connection, "PRAGMA " + setting.name());
            if (!actual.equals(setting.expected())) {
                throw UserProblem.of("store.engine.setting", setting.name());
            }
        }
    }

    private static int version(Connection connection) throws SQLException {
        return Integer.parseInt(text(connection, "PRAGMA user_version"));
    }

    private static int number(String migration) {
        return Integer.parseInt(migration.substring(1, NUMBER_END));
    }

    private static int newest() {
        return number(MIGRATIONS.get(MIGRATIONS.size() - 1));
    }

    private static void migrate(Connection connection) throws SQLException {
        int from = version(connection);
        if (from == newest()) {
            return;
        }
        boolean done = false;
        execute(connection, "BEGIN IMMEDIATE");
        try {
            for (String migration : MIGRATIONS) {
                if (number(migration) > from) {
                    for (String statement : statements(migration)) {
                        execute(connection, statement);
                    }
                }
            }
            execute(connection, "COMMIT");
            done = true;
        } finally {
            if (!done) {
                execute(connection, "ROLLBACK");
            }
        }
    }

    /** The statements of a migration; it holds no text or trigger with a semicolon in it. */
    private static List<String> statements(String migration) {
        try (InputStream in = Database.class.getResourceAsStream("/sql/" + migration)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(COMMENT.matcher(text).replaceAll("").split(";", -1))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the migrations are part of the program", e);
        }
    }
}
