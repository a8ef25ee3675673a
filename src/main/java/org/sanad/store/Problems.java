package org.sanad.store;

import java.sql.SQLException;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sqlite.SQLiteErrorCode;

/** What the database refuses, as a sentence the user can act on. */
final class Problems {
    /** Code of {@link #damaged}. */
    static final String DAMAGED_ROW = "store.row.damaged";

    private Problems() {}

    static UserProblem of(SQLException cause) {
        return new UserProblem(Problem.of(key(cause)), cause);
    }

    /** A row that is not what was stored. */
    static UserProblem damaged(String table) {
        return UserProblem.of(DAMAGED_ROW, table);
    }

    private static String key(SQLException cause) {
        // The driver gives extended codes; the low byte is the primary one.
        int primary = cause.getErrorCode() & 0xff;
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return "store.disk.full";
        }
        if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
            return "store.database.damaged";
        }
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "store.database.foreign";
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code
                || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
                || primary == SQLiteErrorCode.SQLITE_PERM.code) {
            return "store.folder.not-writable";
        }
        if (primary == SQLiteErrorCode.SQLITE_BUSY.code
                || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return "store.folder.in-use";
        }
        return "store.database.failed";
    }
}
