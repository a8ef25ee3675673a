package org.sanad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.VaultKeys;

/**
 * Puts a backup in the place of the database. A copy of it is opened and looked at whole first;
 * what was there is moved aside into {@code backups/}, never removed; the chain of bundles gets a
 * new epoch, so that the receiver sees that the desk went back (design, bundle.md "epoch").
 */
public final class Restoring {
    private static final int EPOCH_ID_BYTES = 16;

    private final DataFolder folder;

    /**
     * @param folder of the desk, or an empty one; its database is closed while it is restored
     */
    public Restoring(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Does everything of a restore but the last step, with the keys of the open desk.
     *
     * @throws UserProblem what is wrong with the backup
     */
    public void test(Path backup, Store open) {
        onCopy(backup, copy -> open.sameKeys(), copy -> {});
    }

    /**
     * Does everything of a restore but the last step.
     *
     * @param password as for {@link #restore}
     * @throws UserProblem as {@link #restore}
     */
    public void test(Path backup, char[] password) {
        Optional<Locked> today = today();
        onCopy(backup, copy -> keys(copy, today, password), copy -> {});
    }

    /** Whether what came after a backup is done again. */
    public enum Later {
        /** Where today's data cannot be read: else somebody goes back on purpose. */
        AS_NEEDED,

        /** It is done again. */
        AGAIN,

        /** It is left. */
        LEFT
    }

    /**
     * What there is of the time after a backup.
     *
     * @param operations how many can be done again
     * @param until when the last was done, by the computer's clock, for information
     * @param cut whether more is there that cannot be used
     */
    public record After(int operations, Instant until, boolean cut) {}

    /**
     * What was done.
     *
     * @param clerksToAdd how many clerks have to be given a password again: those of the backup,
     *     where nothing tells who still enters data today
     * @param again how many operations were done again
     * @param cut whether more was there that could not be used
     */
    public record Restored(int clerksToAdd, int again, boolean cut) {}

    /** What can be done again in a folder, which nobody holds open, after each of some backups. */
    public static List<After> after(Path folder, List<Path> backups) {
        List<LaterFile> files = Backups.of(folder).later().read();
        return backups.stream()
                .map(backup -> LaterFiles.after(files, Database.state(backup)))
                .map(after -> new After(after.operations(), after.until(), after.cut()))
                .toList();
    }

    /**
     * Whether the data of a folder, which nobody holds open, can be read, and have all that the
     * redo file tells of.
     */
    public static boolean soundToday(Path folder) {
        Path database = folder.resolve(DataFolder.DATABASE);
        return Database.sound(database)
                && Database.locks(database).isPresent()
                && !Backups.of(folder).later().after(Database.state(database)).lost();
    }

    /**
     * Restores. What opens today's data goes on opening them, and what the backup was opened with
     * in its day does no more: going back is no way around a changed password. Only where there is
     * no recovery code today, or today's file cannot be read, its own are enough; a desk that
     * changed hands has a recovery code.
     *
     * @param password of today's head, or today's recovery code; or those of the day of the backup
     *     where they are enough
     * @throws UserProblem what is wrong with the backup, {@code seal.password.wrong}, {@code
     *     store.restore.of-then}, {@code store.restore.other-desk} or {@code store.later.unusable};
     *     nothing was changed then
     */
    public Restored restore(Path backup, char[] password, Later later) {
        boolean readable = Database.locks(folder.database()).isPresent();
        Optional<Locked> today = today();
        boolean again = later == Later.AGAIN || (later == Later.AS_NEEDED && !whole(password));
        LaterFiles.After after = new Backups(folder).later().after(Database.state(backup));
        AtomicReference<LaterReplay.Done> done =
                new AtomicReference<>(new LaterReplay.Done(0, true));
        int epoch = Math.max(newestEpoch(), Database.epoch(backup));
        String handedOver = Database.setting(folder.database(), Settings.HANDED_OVER);
        AtomicInteger left = new AtomicInteger();
        onCopy(
                backup,
                copy -> keys(copy, today, password),
                copy -> {
                    if (again) {
                        done.set(again(copy, after));
                    }
                    Optional<Locked> kept = today.filter(one -> one.opensWith(password));
                    Consumer<Session> anew = session -> newEpoch(session, epoch, handedOver);
                    int gone = copy.locks().restored(kept, today, anew);
                    left.set(readable ? 0 : gone);
                });
        try {
            Files.move(trial(), folder.restored(), StandardCopyOption.ATOMIC_MOVE);
            Copying.forceFolder(folder.restored());
        } catch (IOException e) {
            throw unwritable(e);
        }
        finish(folder);
        boolean cut = again && (after.cut() || !done.get().all());
        return new Restored(left.get(), done.get().operations(), cut);
    }

    /** All of it is then looked at as a backup is: every seal, references, the manifest. */
    private static LaterReplay.Done again(Store copy, LaterFiles.After after) {
        try {
            LaterReplay.Done done = copy.following().again(after);
            List<Problem> problems = copy.check();
            if (!problems.isEmpty()) {
                throw new UserProblem(problems.get(0));
            }
            return done;
        } catch (UserProblem notWhole) {
            throw new UserProblem(Problem.of("store.later.unusable"), notWhole);
        }
    }

    /** Whether today's data are all there, as far as this password tells. */
    private boolean whole(char[] password) {
        if (!soundToday(folder.path())) {
            return false;
        }
        // looking deeper would change the tables of an earlier version
        if (Database.outdated(folder.database())) {
            return true;
        }
        Optional<VaultKeys> keys = today().flatMap(locked -> locked.unlock(password));
        if (keys.isEmpty()) {
            return true;
        }
        try (Store store =
                Store.open(folder.database(), open -> Unlocking.Opened.byHead(keys.get()))) {
            return store.check().isEmpty();
        } catch (UserProblem damaged) {
            return false;
        }
    }

    /**
     * Ends a restore that was cut off after the restored file was complete; nothing happens when
     * there was none.
     */
    static void finish(DataFolder folder) {
        if (!Files.exists(folder.restored())) {
            return;
        }
        try {
            Backups backups = new Backups(folder);
            DataFolder.make(backups.place());
            Copying.moveAside(folder.database(), backups.free("SANAD-REPLACED-%03d.db"));
            Files.move(folder.restored(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
            Copying.forceFolder(folder.database());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Opens a copy, brought to today's tables; it is left closed, and whole, at its place. */
    private void onCopy(
            Path backup, Function<Connection, VaultKeys> unlocking, Consumer<Store> use) {
        boolean restoring = false;
        try {
            Copying.remove(trial());
            Copying.copyWithLog(backup, trial());
            refuseAnother();
            try (Store copy = Store.open(trial(), unlocking.andThen(Unlocking.Opened::byHead))) {
                List<Problem> problems = copy.check();
                if (!problems.isEmpty()) {
                    throw new UserProblem(problems.get(0));
                }
                use.accept(copy);
            }
            restoring = true;
        } catch (IOException e) {
            throw new UserProblem(Problem.of("store.backup.unreadable"), e);
        } finally {
            if (!restoring) {
                Copying.removeQuietly(trial());
            }
        }
    }

    private void refuseAnother() {
        String here = Database.setting(folder.database(), Settings.CHAIN);
        String there = Database.setting(trial(), Settings.CHAIN);
        if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
            throw UserProblem.of("store.restore.other-desk");
        }
    }

    private static VaultKeys keys(Connection copy, Optional<Locked> today, char[] password) {
        Optional<VaultKeys> now = today.flatMap(one -> one.unlock(password));
        if (now.isPresent()) {
            return now.get();
        }
        VaultKeys then =
                Locks.of(copy)
                        .unlock(password)
                        .orElseThrow(() -> UserProblem.of("seal.password.wrong"));
        if (today.flatMap(Locked::recovery).isPresent()) {
            then.close();
            throw UserProblem.of("store.restore.of-then");
        }
        return then;
    }

    /**
     * As today's file tells, or the redo file, which is told of every change. A file that lacks
     * what was done since tells of another day: who opened it then may open nothing any more.
     */
    private Optional<Locked> today() {
        LaterFiles later = new Backups(folder).later();
        boolean lost = later.after(Database.state(folder.database())).lost();
        Optional<Locked> told = lost ? later.locks() : Optional.empty();
        return told.or(() -> Database.locks(folder.database())).or(later::locks);
    }

    /** The greatest epoch anything here knows of: a number is never taken twice. */
    private int newestEpoch() {
        Backups backups = new Backups(folder);
        return IntStream.concat(
                        IntStream.of(Database.epoch(folder.database())),
                        Stream.concat(backups.list().stream(), backups.replaced().stream())
                                .mapToInt(backup -> Database.epoch(backup.file())))
                .max()
                .orElse(0);
    }

    /**
     * @param known the greatest epoch the folder knows of
     * @param handedOver number of the last hand-over today's file tells of, or ""; where the copy
     *     is older, all it tells of was done before it
     */
    private static void newEpoch(Session session, int known, String handedOver) {
        if (!handedOver.isEmpty()
                && !handedOver.equals(session.settings().get(Settings.HANDED_OVER, ""))) {
            session.settings().put(Settings.HANDED_OVER, session.number());
        }
        int own = Integer.parseInt(session.settings().get(Settings.EPOCH, "0"));
        int epoch = Math.max(known, own) + 1;
        byte[] id = new byte[EPOCH_ID_BYTES];
        new SecureRandom().nextBytes(id);
        session.settings().put(Settings.EPOCH, Integer.toString(epoch));
        session.settings().put(Settings.EPOCH_ID, HexFormat.of().formatHex(id));
    }

    private Path trial() {
        return folder.database().resolveSibling("sanad.db.trial");
    }

    private static UserProblem unwritable(IOException cause) {
        return new UserProblem(Problem.of("store.folder.not-writable"), cause);
    }
}
