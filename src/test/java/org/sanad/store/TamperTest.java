package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Pupil;
import org.sanad.model.UserProblem;

/** Whatever is changed in the file behind the program's back is noticed. */
final class TamperTest {
    private static final int PUPILS = 20;
    private static final int ROUNDS = 200;

    @TempDir Path temp;
    private Path path;
    private Path file;
    private byte[] original;

    @BeforeEach
    void fill() throws IOException {
        path = temp.resolve("data");
        file = path.resolve("sanad.db");
        Folders.fill(path, session -> Folders.savePupils(session, PUPILS));
        original = Files.readAllBytes(file);
    }

    @Test
    void openingAgainFindsNothingWrong() {
        assertTrue(unnoticedAndWhole());
    }

    /** A flip in unused space is harmless; every other one is noticed. */
    @Test
    void noticesEveryFlippedBitThatMatters() throws IOException {
        Random random = new Random(20261124);
        int noticed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] flipped = original.clone();
            int at = random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            Files.write(file, flipped);
            noticed += unnoticedAndWhole() ? 0 : 1;
        }
        assertTrue(noticed > 0, "no flip was noticed");
    }

    @Test
    void noticesEveryFlipInAPupil() throws IOException, SQLException {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, original);
            byte[] id = Row.bytes(Folders.pupil(random.nextInt(PUPILS)).id());
            try (Connection connection = raw()) {
                byte[] sealed = sealed(connection, "pupil", id);
                sealed[random.nextInt(sealed.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                update(connection, "UPDATE pupil SET sealed = ? WHERE id = ?", sealed, id);
            }
            assertNoticed("round " + round);
        }
    }

    @Test
    void noticesEverySwap() throws IOException, SQLException {
        Random random = new Random(8);
        String[] tables = {"pupil", "placement"};
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, original);
            String table = tables[round % tables.length];
            try (Connection connection = raw()) {
                List<byte[]> ids = ids(connection, table);
                byte[] one = ids.remove(random.nextInt(ids.size()));
                byte[] other = ids.get(random.nextInt(ids.size()));
                byte[] first = sealed(connection, table, one);
                byte[] second = sealed(connection, table, other);
                String set = "UPDATE " + table + " SET sealed = ? WHERE id = ?";
                update(connection, set, second, one);
                update(connection, set, first, other);
            }
            assertNoticed("round " + round);
        }
    }

    private static int renameAll(Session session) {
        for (int i = 0; i < PUPILS; i++) {
            session.pupils().save(Folders.renamed(Folders.pupil(i), "الفاسي"));
        }
        return PUPILS;
    }

    @Test
    void noticesARowPutBackOrRemovedAndAChangedClearColumn() throws IOException, SQLException {
        Files.copy(file, temp.resolve("older.db"));
        try (DataFolder folder = DataFolder.open(path);
                Store store = Folders.open(folder)) {
            store.write(session -> renameAll(session));
        }
        byte[] newer = Files.readAllBytes(file);
        for (int i = 0; i < PUPILS; i++) {
            byte[] id = Row.bytes(Folders.pupil(i).id());
            Files.write(file, newer);
            try (Connection connection = raw()) {
                execute(connection, "ATTACH '" + temp.resolve("older.db") + "' AS older");
                update(connection, "REPLACE INTO pupil SELECT * FROM older.pupil WHERE id = ?", id);
            }
            assertNoticed("row put back");
            Files.write(file, newer);
            try (Connection connection = raw()) {
                update(connection, "DELETE FROM placement WHERE pupil = ?", id);
            }
            assertNoticed("row removed");
            Files.write(file, newer);
            try (Connection connection = raw()) {
                update(connection, "UPDATE placement SET class = '1APG-2' WHERE pupil = ?", id);
            }
            assertNoticed("class changed");
        }
        Files.write(file, newer);
        try (Connection connection = raw()) {
            execute(connection, "ATTACH '" + temp.resolve("older.db") + "' AS older");
            execute(connection, "REPLACE INTO pupil SELECT * FROM older.pupil");
            execute(connection, "REPLACE INTO placement SELECT * FROM older.placement");
        }
        assertNoticed("tables put back");
    }

    @Test
    void noticesWhatIsChangedWhileOpen() throws SQLException {
        try (DataFolder folder = DataFolder.open(path);
                Store store = Folders.open(folder)) {
            store.read(
                    session -> {
                        session.rows().number("UPDATE placement SET level = '6APG' RETURNING 1");
                        return 0;
                    });
            List<String> codes = store.check().stream().map(problem -> problem.code()).toList();
            assertEquals(List.of("store.check.row", "store.check.manifest"), codes);
        }
    }

    @Test
    void saysWhichFileIsNotOursOrNewerOrDamaged() throws IOException, SQLException {
        Files.write(
                file,
                "not a database at all"
                        .repeat(20)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        refuses("store.database.foreign");
        Files.write(file, original);
        try (Connection connection = raw()) {
            execute(connection, "PRAGMA user_version = 900");
        }
        refuses("store.database.newer");
        Files.write(file, java.util.Arrays.copyOf(original, original.length / 2));
        refuses("store.database.damaged");
        Files.write(file, original);
        try (Connection connection = raw()) {
            execute(connection, "UPDATE vault SET passes = 1");
        }
        refuses("store.vault.damaged");
        Files.write(file, original);
        try (Connection connection = raw()) {
            execute(connection, "UPDATE manifest SET v = v + 1");
        }
        refuses("store.manifest.broken");
    }

    private void refuses(String code) {
        try (DataFolder folder = DataFolder.open(path)) {
            StoreTest.refuses(code, () -> Store.unlock(folder, Folders.password()));
        }
    }

    private void assertNoticed(String what) {
        assertTrue(!unnoticedAndWhole(), what);
    }

    /**
     * Whether opening and checking notice nothing; then everything must still be there as written.
     */
    private boolean unnoticedAndWhole() {
        try (DataFolder folder = DataFolder.open(path);
                Store store = Folders.open(folder)) {
            if (!store.check().isEmpty()) {
                return false;
            }
            Set<Pupil> pupils = new HashSet<>(store.read(session -> session.pupils().list()));
            assertEquals(Set.copyOf(Folders.pupils(PUPILS)), pupils);
            return true;
        } catch (UserProblem e) {
            return false;
        }
    }

    private Connection raw() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        Database.execute(connection, sql);
    }

    private static void update(Connection connection, String sql, byte[]... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setBytes(i + 1, values[i]);
            }
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static byte[] sealed(Connection connection, String table, byte[] id)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT sealed FROM " + table + " WHERE id = ?")) {
            statement.setBytes(1, id);
            return statement.executeQuery().getBytes(1);
        }
    }

    private static List<byte[]> ids(Connection connection, String table) throws SQLException {
        List<byte[]> ids = new java.util.ArrayList<>();
        try (var statement = connection.prepareStatement("SELECT id FROM " + table);
                var results = statement.executeQuery()) {
            while (results.next()) {
                ids.add(results.getBytes(1));
            }
        }
        return ids;
    }
}
