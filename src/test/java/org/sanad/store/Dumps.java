package org.sanad.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanad.seal.vault.TestKeys;

/** Whole contents of databases, to the last byte. */
final class Dumps {
    private Dumps() {}

    /** Every row of every table, each as a line, by table. */
    static Map<String, Set<String>> of(Connection connection) throws SQLException {
        Map<String, Set<String>> dump = new TreeMap<>();
        for (String table :
                Database.texts(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            Set<String> lines = new TreeSet<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    StringBuilder line = new StringBuilder();
                    for (int i = 1; i <= columns; i++) {
                        Object value = rows.getObject(i);
                        line.append(rows.getMetaData().getColumnName(i)).append('=');
                        line.append(
                                value instanceof byte[] bytes
                                        ? HexFormat.of().formatHex(bytes)
                                        : String.valueOf(value));
                        line.append(' ');
                    }
                    lines.add(line.toString());
                }
            }
            dump.put(table, lines);
        }
        return dump;
    }

    static Map<String, Set<String>> of(Store store) {
        return store.using(
                (connection, keys, transactions) -> {
                    try {
                        return of(connection);
                    } catch (SQLException e) {
                        throw Problems.of(e);
                    }
                });
    }

    /** What a copy of a folder becomes when all that came after it is done again. */
    record Again(Map<String, Set<String>> dump, List<?> problems, boolean cut, int operations) {}

    /** Does that in a place of its own; the folder stays as it is. */
    static Again again(Path folder, Path copy, Path trial) throws java.io.IOException {
        Copying.remove(trial);
        Files.copy(copy, trial);
        LaterFiles.After after = Backups.of(folder).later().after(Database.state(copy));
        try (Store store =
                Store.open(trial, connection -> Unlocking.Opened.byHead(TestKeys.same()))) {
            LaterReplay.Done done = store.following().again(after);
            return new Again(
                    of(store), store.check(), after.cut() || !done.all(), done.operations());
        }
    }
}
