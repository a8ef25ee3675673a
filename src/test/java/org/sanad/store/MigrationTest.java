package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Gresa;
import org.sanad.model.Move;
import org.sanad.model.MoveKind;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;

/** A database of an older version becomes one of this version, and keeps what it held. */
final class MigrationTest {
    @TempDir private Path temp;

    @Test
    void aDatabaseOfTheFirstVersionGainsTheLaterTables() throws SQLException, IOException {
        Pupil pupil = Folders.pupil(7);
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.create(folder)) {
            store.write(
                    session -> {
                        session.pupils().save(pupil);
                        // with a setting it is no action to be taken back: the first version kept
                        // none
                        return session.settings().put(Settings.LANGUAGE, "ar");
                    });
            store.write(MigrationTest::forgetOperations);
        }
        makeOld(temp.resolve("sanad.db"));
        byte[] old = Files.readAllBytes(temp.resolve("sanad.db"));
        Move move =
                new Move(
                        UUID.randomUUID(),
                        pupil.id(),
                        MoveKind.TRANSFER_IN,
                        LocalDate.of(2027, 2, 1),
                        new Gresa("02063S"),
                        null,
                        "FAMILY",
                        null);
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Store.unlock(folder, Folders.password())) {
            assertArrayEquals(
                    old,
                    Files.readAllBytes(temp.resolve("backups/SANAD-BEFORE-UPDATE-001.db")),
                    "kept as it was before its tables were changed");
            assertEquals(
                    List.of(pupil), store.<List<Pupil>>read(session -> session.pupils().list()));
            store.write(
                    session -> {
                        session.moves().save(move);
                        return move;
                    });
            assertEquals(List.of(), store.check());
        }
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            assertEquals(
                    List.of(move),
                    store.<List<Move>>read(session -> session.moves().list(new SchoolYear(2026))));
            assertEquals(
                    List.of(move),
                    store.<List<Move>>read(session -> session.moves().list(pupil.id())));
            assertEquals(
                    List.of(),
                    store.<List<Move>>read(session -> session.moves().list(new SchoolYear(2027))));
        }
    }

    /** The first version kept no journal of them, and its manifest counts none. */
    private static int forgetOperations(Session session) {
        List<Row> all = session.rows().list(Table.OPERATION, "");
        all.forEach(row -> session.rows().remove(Table.OPERATION, row.id()));
        return all.size();
    }

    /** Takes away every table the first migration did not make. */
    private static void makeOld(Path file) throws SQLException, IOException {
        String first = Files.readString(Path.of("resources/sql/V001__first_tables.sql"));
        try (Connection connection = Database.open(file)) {
            for (Table table : Table.values()) {
                if (!first.contains("CREATE TABLE " + table.sqlName() + " (")) {
                    Database.execute(connection, "DROP TABLE " + table.sqlName());
                }
            }
            Database.execute(connection, "DROP TABLE recovery_vault");
            Database.execute(connection, "DROP TABLE person_vault");
            Database.execute(connection, "PRAGMA user_version = 1");
        }
    }
}
