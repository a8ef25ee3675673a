package org.sanad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sanad.seal.vault.RowSealer;

/** Does again, on a copy, what came after it. */
final class LaterReplay {
    private final Connection connection;
    private final RowSealer sealer;

    LaterReplay(Connection connection, RowSealer sealer) {
        this.connection = connection;
        this.sealer = sealer;
    }

    /**
     * How far it went.
     *
     * @param operations that changed something
     * @param all whether each that is told of could be done again
     */
    record Done(int operations, boolean all) {}

    /**
     * Does one after the other again, up to the first that does not open.
     *
     * @param entries in their order, the first of the state the database is in
     */
    Done run(List<LaterFile.Entry> entries) throws SQLException {
        int operations = 0;
        boolean all = true;
        Optional<Locked> reached = Optional.empty();
        Path read = null;
        byte[] bytes = new byte[0];
        try (Statements statements = new Statements(connection)) {
            for (LaterFile.Entry entry : entries) {
                if (!entry.file().equals(read)) {
                    read = entry.file();
                    bytes = bytes(read);
                }
                Optional<LaterRecord> record = entry.open(bytes, sealer);
                if (record.isEmpty()) {
                    all = false;
                    break;
                }
                record.get().on(connection, statements);
                operations += entry.operation() ? 1 : 0;
                reached = entry.locks().length == 0 ? reached : Locked.ofBytes(entry.locks());
            }
        }
        if (reached.isPresent()) {
            Vaults.replace(connection, reached.get());
        }
        return new Done(operations, all);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }
}
