package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of operations tells when an entry was changed after it was written. */
final class OperationLogTest {
    @TempDir private Path temp;

    @Test
    void theJournalNoticesAnEntryToldOtherwise() {
        Folders.fill(temp, session -> Folders.savePupils(session, 2));
        try (DataFolder folder = DataFolder.open(temp);
                Store store = Folders.open(folder)) {
            store.write(session -> Folders.savePupils(session, 3));
            store.write(session -> Folders.savePupils(session, 4));
            assertTrue(store.<Boolean>read(Session::operationsWhole));
            List<Operation> told = store.read(session -> session.operations(2));
            assertTrue(told.get(0).number() > told.get(1).number());
            store.write(
                    session -> {
                        Rows rows = session.rows();
                        Row old =
                                rows.list(Table.OPERATION, "ORDER BY v DESC LIMIT 1 OFFSET 1")
                                        .get(0);
                        OperationLog.Body body = rows.body(old, OperationLog.Body.class);
                        OperationLog.Body other =
                                new OperationLog.Body(
                                        body.kind(),
                                        new UUID(9, 1).toString(),
                                        body.when(),
                                        body.doubtful(),
                                        body.rows(),
                                        body.chain());
                        rows.put(Table.OPERATION, old.id(), List.of(), other);
                        return other;
                    });
            assertFalse(store.<Boolean>read(Session::operationsWhole));
        }
    }
}
