package org.sanad.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.sanad.model.Problem;
import org.sanad.model.Role;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.VaultKeys;

/**
 * An unlocked installation: one connection, lent under a lock. What {@link #write} returned from is
 * on the disk, and stays there when the power fails.
 */
public final class Store implements AutoCloseable {
    private final Connection connection;
    private final VaultKeys keys;
    private final UUID clerk;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock(true);
    private Manifest manifest;
    private boolean usable = true;

    private Store(Unlocking.Whole whole, Clock clock) {
        this.connection = whole.connection();
        this.keys = whole.opened().keys();
        this.clerk = whole.opened().clerk();
        this.manifest = whole.manifest();
        this.clock = clock;
    }

    /**
     * Sets up an installation and leaves it unlocked. Made beside its place and moved there whole:
     * a crash leaves no half installation.
     *
     * @throws UserProblem {@code store.folder.occupied}, or when the password is too short
     */
    public static Store create(DataFolder folder, Desk desk, char[] password, KdfCost cost) {
        return create(folder, desk, password, cost, VaultKeys.create());
    }

    static Store create(
            DataFolder folder, Desk desk, char[] password, KdfCost cost, VaultKeys keys) {
        Founding.make(folder, password, cost, keys);
        Store store = open(folder.database(), connection -> Unlocking.Opened.byHead(keys));
        store.write(session -> session.settings().put(Settings.DESK, desk.code()));
        return store;
    }

    /**
     * Unlocks the installation of a folder, for whoever the password is of.
     *
     * @throws UserProblem {@code store.folder.empty}, {@code seal.password.wrong}, {@code
     *     store.database.foreign}, {@code store.database.newer}, {@code store.database.damaged},
     *     {@code store.manifest.broken}
     */
    public static Store unlock(DataFolder folder, char[] password) {
        return unlock(folder, null, password);
    }

    /**
     * The same for one role alone: the password of another opens nothing.
     *
     * @param role null for either
     */
    public static Store unlock(DataFolder folder, Role role, char[] password) {
        if (!folder.hasInstallation()) {
            throw UserProblem.of("store.folder.empty");
        }
        if (Database.outdated(folder.database())) {
            new Backups(folder).keepOutdated(folder.database());
        }
        Store store =
                open(folder.database(), connection -> Unlocking.open(connection, role, password));
        store.locks().lockSecrets();
        return store;
    }

    /** Opens with keys from elsewhere than a password. */
    static Store open(Path file, Function<Connection, Unlocking.Opened> unlocking) {
        return new Store(Unlocking.whole(file, unlocking), Clock.systemUTC());
    }

    /** Lends the connection for reading. */
    public <T> T read(Function<Session, T> reading) {
        return look(rows -> reading.apply(new Session(rows)));
    }

    /**
     * One transaction: when this returns it is durable, when this throws nothing happened. What
     * changes nothing but what people enter can be taken back, as an action of the kind of its
     * table.
     */
    public <T> T write(Function<Session, T> writing) {
        return write(writing, null, UndoLog::entered);
    }

    private <T> T write(
            Function<Session, T> writing, UUID sitting, Function<Rows, Optional<String>> kind) {
        String of = sitting == null ? null : sitting.toString();
        return lend(
                () ->
                        transact(
                                rows -> {
                                    T result = writing.apply(new Session(rows));
                                    Optional<String> undoable = kind.apply(rows);
                                    undoable.ifPresent(
                                            one -> undoing(rows).record(one, of, clock.instant()));
                                    told(rows, undoable.orElse(null));
                                    return result;
                                }));
    }

    /**
     * As {@link #write}, told in the journal of operations by a name of its own; nothing that can
     * be taken back.
     */
    public <T> T writeAs(String kind, Function<Session, T> writing) {
        return lend(
                () ->
                        transact(
                                rows -> {
                                    T result = writing.apply(new Session(rows));
                                    told(rows, kind);
                                    return result;
                                }));
    }

    private void told(Rows rows, String kind) {
        new OperationLog(rows).record(kind, clerk, clock.instant());
    }

    private UndoLog undoing(Rows rows) {
        return new UndoLog(rows, clerk);
    }

    /**
     * As {@link #write} whatever is changed, so that {@link #undoLast} of this kind can put it
     * back.
     */
    public <T> T writeUndoable(String kind, Function<Session, T> writing) {
        return writeUndoable(kind, null, writing);
    }

    /**
     * The same within a sitting: actions of one sitting that follow each other are taken back as
     * one, for nobody wants to take single keystrokes back.
     *
     * @param sitting null for an action that stands alone
     */
    public <T> T writeUndoable(String kind, UUID sitting, Function<Session, T> writing) {
        return write(writing, sitting, rows -> Optional.of(kind));
    }

    /** What {@link #undoLast} would take back. */
    public Optional<Undoable> lastUndoable(String kind) {
        return undoLog(log -> log.last(kind));
    }

    /**
     * Puts every row the last undoable action of this kind changed back as it was.
     *
     * @throws UserProblem {@code store.undo.nothing} or {@code store.undo.changed-since}
     */
    public Undoable undoLast(String kind) {
        return turn(OperationLog.UNDONE, log -> log.undo(kind));
    }

    /** The last actions of all kinds, to be taken back one after the other. */
    public Edits edits() {
        return new Edits(this);
    }

    <T> T undoLog(Function<UndoLog, T> looking) {
        return look(rows -> looking.apply(undoing(rows)));
    }

    /**
     * One transaction in which rows go back to how they were, whatever refers to them meanwhile.
     *
     * @param kind what the journal of operations tells of it
     */
    <T> T turn(String kind, Function<UndoLog, T> turning) {
        return lend(
                () ->
                        transact(
                                rows -> {
                                    deferReferences();
                                    T result = turning.apply(undoing(rows));
                                    told(rows, kind);
                                    return result;
                                }));
    }

    /** Everything there is to check: structure, references, every seal, the manifest. */
    public List<Problem> check() {
        return lend(() -> new Check(connection, keys, manifest).problems());
    }

    /** Tells this writing of the database from every other one. */
    String state() {
        return lend(
                () -> {
                    try {
                        return Database.state(connection);
                    } catch (SQLException e) {
                        throw Problems.of(e);
                    }
                });
    }

    /**
     * Writes a copy of the database and gives it its name only after it was opened and found whole:
     * structure, references, every seal, the manifest.
     *
     * @throws UserProblem what is wrong with the copy, or why there is none
     */
    void copyTo(Path file) {
        lend(
                () -> {
                    Copying.write(connection, file, copy -> requireSame(copy));
                    return file;
                });
    }

    private void requireSame(Connection copy) {
        List<Problem> problems = new Check(copy, keys, manifest).problems();
        if (!problems.isEmpty()) {
            throw new UserProblem(problems.get(0));
        }
    }

    /** What opens this installation. */
    public Locks locks() {
        return new Locks(this);
    }

    /** Who opened it; empty for the head. */
    public Optional<UUID> clerk() {
        return Optional.ofNullable(clerk);
    }

    /** Changes what opens the installation. */
    interface Relocking {
        void on(Connection connection, VaultKeys keys, Session session) throws SQLException;
    }

    /**
     * One transaction on the locked keys, beside the sealed rows.
     *
     * @param kind what the journal of operations tells of it
     */
    void relock(String kind, Relocking change) {
        lend(
                () ->
                        transact(
                                rows -> {
                                    try {
                                        change.on(connection, keys, new Session(rows));
                                        told(rows, kind);
                                        return rows.version();
                                    } catch (SQLException e) {
                                        throw Problems.of(e);
                                    }
                                }));
    }

    /** The stored locks of the data key. */
    Locked locked() {
        return lend(
                () -> {
                    try {
                        return Locked.of(connection);
                    } catch (SQLException e) {
                        throw Problems.of(e);
                    }
                });
    }

    /** The same keys once more, to open a copy with. */
    VaultKeys sameKeys() {
        return lend(keys::copy);
    }

    /** Leaves one file, without a write-ahead log beside it, and wipes the keys. */
    @Override
    public void close() {
        lock.lock();
        try {
            if (connection.isClosed()) {
                return;
            }
            Database.execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            throw Problems.of(e);
        } finally {
            usable = false;
            Unlocking.closeQuietly(connection, keys);
            lock.unlock();
        }
    }

    private interface Lent<T> {
        T use();
    }

    private <T> T lend(Lent<T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("the connection is already lent to this thread");
        }
        lock.lock();
        try {
            if (!usable) {
                throw UserProblem.of("store.database.closed");
            }
            return work.use();
        } finally {
            lock.unlock();
        }
    }

    private <T> T look(Function<Rows, T> looking) {
        return lend(
                () -> {
                    try (Rows rows = new Rows(connection, keys, manifest, false)) {
                        return looking.apply(rows);
                    }
                });
    }

    private <T> T transact(Function<Rows, T> writing) {
        Manifest next = manifest.copy();
        next.advance();
        boolean committed = false;
        try {
            Database.execute(connection, "BEGIN IMMEDIATE");
            T result;
            try (Rows rows = new Rows(connection, keys, next, true)) {
                result = writing.apply(rows);
            }
            Vaults.save(connection, keys, next);
            Database.execute(connection, "COMMIT");
            committed = true;
            manifest = next;
            return result;
        } catch (SQLException e) {
            throw Problems.of(e);
        } finally {
            if (!committed) {
                rollBack();
            }
        }
    }

    /**
     * SQLite may have rolled back by itself (disk full): then there is nothing left to roll back,
     * and beginning anew works. When it does not, nothing more is written through this connection.
     */
    private void rollBack() {
        try {
            Database.execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            usable = (e.getErrorCode() & 0xff) == org.sqlite.SQLiteErrorCode.SQLITE_ERROR.code;
        }
    }

    private void deferReferences() {
        try {
            Database.execute(connection, "PRAGMA defer_foreign_keys = ON");
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }
}
