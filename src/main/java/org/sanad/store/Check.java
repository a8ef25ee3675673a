package org.sanad.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.VaultKeys;

/** Looks at everything: structure of the file, references, every seal, the manifest. */
final class Check {
    private final Connection connection;
    private final VaultKeys keys;
    private final Rows rows;
    private final Manifest manifest;

    Check(Connection connection, VaultKeys keys, Manifest manifest) {
        this.connection = connection;
        this.keys = keys;
        this.rows = new Rows(connection, keys, manifest, false);
        this.manifest = manifest;
    }

    /** Empty when all is well. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        try (rows) {
            if (!Database.text(connection, "PRAGMA integrity_check(1)").equals("ok")) {
                problems.add(Problem.of("store.check.structure"));
            }
            for (String table : Database.texts(connection, "PRAGMA foreign_key_check")) {
                problems.add(Problem.of("store.check.reference", table));
            }
            Vaults.find(connection);
            boolean same =
                    Vaults.manifest(connection, keys)
                            .filter(stored -> Arrays.equals(stored.toBytes(), manifest.toBytes()))
                            .isPresent();
            if (!same) {
                problems.add(Problem.of("store.manifest.broken"));
            }
            for (Table table : Table.values()) {
                check(table, problems);
            }
        } catch (SQLException e) {
            problems.add(Problems.of(e).problem());
        } catch (UserProblem e) {
            problems.add(e.problem());
        }
        return problems;
    }

    private void check(Table table, List<Problem> problems) {
        long broken = rows.list(table, "").stream().filter(row -> rows.open(row).isEmpty()).count();
        if (broken > 0) {
            problems.add(Problem.of("store.check.row", table.sqlName(), broken));
        }
        if (!rows.tally(table).equals(manifest.tally(table))) {
            problems.add(Problem.of("store.check.manifest", table.sqlName()));
        }
    }
}
