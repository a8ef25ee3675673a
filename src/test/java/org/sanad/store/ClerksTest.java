package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Area;
import org.sanad.model.Clerk;
import org.sanad.model.Gresa;
import org.sanad.model.Role;
import org.sanad.model.School;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.RecoveryCode;

/** Who enters data beside the head opens the pupils, and no key nor what settles something. */
final class ClerksTest {
    private static final Clerk FATIMA = new Clerk(new UUID(9, 1), "فاطمة", true);
    private static final byte[] SECRET =
            "thirty-two secret bytes of a key".getBytes(StandardCharsets.US_ASCII);

    @TempDir private Path temp;

    @BeforeEach
    void schoolWithAClerk() {
        Folders.fill(temp, session -> Folders.savePupils(session, 2));
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            store.write(
                    session -> {
                        session.keys()
                                .save(
                                        new StoredKey(
                                                KeyUse.SIGNING,
                                                SECRET,
                                                new byte[32],
                                                KeyState.ACTIVE));
                        return session;
                    });
            store.locks().addClerk(FATIMA, password(), KdfCost.FLOOR);
        }
    }

    private static char[] password() {
        return "mot de passe de Fatima".toCharArray();
    }

    private static String code(Runnable doing) {
        return assertThrows(UserProblem.class, doing::run).code();
    }

    @Test
    void opensTheSamePupilsAndNoSecret() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Store.unlock(folder, Role.CLERK, password())) {
            assertEquals(Optional.of(FATIMA.id()), store.clerk());
            assertEquals(2, store.<Integer>read(session -> session.pupils().list().size()));
            assertEquals(List.of(), store.check(), "every row opens, and the manifest is whole");
            StoredKey key =
                    store.read(session -> session.keys().active(KeyUse.SIGNING).orElseThrow());
            assertArrayEquals(new byte[0], key.secret());
            assertArrayEquals(new byte[32], key.publicKey());
        }
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Store.unlock(folder, Role.HEAD, Folders.password())) {
            StoredKey key =
                    store.read(session -> session.keys().active(KeyUse.SIGNING).orElseThrow());
            assertArrayEquals(SECRET, key.secret());
        }
        assertTrue(DataFolder.hasClerks(temp));
    }

    @Test
    void eachPasswordOpensItsOwnRole() {
        try (DataFolder folder = DataFolder.open(temp)) {
            assertEquals(
                    "seal.password.wrong", code(() -> Store.unlock(folder, Role.HEAD, password())));
            assertEquals(
                    "seal.password.wrong",
                    code(() -> Store.unlock(folder, Role.CLERK, Folders.password())));
            Store.unlock(folder, password()).close();
            Store.unlock(folder, Folders.password()).close();
        }
    }

    @Test
    void writesWhatIsEnteredAndNothingElse() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Store.unlock(folder, Role.CLERK, password())) {
            store.write(session -> Folders.savePupils(session, 3));
            store.write(ClerksTest::typed);
            assertEquals(
                    "store.role.head-only",
                    code(() -> store.write(s -> s.settings().put(Settings.LANGUAGE, "fr"))));
            assertEquals(
                    "store.role.head-only",
                    code(
                            () ->
                                    store.write(
                                            session -> {
                                                session.clerks().save(FATIMA.left());
                                                return session;
                                            })));
            assertEquals(
                    "store.role.head-only",
                    code(
                            () ->
                                    store.write(
                                            session -> {
                                                new Contents(session.rows(), "outbox")
                                                        .save("1", new byte[1]);
                                                return session;
                                            })));
            assertEquals(
                    "store.role.head-only",
                    code(
                            () ->
                                    store.write(
                                            session -> {
                                                session.school()
                                                        .save(
                                                                new School(
                                                                        new Gresa("07318L"),
                                                                        "أخرى",
                                                                        Area.RURAL,
                                                                        null,
                                                                        null,
                                                                        null,
                                                                        null));
                                                return session;
                                            })));
            assertEquals(
                    "store.role.head-only", code(() -> store.locks().removeClerk(FATIMA.id())));
            assertEquals(
                    "store.role.head-only",
                    code(() -> store.locks().recoverWith(RecoveryCode.create(), KdfCost.FLOOR)));
            assertEquals(3, store.<Integer>read(session -> session.pupils().list().size()));
            assertEquals(List.of(), store.check());
            Operation told = store.read(session -> session.operations(1).get(0));
            assertEquals(FATIMA.id(), told.clerk());
            assertEquals("placement", told.kind());
        }
    }

    private static Session typed(Session session) {
        session.drafts().save("pupil", Folders.pupil(1).id(), Map.of("first", "زينب"));
        return session;
    }

    @Test
    void takesBackOnlyWhatTheyEntered() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            store.write(session -> Folders.savePupils(session, 3));
        }
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Store.unlock(folder, Role.CLERK, password())) {
            assertEquals("store.undo.of-another", code(() -> store.edits().undo()));
            store.write(session -> Folders.savePupils(session, 4));
            store.edits().undo();
            assertEquals(3, store.<Integer>read(session -> session.pupils().list().size()));
            store.edits().redo();
            assertEquals(4, store.<Integer>read(session -> session.pupils().list().size()));
        }
    }

    @Test
    void theirPasswordIsTheirsToChangeAndTheHeadsToReplace() {
        char[] own = "une phrase bien a elle".toCharArray();
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Store.unlock(folder, Role.CLERK, password())) {
            assertEquals(
                    "seal.password.wrong",
                    code(() -> store.locks().changePassword(own, own, KdfCost.FLOOR)));
            store.locks().changePassword(password(), own, KdfCost.FLOOR);
        }
        char[] given = "donnee par la directrice".toCharArray();
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            assertEquals("seal.password.wrong", code(() -> Store.unlock(folder, password())));
            assertEquals(
                    "store.clerk.password-taken",
                    code(
                            () ->
                                    store.locks()
                                            .resetClerk(
                                                    FATIMA.id(),
                                                    Folders.password(),
                                                    KdfCost.FLOOR)));
            store.locks().resetClerk(FATIMA.id(), given, KdfCost.FLOOR);
        }
        try (DataFolder folder = DataFolder.open(temp)) {
            assertEquals("seal.password.wrong", code(() -> Store.unlock(folder, own)));
            Store.unlock(folder, Role.CLERK, given).close();
        }
    }

    @Test
    void whoWasRemovedStaysKnownAndOpensNothingEvenWithALockPutBack() throws SQLException {
        byte[][] lock = lock();
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            store.locks().removeClerk(FATIMA.id());
            assertEquals(List.of(FATIMA.left()), store.<List<Clerk>>read(s -> s.clerks().list()));
        }
        assertFalse(DataFolder.hasClerks(temp));
        try (DataFolder folder = DataFolder.open(temp)) {
            assertEquals("seal.password.wrong", code(() -> Store.unlock(folder, password())));
        }
        putBack(lock);
        try (DataFolder folder = DataFolder.open(temp)) {
            assertEquals("seal.password.wrong", code(() -> Store.unlock(folder, password())));
        }
    }

    /** How many clerks have to be added anew. */
    private static int restored(DataFolder folder, Path copy, char[] password) {
        return new Restoring(folder)
                .restore(copy, password, Restoring.Later.AS_NEEDED)
                .clerksToAdd();
    }

    @Test
    void aCopyOfBeforeBringsNobodyBack() {
        Path copy;
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            copy = new Backups(folder).keep(store).orElseThrow().file();
            store.locks().removeClerk(FATIMA.id());
        }
        try (DataFolder folder = DataFolder.open(temp)) {
            restored(folder, copy, Folders.password());
            assertEquals("seal.password.wrong", code(() -> Store.unlock(folder, password())));
            try (Store store = Store.unlock(folder, Folders.password())) {
                assertEquals(
                        List.of(FATIMA.left()), store.<List<Clerk>>read(s -> s.clerks().list()));
                assertEquals(List.of(), store.check());
            }
            assertEquals(
                    "seal.password.wrong",
                    code(() -> restored(folder, copy, password())),
                    "only the head goes back");
        }
    }

    @Test
    void whereTodayCannotBeReadACopyOpensForTheHeadAlone() throws IOException {
        Path copy;
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            copy = new Backups(folder).keep(store).orElseThrow().file();
            store.locks().removeClerk(FATIMA.id());
        }
        Files.write(temp.resolve("sanad.db"), new byte[4096]);
        Files.delete(temp.resolve("backups/SANAD-LATER-000001.log"));
        try (DataFolder folder = DataFolder.open(temp)) {
            assertEquals(1, restored(folder, copy, Folders.password()));
            assertEquals("seal.password.wrong", code(() -> Store.unlock(folder, password())));
            try (Store store = Folders.open(folder)) {
                assertEquals(
                        List.of(FATIMA.left()), store.<List<Clerk>>read(s -> s.clerks().list()));
                store.locks()
                        .addClerk(
                                new Clerk(new UUID(9, 3), "فاطمة", true),
                                password(),
                                KdfCost.FLOOR);
            }
        }
    }

    @Test
    void goingBackTellsNothingThatDidNotHappen() {
        try (DataFolder folder = DataFolder.open(temp)) {
            Path copy;
            try (Store store = Folders.open(folder)) {
                copy = new Backups(folder).keep(store).orElseThrow().file();
            }
            assertEquals(0, restored(folder, copy, Folders.password()));
            try (Store store = Folders.open(folder)) {
                assertEquals(
                        List.of("restored", "clerk-added"),
                        store.<List<String>>read(
                                s -> s.operations(2).stream().map(Operation::kind).toList()));
            }
        }
    }

    @Test
    void twoClerksNeverHaveOnePassword() {
        Clerk second = new Clerk(new UUID(9, 2), "زينب", true);
        char[] other = "la phrase de Zineb".toCharArray();
        try (DataFolder folder = DataFolder.open(temp)) {
            try (Store store = Folders.open(folder)) {
                store.locks().addClerk(second, other, KdfCost.FLOOR);
            }
            try (Store store = Store.unlock(folder, Role.CLERK, other)) {
                for (char[] taken : List.of(password(), Folders.password())) {
                    assertEquals(
                            "store.clerk.password-taken",
                            code(() -> store.locks().changePassword(other, taken, KdfCost.FLOOR)));
                }
                store.locks().changePassword(other, other, KdfCost.FLOOR);
            }
            try (Store store = Store.unlock(folder, Role.CLERK, other)) {
                assertEquals(Optional.of(second.id()), store.clerk());
            }
        }
    }

    @Test
    void aSecretOfAnEarlierVersionIsLockedWhenTheHeadOpens(@TempDir Path earlier) {
        Folders.fill(earlier, session -> saveOpenSecret(session));
        try (DataFolder folder = DataFolder.open(earlier)) {
            try (Store store = Folders.open(folder)) {
                assertTrue(store.<Boolean>read(session -> session.keys().anyOpen()));
            }
            try (Store store = Store.unlock(folder, Folders.password())) {
                assertFalse(store.<Boolean>read(session -> session.keys().anyOpen()));
                assertArrayEquals(
                        SECRET,
                        store.read(session -> session.keys().active(KeyUse.SIGNING).orElseThrow())
                                .secret());
                assertEquals(List.of(), store.check());
            }
            String state = Database.state(folder.database());
            Store.unlock(folder, Folders.password()).close();
            assertEquals(state, Database.state(folder.database()), "written once");
        }
    }

    private static int saveOpenSecret(Session session) {
        session.keys().save(new StoredKey(KeyUse.SIGNING, SECRET, new byte[32], KeyState.ACTIVE));
        Row row = session.rows().list(Table.STORED_KEY, "ORDER BY rowid").get(0);
        session.rows()
                .put(
                        Table.STORED_KEY,
                        row.id(),
                        List.of(KeyUse.SIGNING.code(), KeyState.ACTIVE.code()),
                        new KeyRepository.Body(SECRET, new byte[32], null));
        return 1;
    }

    @Test
    void aCopyMadeByAClerkIsWhole() {
        try (DataFolder folder = DataFolder.open(temp)) {
            Path copy;
            try (Store store = Store.unlock(folder, Role.CLERK, password())) {
                copy = new Backups(folder).keep(store).orElseThrow().file();
                store.write(session -> Folders.savePupils(session, 5));
            }
            restored(folder, copy, Folders.password());
            Store.unlock(folder, Role.CLERK, password()).close();
        }
    }

    /** What stands in the file for the clerk, taken by somebody who has the file alone. */
    private byte[][] lock() throws SQLException {
        try (Connection connection = Database.connect(temp.resolve("sanad.db"));
                var statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "SELECT salt, wrapped, checksum FROM person_vault")) {
            result.next();
            return new byte[][] {result.getBytes(1), result.getBytes(2), result.getBytes(3)};
        }
    }

    private void putBack(byte[][] lock) throws SQLException {
        try (Connection connection = Database.connect(temp.resolve("sanad.db"));
                var statement =
                        connection.prepareStatement(
                                "INSERT INTO person_vault VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            statement.setBytes(1, Row.bytes(FATIMA.id()));
            statement.setInt(2, KdfCost.FLOOR.memoryKib());
            statement.setInt(3, KdfCost.FLOOR.passes());
            statement.setInt(4, KdfCost.FLOOR.lanes());
            statement.setBytes(5, lock[0]);
            statement.setBytes(6, lock[1]);
            statement.setBytes(7, lock[2]);
            statement.executeUpdate();
        }
    }
}
