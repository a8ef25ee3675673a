package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.RecoveryCode;

/** Copies, and going back to one. */
final class BackupsTest {
    private static final char[] LATER = "un autre mot de passe".toCharArray();

    @TempDir private Path temp;

    @BeforeEach
    void twoPupils() {
        Folders.fill(
                temp,
                session -> {
                    session.settings().put(Settings.CHAIN, "this-desk");
                    session.settings().put(Settings.EPOCH, "1");
                    return Folders.savePupils(session, 2);
                });
    }

    private Path copyNow() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            return new Backups(folder).keep(store).orElseThrow().file();
        }
    }

    private void write(int pupils) {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            store.write(session -> Folders.savePupils(session, pupils));
        }
    }

    private int pupils(char[] password) {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Store.unlock(folder, password)) {
            assertEquals(List.of(), store.check());
            return store.read(session -> session.pupils().list().size());
        }
    }

    private String setting(String name) {
        return Database.setting(temp.resolve("sanad.db"), name);
    }

    private void restore(Path backup, char[] password) {
        try (DataFolder folder = DataFolder.open(temp)) {
            new Restoring(folder).restore(backup, password, Restoring.Later.AS_NEEDED);
        }
    }

    private static String code(Runnable doing) {
        return assertThrows(UserProblem.class, doing::run).code();
    }

    @Test
    void aCopyIsMadeOnlyOfWhatWasChangedSince() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            Backups backups = new Backups(folder);
            assertEquals(1, backups.keep(store).orElseThrow().number());
            assertTrue(backups.keep(store).isEmpty());
            store.write(session -> Folders.savePupils(session, 3));
            assertEquals(2, backups.keep(store).orElseThrow().number());
            assertEquals(List.of(2, 1), backups.list().stream().map(Backup::number).toList());
        }
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            assertTrue(new Backups(folder).keep(store).isEmpty(), "also after a restart");
        }
    }

    @Test
    void theNewestTenStayAndOlderOnesThinOut() {
        List<Integer> kept =
                IntStream.rangeClosed(1, 1000)
                        .filter(number -> Backups.kept(1000, number))
                        .boxed()
                        .toList();
        assertTrue(kept.containsAll(IntStream.rangeClosed(991, 1000).boxed().toList()));
        assertTrue(kept.size() < 30, () -> "kept " + kept);
        assertTrue(kept.get(0) <= 512, () -> "oldest " + kept.get(0));
        for (int newest = 2; newest <= 600; newest++) {
            int now = newest;
            // what goes never comes back: a copy kept now was kept one copy earlier
            assertTrue(
                    IntStream.range(1, now)
                            .filter(number -> Backups.kept(now, number))
                            .allMatch(number -> Backups.kept(now - 1, number)),
                    () -> "at " + now);
        }
    }

    @Test
    void goingBackBringsThePupilsOfThenAndANewEpoch() {
        Path backup = copyNow();
        write(5);
        String before = setting(Settings.EPOCH_ID);
        restore(backup, Folders.password());
        assertEquals(2, pupils(Folders.password()));
        assertEquals("2", setting(Settings.EPOCH));
        assertFalse(setting(Settings.EPOCH_ID).equals(before));
    }

    @Test
    void whatWasReplacedIsStillThere() throws IOException {
        Path backup = copyNow();
        write(5);
        restore(backup, Folders.password());
        Path aside = temp.resolve("backups/SANAD-REPLACED-001.db");
        restore(aside, Folders.password());
        assertEquals(5, pupils(Folders.password()));
        assertEquals("3", setting(Settings.EPOCH), "an epoch is never taken twice");
        restore(backup, Folders.password());
        assertEquals("4", setting(Settings.EPOCH), "nor when going back to the first copy");
        try (Stream<Path> files = Files.list(temp.resolve("backups"))) {
            assertEquals(5, files.count(), "a copy, its redo file, three put aside");
        }
    }

    @Test
    void aDamagedDatabaseIsReplaced() throws IOException {
        Path backup = copyNow();
        Files.write(temp.resolve("sanad.db"), new byte[4096]);
        restore(backup, Folders.password());
        assertEquals(2, pupils(Folders.password()));
    }

    @Test
    void aLostDatabaseComesBackOnAnotherComputer(@TempDir Path other) throws IOException {
        Path stick = Files.copy(copyNow(), other.resolve("copy.db"));
        try (DataFolder folder = DataFolder.open(other.resolve("new"))) {
            new Restoring(folder).restore(stick, Folders.password(), Restoring.Later.AS_NEEDED);
            try (Store store = Store.unlock(folder, Folders.password())) {
                assertEquals(2, store.<Integer>read(session -> session.pupils().list().size()));
            }
        }
        assertTrue(Files.exists(stick));
    }

    @Test
    void aDamagedCopyIsRefusedAndNothingChanged() throws IOException {
        Path backup = copyNow();
        write(5);
        byte[] bytes = Files.readAllBytes(backup);
        int refusals = 0;
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            for (int at = 30; at < bytes.length; at += 4999) {
                byte[] wrong = bytes.clone();
                wrong[at] ^= 0x40;
                Path damaged = Files.write(temp.resolve("damaged.db"), wrong);
                try {
                    // a flip in unused space passes: what would be restored is whole
                    new Restoring(folder).test(damaged, store);
                } catch (UserProblem refused) {
                    assertTrue(refused.code().startsWith("store."), refused.code());
                    refusals++;
                }
            }
            Path cut = Files.write(temp.resolve("damaged.db"), Arrays.copyOf(bytes, 9000));
            String why = code(() -> new Restoring(folder).test(cut, store));
            assertTrue(why.startsWith("store."), why);
        }
        assertTrue(refusals > 0);
        assertEquals(5, pupils(Folders.password()));
        assertFalse(Files.exists(temp.resolve("sanad.db.trial")));
    }

    @Test
    void aCopyOfAnotherDeskIsRefused(@TempDir Path other) {
        Folders.fill(
                other,
                session -> {
                    session.settings().put(Settings.CHAIN, "another-desk");
                    return 0;
                });
        assertEquals(
                "store.restore.other-desk",
                code(() -> restore(other.resolve("sanad.db"), Folders.password())));
        assertEquals(2, pupils(Folders.password()));
    }

    @Test
    void aWrongPasswordChangesNothing() {
        Path backup = copyNow();
        write(5);
        assertEquals("seal.password.wrong", code(() -> restore(backup, LATER)));
        assertEquals(5, pupils(Folders.password()));
    }

    @Test
    void todaysPasswordOpensAnOlderCopyAndGoesOnBeingThePassword() {
        Path backup = copyNow();
        change();
        restore(backup, LATER);
        assertEquals(2, pupils(LATER));
        assertEquals("seal.password.wrong", code(() -> pupils(Folders.password())));
    }

    @Test
    void thePasswordOfThenOpensItsCopyToo() {
        Path backup = copyNow();
        change();
        restore(backup, Folders.password());
        assertEquals(2, pupils(Folders.password()));
    }

    @Test
    void whoHandedTheDeskOverDoesNotTakeItBackWithACopyOfTheirDay(@TempDir Path other) {
        RecoveryCode before = RecoveryCode.create();
        RecoveryCode after = RecoveryCode.create();
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            store.locks().recoverWith(before, KdfCost.FLOOR);
        }
        Path backup = copyNow();
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            store.locks().handOver(Folders.password(), LATER, after, KdfCost.FLOOR, session -> {});
        }
        write(5);
        assertEquals("store.restore.of-then", code(() -> restore(backup, Folders.password())));
        assertEquals("store.restore.of-then", code(() -> restore(backup, before.characters())));
        assertEquals(
                "seal.password.wrong",
                code(() -> restore(backup, RecoveryCode.create().characters())));
        assertEquals(5, pupils(LATER));
        restore(backup, LATER);
        assertEquals(2, pupils(LATER));
        assertFalse(setting(Settings.HANDED_OVER).isEmpty(), "the journal still tells who was who");
        assertEquals("seal.password.wrong", code(() -> pupils(Folders.password())));
        write(5);
        restore(backup, after.characters());
        assertEquals(2, pupils(LATER), "who forgot the password goes back with the sheet");
        try (DataFolder folder = DataFolder.open(temp)) {
            assertEquals(
                    "seal.recovery.wrong",
                    code(() -> Locks.resetPassword(folder, before, LATER, KdfCost.FLOOR)));
            Locks.resetPassword(folder, after, Folders.password(), KdfCost.FLOOR);
        }
        assertEquals(2, pupils(Folders.password()));
        try (DataFolder folder = DataFolder.open(other.resolve("new"))) {
            new Restoring(folder).restore(backup, before.characters(), Restoring.Later.AS_NEEDED);
            Locks.resetPassword(folder, before, LATER, KdfCost.FLOOR);
        }
    }

    private void change() {
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            store.locks().changePassword(Folders.password(), LATER, KdfCost.FLOOR);
        }
    }

    /** The program dies after the restored file is complete: the next start goes on. */
    @Test
    void aRestoreCutOffIsEndedByTheNextStart() throws IOException {
        Path backup = copyNow();
        write(5);
        for (List<String> gone :
                List.of(List.<String>of(), List.of("sanad.db"), List.of("sanad.db-wal"))) {
            Files.copy(backup, temp.resolve("sanad.db.restored"));
            Files.write(temp.resolve("sanad.db-wal"), new byte[10]);
            for (String name : gone) {
                Files.delete(temp.resolve(name));
            }
            assertTrue(DataFolder.holdsInstallation(temp));
            assertEquals(Desk.SCHOOL, DataFolder.desk(temp).orElseThrow());
            assertEquals(2, pupils(Folders.password()));
        }
    }

    @Test
    void theRecoveryCodeOpensWhatThePasswordLocked() {
        RecoveryCode earlier = RecoveryCode.create();
        RecoveryCode code = RecoveryCode.create();
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            assertFalse(store.locks().hasRecoveryCode());
            store.locks().recoverWith(earlier, KdfCost.FLOOR);
            store.locks().recoverWith(code, KdfCost.FLOOR);
            assertTrue(store.locks().hasRecoveryCode());
        }
        try (DataFolder folder = DataFolder.open(temp)) {
            assertEquals(
                    "seal.recovery.wrong",
                    code(() -> Locks.resetPassword(folder, earlier, LATER, KdfCost.FLOOR)));
            assertEquals(
                    "seal.password.too-short",
                    code(() -> Locks.resetPassword(folder, code, new char[3], KdfCost.FLOOR)));
            String typed = String.join(" - ", code.groups());
            Locks.resetPassword(folder, RecoveryCode.typed(typed), LATER, KdfCost.FLOOR);
        }
        assertEquals(2, pupils(LATER));
        assertEquals("seal.password.wrong", code(() -> pupils(Folders.password())));
    }

    @Test
    void withoutARecoveryCodeNothingOpens() {
        try (DataFolder folder = DataFolder.open(temp)) {
            assertEquals(
                    "seal.recovery.none",
                    code(
                            () ->
                                    Locks.resetPassword(
                                            folder, RecoveryCode.create(), LATER, KdfCost.FLOOR)));
        }
    }

    @Test
    void everyWrongDigitOfARecoveryCodeIsFound() {
        String digits = String.join("", RecoveryCode.create().groups());
        for (int at = 0; at < digits.length(); at++) {
            char other = (char) ('0' + (digits.charAt(at) - '0' + 1) % 10);
            String wrong = digits.substring(0, at) + other + digits.substring(at + 1);
            assertEquals("seal.recovery.mistyped", code(() -> RecoveryCode.typed(wrong)));
        }
        assertEquals("seal.recovery.mistyped", code(() -> RecoveryCode.typed("12345")));
    }
}
