package org.sanad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.VaultKeys;

/**
 * What stands by for the day an open database is lost: a copy of it, and the redo file of all that
 * came after the copy.
 */
public final class Following {
    private final Store store;

    Following(Store store) {
        this.store = store;
    }

    /** Whether every transaction is kept in a redo file too. Never waits. */
    public boolean active() {
        return store.laterLog().follows();
    }

    /**
     * Whether the next copy should not wait: the redo file has grown large, or there is none. Never
     * waits itself.
     */
    public boolean copyDue() {
        return !active() || store.laterLog().large();
    }

    /**
     * Why transactions are not kept in a redo file too, to be told once; empty when that was told,
     * or they are. Never waits.
     */
    public Optional<Problem> takeWorry() {
        return store.laterLog().takeWorry();
    }

    /** What keeps a redo file from being begun. */
    void worry(Problem problem) {
        store.laterLog().worry(problem);
    }

    /** Tells this writing of the database from every other one. */
    String state() {
        return store.using((connection, keys, transactions) -> state(connection));
    }

    private static String state(Connection connection) {
        try {
            return Database.state(connection);
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }

    /**
     * Writes a copy of the database and gives it its name only after it was opened and found whole:
     * structure, references, every seal, the manifest. Nothing is written in between: the redo file
     * that begins here tells of all that came after.
     *
     * @throws UserProblem what is wrong with the copy, or why there is none
     */
    void copyTo(Path file, Path later) {
        store.using(
                (connection, keys, transactions) -> {
                    Manifest manifest = transactions.manifest();
                    Copying.write(connection, file, copy -> requireSame(copy, keys, manifest));
                    transactions.later().limit(size(file));
                    return begin(connection, transactions, later);
                });
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static void requireSame(Connection copy, VaultKeys keys, Manifest manifest) {
        List<Problem> problems = new Check(copy, keys, manifest).problems();
        if (!problems.isEmpty()) {
            throw new UserProblem(problems.get(0));
        }
    }

    /**
     * Whether no new copy is needed: nothing was changed since the newest, and every transaction
     * from it on is kept. Begins the redo file of that copy where it has none yet.
     */
    boolean upToDate(Path copy, Path later) {
        String copied = Database.state(copy);
        return store.using(
                (connection, keys, transactions) -> {
                    if (!state(connection).equals(copied)) {
                        return false;
                    }
                    LaterLog log = transactions.later();
                    return Files.exists(later)
                            ? log.follows() && !log.large()
                            : begin(connection, transactions, later);
                });
    }

    private static boolean begin(Connection connection, Transactions transactions, Path later) {
        try {
            byte[] state = HexFormat.of().parseHex(state(connection));
            transactions.later().start(later, state, Locked.of(connection));
            return true;
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }

    /**
     * Goes on with the redo file where it left off. What it has beyond the database is cut off when
     * that is one transaction: the power went between the two, and nobody was told that it was
     * done. When it is more, the database has lost what somebody was told; it is closed then.
     *
     * @throws UserProblem {@code store.later.behind}: going back to the newest copy with what came
     *     after it loses nothing
     */
    void goOn(LaterFiles files) {
        boolean kept = false;
        try {
            store.using(
                    (connection, keys, transactions) -> {
                        String state = state(connection);
                        List<LaterFile> read = files.readNewest();
                        LaterFiles.After after = LaterFiles.after(read, state);
                        if (!after.known()) {
                            // an older one may tell of it: then more than a few are missing
                            after = files.after(state);
                        }
                        if (after.lost()) {
                            throw UserProblem.of("store.later.behind", after.operations());
                        }
                        transactions.later().limit(files.copied());
                        files.following(read, state).ifPresent(transactions.later()::goOn);
                        return state;
                    });
            kept = true;
        } finally {
            if (!kept) {
                store.close();
            }
        }
    }

    /**
     * Does again what came after a copy that this is of.
     *
     * @return how far
     */
    LaterReplay.Done again(LaterFiles.After after) {
        return store.using((connection, keys, transactions) -> transactions.again(after));
    }
}
