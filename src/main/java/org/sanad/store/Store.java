package org.sanad.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
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
    private final ReentrantLock lock;
    private final Transactions transactions;
    private final UUID sitting;
    private final Consumer<Session> along;

    private Store(Unlocking.Whole whole, Clock clock) {
        this.connection = whole.connection();
        this.keys = whole.opened().keys();
        this.clerk = whole.opened().clerk();
        this.lock = new ReentrantLock(true);
        this.transactions = new Transactions(connection, keys, whole.manifest());
        this.clock = clock;
        this.sitting = null;
        this.along = session -> {};
    }

    private Store(Store whole, UUID sitting, Consumer<Session> along) {
        this.connection = whole.connection;
        this.keys = whole.keys;
        this.clerk = whole.clerk;
        this.clock = whole.clock;
        this.lock = whole.lock;
        this.transactions = whole.transactions;
        this.sitting = sitting;
        this.along = along;
    }

    /**
     * The same installation, opened once; but whatever is entered through it belongs to one
     * sitting: {@link Edits#undo(UUID)} takes it back by this id, and nothing else. Actions of one
     * sitting that follow each other are one, for nobody wants to take single keystrokes back.
     *
     * @param action an id of the caller's, new for each action that is taken back by itself
     */
    public Store within(UUID action) {
        return new Store(this, Objects.requireNonNull(action), along);
    }

    /**
     * The same installation, opened once; but whatever is entered through it ({@link #write},
     * {@link #writeUndoable}) goes along with something more: in one transaction, both or neither,
     * after whatever goes along with it already. {@link #writeAs} and taking back enter nothing, so
     * nothing goes along with them.
     */
    public Store along(Consumer<Session> more) {
        return new Store(this, sitting, along.andThen(more));
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
        boolean outdated = Database.outdated(folder.database());
        if (outdated) {
            new Backups(folder).keepOutdated(folder.database());
        }
        Store store =
                open(folder.database(), connection -> Unlocking.open(connection, role, password));
        // tables of another version begin another redo file
        if (!outdated) {
            store.following().goOn(new Backups(folder).later());
        }
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
        return write(writing, UndoLog::entered);
    }

    private <T> T write(Function<Session, T> writing, Function<Rows, Optional<String>> kind) {
        String of = sitting == null ? null : sitting.toString();
        return lend(
                () ->
                        transactions.run(
                                false,
                                rows -> {
                                    Session session = new Session(rows);
                                    T result = writing.apply(session);
                                    along.accept(session);
                                    Optional<String> undoable = kind.apply(rows);
                                    undoable.ifPresent(
                                            one -> undoing(rows).record(one, of, clock.instant()));
                                    told(rows, undoable.orElse(null));
                                    return result;
                                }));
    }

    /**
     * As {@link #write}, told in the journal of operations by a name of its own; nothing that can
     * be taken back, and nothing goes {@link #along} with it.
     */
    public <T> T writeAs(String kind, Function<Session, T> writing) {
        return lend(
                () ->
                        transactions.run(
                                false,
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
        return write(writing, rows -> Optional.of(kind));
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
                        transactions.run(
                                false,
                                rows -> {
                                    transactions.deferReferences();
                                    T result = turning.apply(undoing(rows));
                                    told(rows, kind);
                                    return result;
                                }));
    }

    /** Everything there is to check: structure, references, every seal, the manifest. */
    public List<Problem> check() {
        return lend(() -> new Check(connection, keys, transactions.manifest()).problems());
    }

    /** Where every transaction is kept too, and copies of the database. */
    public Following following() {
        return new Following(this);
    }

    /** The redo file, for what does not wait for a turn at the connection. */
    LaterLog laterLog() {
        return transactions.later();
    }

    /** Uses what is open. */
    interface Using<T> {
        T use(Connection connection, VaultKeys keys, Transactions transactions);
    }

    /** Lends all that is open, for this room's own use. */
    <T> T using(Using<T> use) {
        return lend(() -> use.use(connection, keys, transactions));
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
                        transactions.run(
                                true,
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
            transactions.end();
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
            if (!transactions.usable()) {
                throw UserProblem.of("store.database.closed");
            }
            return work.use();
        } finally {
            lock.unlock();
        }
    }

    private <T> T look(Function<Rows, T> looking) {
        return lend(() -> transactions.look(looking));
    }
}
