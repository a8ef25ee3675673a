package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.Pupil;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;

/** Setting up, unlocking, refusing, undoing. */
final class StoreTest {
    @TempDir Path temp;

    @Test
    void keepsWhatWasWrittenBehindThePassword() throws IOException {
        Path path = temp.resolve("تلميذ data");
        Folders.fill(path, session -> Folders.savePupils(session, 3));
        try (DataFolder folder = DataFolder.open(path);
                Store store = Store.unlock(folder, Folders.password())) {
            List<Pupil> pupils = store.read(session -> session.pupils().list());
            assertEquals(Folders.pupils(3), pupils);
            assertEquals(Desk.SCHOOL.code(), store.read(s -> s.settings().get(Settings.DESK, "")));
            assertEquals(List.of(), store.check());
        }
        assertEquals(List.of("instance.lock", "sanad.db"), files(path));
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void refusesWrongPassword() {
        Path path = temp.resolve("data");
        Folders.fill(path, session -> 0);
        try (DataFolder folder = DataFolder.open(path)) {
            refuses(
                    "seal.password.wrong",
                    () -> Store.unlock(folder, "douze lettres".toCharArray()));
            try (Store store = Store.unlock(folder, Folders.password())) {
                assertTrue(store.check().isEmpty());
            }
        }
    }

    @Test
    void refusesShortPasswordAndLeavesNothing() throws IOException {
        Path path = temp.resolve("data");
        try (DataFolder folder = DataFolder.open(path)) {
            refuses(
                    "seal.password.too-short",
                    () ->
                            Store.create(
                                    folder,
                                    Desk.SCHOOL,
                                    "onzelettres".toCharArray(),
                                    KdfCost.FLOOR));
            assertFalse(folder.hasInstallation());
        }
        assertEquals(List.of("instance.lock"), files(path));
    }

    @Test
    void refusesSecondInstallationAndEmptyFolder() {
        Path path = temp.resolve("data");
        try (DataFolder folder = DataFolder.open(path)) {
            refuses("store.folder.empty", () -> Store.unlock(folder, Folders.password()));
            Folders.create(folder).close();
            refuses("store.folder.occupied", () -> Folders.create(folder));
        }
    }

    @Test
    void refusesFolderThatIsInUse() {
        try (DataFolder folder = DataFolder.open(temp)) {
            refuses("store.folder.in-use", () -> DataFolder.open(folder.path()));
        }
        DataFolder.open(temp).close();
    }

    @Test
    void changesThePassword() {
        Path path = temp.resolve("data");
        char[] other = "une autre phrase".toCharArray();
        Folders.fill(path, session -> Folders.savePupils(session, 1));
        try (DataFolder folder = DataFolder.open(path)) {
            try (Store store = Store.unlock(folder, Folders.password())) {
                refuses(
                        "seal.password.wrong",
                        () -> store.locks().changePassword(other, other, KdfCost.FLOOR));
                refuses(
                        "seal.password.too-short",
                        () ->
                                store.locks()
                                        .changePassword(
                                                Folders.password(), new char[3], KdfCost.FLOOR));
                store.locks().changePassword(Folders.password(), other, KdfCost.FLOOR);
            }
            refuses("seal.password.wrong", () -> Store.unlock(folder, Folders.password()));
            try (Store store = Store.unlock(folder, other)) {
                assertEquals(1, count(store));
            }
        }
    }

    @Test
    void leavesNothingOfAnActionThatFails() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.create(folder)) {
            refuses(
                    "store.pupil.code-taken",
                    () ->
                            store.write(
                                    session -> {
                                        Folders.savePupils(session, 5);
                                        session.pupils().save(twin(Folders.pupil(2)));
                                        return 0;
                                    }));
            assertEquals(0, count(store));
            assertEquals(List.of(), store.check());
            store.write(session -> Folders.savePupils(session, 5));
            assertEquals(5, count(store));
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void undoRestoresTheExactState() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.create(folder)) {
            store.write(session -> Folders.savePupils(session, 4));
            List<Row> before = rows(store);
            refuses("store.undo.nothing", () -> store.undoLast("roster-import"));
            store.writeUndoable(
                    "roster-import",
                    session -> {
                        Folders.savePupils(session, 9);
                        session.placements().remove(Folders.pupil(1).id(), Folders.YEAR);
                        return 0;
                    });
            // five new pupils with their placements, one placement removed; four said the same
            assertEquals(11, store.undoLast("roster-import").rows());
            assertRowsEqual(before, rows(store));
            assertEquals(List.of(), store.check());
            refuses("store.undo.nothing", () -> store.undoLast("roster-import"));
        }
    }

    @Test
    void refusesToUndoWhatWasChangedSince() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.create(folder)) {
            store.writeUndoable("roster-import", session -> Folders.savePupils(session, 4));
            store.write(
                    session -> {
                        session.pupils().save(Folders.renamed(Folders.pupil(3), "العلوي الإدريسي"));
                        return 0;
                    });
            refuses("store.undo.changed-since", () -> store.undoLast("roster-import"));
            assertEquals(4, count(store));
        }
    }

    @Test
    void refusesToUndoAPupilSomethingNewRefersTo() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.create(folder)) {
            Pupil pupil = Folders.pupil(1);
            store.writeUndoable(
                    "pupil-add",
                    session -> {
                        session.pupils().save(pupil);
                        return 0;
                    });
            store.write(
                    session -> {
                        session.placements().save(Folders.placement(pupil));
                        return 0;
                    });
            refuses("store.undo.changed-since", () -> store.undoLast("pupil-add"));
            assertEquals(1, store.read(session -> session.placements().list(Folders.YEAR)).size());
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void refusesToWriteWhileReading() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.create(folder)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> store.read(session -> Folders.savePupils(session, 1)));
            assertEquals(0, count(store));
        }
    }

    static void refuses(String code, org.junit.jupiter.api.function.Executable action) {
        assertEquals(code, assertThrows(UserProblem.class, action).code());
    }

    private static long count(Store store) {
        return store.read(session -> session.pupils().count());
    }

    private static Pupil twin(Pupil pupil) {
        return new Pupil(UUID.randomUUID(), pupil.code(), pupil.name(), pupil.gender(), null, null);
    }

    private static List<Row> rows(Store store) {
        return store.read(session -> session.rows().list(Table.PUPIL, "")).stream().toList();
    }

    private static void assertRowsEqual(List<Row> expected, List<Row> actual) {
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).version(), actual.get(i).version());
            assertArrayEquals(expected.get(i).address(), actual.get(i).address());
            assertArrayEquals(expected.get(i).sealed(), actual.get(i).sealed());
        }
    }

    private static List<String> files(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
