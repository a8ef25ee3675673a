package org.sanad.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.VaultKeys;

/** The transactions of an open file, one at a time, each kept in the redo file before it counts. */
final class Transactions {
    private final Connection connection;
    private final VaultKeys keys;
    private final LaterLog later;
    private Manifest manifest;
    private boolean usable = true;

    Transactions(Connection connection, VaultKeys keys, Manifest manifest) {
        this.connection = connection;
        this.keys = keys;
        this.manifest = manifest;
        this.later = new LaterLog(keys.later());
    }

    /** What every table holds, as of the last transaction. */
    Manifest manifest() {
        return manifest;
    }

    /** Whether anything can still be written. */
    boolean usable() {
        return usable;
    }

    /** Where every transaction is kept too. */
    LaterLog later() {
        return later;
    }

    /** Nothing more is written. */
    void end() {
        usable = false;
        later.close();
    }

    <T> T look(Function<Rows, T> looking) {
        try (Rows rows = new Rows(connection, keys, manifest, false)) {
            return looking.apply(rows);
        }
    }

    /**
     * One transaction. The redo file has it on the disk before the database is told to keep it:
     * what somebody was told is done is then in both, whichever is lost. The other way round a
     * power cut between the two would leave it in the database alone.
     *
     * @param locks whether it changes what opens the installation
     */
    <T> T run(boolean locks, Function<Rows, T> writing) {
        Manifest next = manifest.copy();
        next.advance();
        boolean committed = false;
        try {
            Database.execute(connection, "BEGIN IMMEDIATE");
            T result;
            try (Rows rows = new Rows(connection, keys, next, true)) {
                result = writing.apply(rows);
                byte[] sealed = Vaults.save(connection, keys, next);
                later.append(
                        LaterRecord.of(next.counter(), rows.after(), sealed),
                        locks ? Optional.of(Locked.of(connection)) : Optional.empty());
            }
            Database.execute(connection, "COMMIT");
            committed = true;
            later.keep();
            manifest = next;
            return result;
        } catch (SQLException e) {
            throw Problems.of(e);
        } finally {
            if (!committed) {
                rollBack();
                later.takeBack();
            }
        }
    }

    /**
     * Does again what came after a copy, in one transaction, as far as each record opens.
     *
     * @return how far, and whether that was all
     */
    LaterReplay.Done again(LaterFiles.After after) {
        boolean committed = false;
        try {
            Database.execute(connection, "BEGIN IMMEDIATE");
            deferReferences();
            LaterReplay.Done done = new LaterReplay(connection, keys.later()).run(after.entries());
            Database.execute(connection, "COMMIT");
            committed = true;
            manifest =
                    Vaults.manifest(connection, keys)
                            .orElseThrow(() -> UserProblem.of("store.manifest.broken"));
            return done;
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

    /** Until the running transaction ends, a row may refer to one that is not there. */
    void deferReferences() {
        try {
            Database.execute(connection, "PRAGMA defer_foreign_keys = ON");
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }
}
