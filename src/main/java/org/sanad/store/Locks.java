package org.sanad.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.sanad.model.Clerk;
import org.sanad.model.Problem;
import org.sanad.model.Role;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.KdfCost;
import org.sanad.seal.vault.RecoveryCode;
import org.sanad.seal.vault.VaultKeys;
import org.sanad.seal.vault.WrappedKey;

/**
 * What opens an installation: the head's password, and a recovery code for the day it is forgotten,
 * which lock the same data key; and the passwords of clerks, which lock what entering data needs.
 * Copies of the file made before still open with what opened them then.
 */
public final class Locks {
    /** The most who may enter data beside the head: each is tried when the desk is opened. */
    public static final int MOST_CLERKS = 6;

    private static final String PASSWORD = "password";
    private static final String RESET = "password-reset";
    private static final String RECOVERY = "recovery-code";
    private static final String HANDED_OVER = "handed-over";
    private static final String RESTORED = "restored";
    private static final String SECRETS = Table.STORED_KEY.sqlName();
    private static final String CLERK_ADDED = "clerk-added";
    private static final String CLERK_PASSWORD = "clerk-password";
    private static final String CLERK_REMOVED = "clerk-removed";

    private final Store store;

    Locks(Store store) {
        this.store = store;
    }

    /**
     * Gives whoever opened the installation another password.
     *
     * @throws UserProblem {@code seal.password.wrong}, {@code store.clerk.password-taken}, or when
     *     the new one is too short
     */
    public void changePassword(char[] oldPassword, char[] newPassword, KdfCost cost) {
        Optional<UUID> clerk = store.clerk();
        store.relock(
                PASSWORD,
                (connection, keys, session) -> {
                    if (clerk.isPresent()) {
                        WrappedKey own = Vaults.clerks(connection).get(clerk.get());
                        VaultKeys.unlockForEntry(own, oldPassword).close();
                        // their own may be kept: only that of another is taken
                        Vaults.removeClerk(connection, clerk.get());
                        refuseTaken(connection, null, newPassword);
                        Vaults.saveClerk(
                                connection, clerk.get(), keys.wrapForEntry(newPassword, cost));
                    } else {
                        VaultKeys.unlock(find(connection), oldPassword).close();
                        refuseTaken(connection, Role.CLERK, newPassword);
                        Vaults.save(connection, keys.wrap(newPassword, cost));
                    }
                });
    }

    /**
     * Lets somebody enter data under a password of their own. The secrets of the key pairs are put
     * under the head's key first, should they not be.
     *
     * @throws UserProblem {@code store.role.head-only}, {@code store.clerk.password-taken}, {@code
     *     store.clerk.too-many}, or when the password is too short
     */
    public void addClerk(Clerk clerk, char[] password, KdfCost cost) {
        relock(
                CLERK_ADDED,
                (connection, keys, session) -> {
                    if (Vaults.clerks(connection).size() >= MOST_CLERKS) {
                        throw UserProblem.of("store.clerk.too-many", MOST_CLERKS);
                    }
                    refuseTaken(connection, null, password);
                    session.keys().lockAll();
                    session.clerks().save(clerk);
                    Vaults.saveClerk(connection, clerk.id(), keys.wrapForEntry(password, cost));
                });
    }

    /**
     * Puts the secrets of key pairs that were saved before there could be clerks under the head's
     * key, where the head opens the file: copies made from now on hold them so. What cannot be
     * written now is left to the next opening, for it keeps nobody from their data.
     */
    void lockSecrets() {
        if (store.clerk().isPresent()) {
            return;
        }
        try {
            if (store.<Boolean>read(session -> session.keys().anyOpen())) {
                relock(SECRETS, (connection, keys, session) -> session.keys().lockAll());
            }
        } catch (UserProblem notNow) {
            System.getLogger(Locks.class.getName())
                    .log(System.Logger.Level.DEBUG, "secrets could not be locked");
        }
    }

    /**
     * Gives a clerk who forgot it another password.
     *
     * @throws UserProblem as {@link #addClerk}, or {@code store.clerk.unknown}
     */
    public void resetClerk(UUID clerk, char[] password, KdfCost cost) {
        relock(
                CLERK_PASSWORD,
                (connection, keys, session) -> {
                    requireActive(session, clerk);
                    Vaults.removeClerk(connection, clerk);
                    refuseTaken(connection, null, password);
                    Vaults.saveClerk(connection, clerk, keys.wrapForEntry(password, cost));
                });
    }

    /**
     * From now on a clerk opens nothing; who they were stays known, for what they entered.
     *
     * @throws UserProblem {@code store.role.head-only}, {@code store.clerk.unknown}
     */
    public void removeClerk(UUID clerk) {
        relock(
                CLERK_REMOVED,
                (connection, keys, session) -> {
                    session.clerks().save(requireActive(session, clerk).left());
                    Vaults.removeClerk(connection, clerk);
                });
    }

    private static Clerk requireActive(Session session, UUID clerk) {
        return session.clerks()
                .find(clerk)
                .filter(Clerk::active)
                .orElseThrow(() -> UserProblem.of("store.clerk.unknown"));
    }

    /** Two people with one password would be one person. */
    private static void refuseTaken(Connection connection, Role role, char[] password) {
        try {
            Unlocking.open(connection, role, password).keys().close();
        } catch (UserProblem opensNothing) {
            return;
        }
        throw UserProblem.of("store.clerk.password-taken");
    }

    /** Who only enters data locks nothing but their own way in. */
    private void relock(String kind, Store.Relocking change) {
        if (store.clerk().isPresent()) {
            throw UserProblem.of("store.role.head-only");
        }
        store.relock(kind, change);
    }

    /** Locks the installation with a recovery code too; one made before opens nothing any more. */
    public void recoverWith(RecoveryCode code, KdfCost cost) {
        char[] characters = code.characters();
        try {
            relock(
                    RECOVERY,
                    (connection, keys, session) ->
                            Vaults.saveRecovery(connection, keys.wrap(characters, cost)));
        } finally {
            Arrays.fill(characters, '0');
        }
    }

    /**
     * The desk changes hands in one transaction: the password and the recovery code of before open
     * it no more.
     *
     * @param also what else is written with it
     * @throws UserProblem {@code store.role.head-only}, {@code seal.password.wrong}, {@code
     *     store.clerk.password-taken}, or when the new password is too short
     */
    public void handOver(
            char[] oldPassword,
            char[] newPassword,
            RecoveryCode code,
            KdfCost cost,
            Consumer<Session> also) {
        char[] characters = code.characters();
        try {
            relock(
                    HANDED_OVER,
                    (connection, keys, session) -> {
                        VaultKeys.unlock(find(connection), oldPassword).close();
                        refuseTaken(connection, null, newPassword);
                        also.accept(session);
                        session.settings().put(Settings.HANDED_OVER, session.number());
                        Vaults.save(connection, keys.wrap(newPassword, cost));
                        Vaults.saveRecovery(connection, keys.wrap(characters, cost));
                    });
        } finally {
            Arrays.fill(characters, '0');
        }
    }

    /** Whether there is a code for the day the password is forgotten. */
    public boolean hasRecoveryCode() {
        return store.locked().recovery().isPresent();
    }

    /**
     * Gives a locked installation a new password.
     *
     * @throws UserProblem {@code seal.recovery.none}, {@code seal.recovery.wrong}, or when the new
     *     password is too short; nothing was changed then
     */
    public static void resetPassword(
            DataFolder folder, RecoveryCode code, char[] newPassword, KdfCost cost) {
        try (Store store =
                Store.open(
                        folder.database(),
                        connection -> Unlocking.Opened.byHead(keys(connection, code)))) {
            store.following().goOn(new Backups(folder).later());
            store.relock(
                    RESET,
                    (connection, keys, session) -> {
                        refuseTaken(connection, Role.CLERK, newPassword);
                        Vaults.save(connection, keys.wrap(newPassword, cost));
                    });
        }
    }

    /**
     * What opens an older file once it takes the place of today's, in one transaction.
     *
     * @param kept whose locks for the head are taken; the data key is the same
     * @param today whose clerks stay, where they open this file in the same way; with none, nobody
     *     but the head opens it, for nothing tells who was removed since
     * @param also what else is written with it
     * @return how many clerks of this file open nothing any more
     */
    int restored(Optional<Locked> kept, Optional<Locked> today, Consumer<Session> also) {
        AtomicInteger gone = new AtomicInteger();
        store.relock(
                RESTORED,
                (connection, keys, session) -> {
                    also.accept(session);
                    if (kept.isPresent()) {
                        Vaults.save(connection, kept.get().password());
                    }
                    if (kept.flatMap(Locked::recovery).isPresent()) {
                        Vaults.saveRecovery(connection, kept.get().recovery().orElseThrow());
                    }
                    for (Map.Entry<UUID, WrappedKey> one : Vaults.clerks(connection).entrySet()) {
                        UUID clerk = one.getKey();
                        if (today.filter(now -> now.hasClerk(clerk, one.getValue())).isEmpty()) {
                            Vaults.removeClerk(connection, clerk);
                            session.clerks()
                                    .find(clerk)
                                    .map(Clerk::left)
                                    .ifPresent(session.clerks()::save);
                            gone.incrementAndGet();
                        }
                    }
                });
        return gone.get();
    }

    /** All that opens a file. */
    static Locked of(Connection connection) {
        try {
            return Locked.of(connection);
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }

    /** The data key locked with the password. */
    static WrappedKey find(Connection connection) {
        try {
            return Vaults.find(connection);
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }

    private static VaultKeys keys(Connection connection, RecoveryCode code) {
        char[] characters = code.characters();
        try {
            return VaultKeys.unlock(recovery(connection), characters);
        } catch (UserProblem wrong) {
            throw wrong.code().equals("seal.password.wrong")
                    ? new UserProblem(Problem.of("seal.recovery.wrong"), wrong)
                    : wrong;
        } finally {
            Arrays.fill(characters, '0');
        }
    }

    private static WrappedKey recovery(Connection connection) {
        try {
            Optional<WrappedKey> found = Vaults.findRecovery(connection);
            return found.orElseThrow(() -> UserProblem.of("seal.recovery.none"));
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }
}
