package org.sanad.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.UserProblem;
import org.sanad.seal.vault.BlindIndex;
import org.sanad.seal.vault.RowMarks;
import org.sanad.seal.vault.RowSealer;
import org.sanad.seal.vault.VaultKeys;

/**
 * The one way to sealed rows within a transaction: seals and opens contents, keeps the manifest,
 * and remembers how each row was before, for undo.
 */
final class Rows implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Statements statements;
    private final BlindIndex index;
    private final RowMarks marks;
    private final RowSealer people;
    private final RowSealer contents;
    private final Manifest manifest;
    private final boolean writable;

    /** Empty for who only enters data. */
    private final Optional<RowSealer> secrets;

    /** First state of each row this transaction changed; empty when the row was not there. */
    private final Map<Address, Optional<Row>> before = new LinkedHashMap<>();

    /** How each of these rows is now; empty when it is not there. */
    private final Map<Address, Optional<Row>> after = new LinkedHashMap<>();

    record Address(Table table, UUID id) {}

    Rows(Connection connection, VaultKeys keys, Manifest manifest, boolean writable) {
        this.statements = new Statements(connection);
        this.index = keys.index();
        this.marks = keys.marks();
        this.people = keys.rows();
        this.contents = keys.contents();
        this.manifest = manifest;
        this.writable = writable;
        this.secrets = keys.secrets();
    }

    /** Seals what only the head may use; empty for who only enters data. */
    Optional<RowSealer> secrets() {
        return secrets;
    }

    BlindIndex index() {
        return index;
    }

    /** Version that rows written in this transaction get. */
    long version() {
        return manifest.counter();
    }

    Map<Address, Optional<Row>> before() {
        return before;
    }

    /** What this transaction changed, as it stands now. */
    Map<Address, Optional<Row>> after() {
        return after;
    }

    /** Whether a row this transaction changed is there now. */
    boolean left(Address changed) {
        return after.get(changed).isPresent();
    }

    @Override
    public void close() {
        statements.close();
    }

    Optional<Row> find(Table table, UUID id) {
        return list(table, "WHERE id = ?", Row.bytes(id)).stream().findFirst();
    }

    boolean has(Table table, UUID id) {
        return find(table, id).isPresent();
    }

    /** Rows a clause selects, in its order. */
    List<Row> list(Table table, String clause, Object... arguments) {
        return select(table, table.select() + clause, arguments);
    }

    private List<Row> select(Table table, String sql, Object... arguments) {
        try (ResultSet results = query(sql, arguments)) {
            List<Row> rows = new ArrayList<>();
            while (results.next()) {
                rows.add(map(table, results));
            }
            return rows;
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }

    /** One number a query gives, 0 when it gives none. */
    long number(String sql, Object... arguments) {
        try (ResultSet results = query(sql, arguments)) {
            return results.next() ? results.getLong(1) : 0;
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }

    /** Numbers a query gives, in its order. */
    List<Long> numbers(String sql) {
        try (ResultSet results = query(sql)) {
            List<Long> numbers = new ArrayList<>();
            while (results.next()) {
                numbers.add(results.getLong(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }

    /** The content of a row as the record it was written from. */
    <T> T body(Row row, Class<T> type) {
        try {
            return JSON.readValue(bytes(row), type);
        } catch (IOException e) {
            throw new IllegalStateException("a content that opens is always its record", e);
        }
    }

    /** The content of a row; refused when the row is not what was stored. */
    byte[] bytes(Row row) {
        return open(row).orElseThrow(() -> Problems.damaged(row.table().sqlName()));
    }

    Optional<byte[]> open(Row row) {
        return sealer(row.table()).open(row.address(), row.sealed());
    }

    /** Writes a row with a record as its content. */
    void put(Table table, UUID id, List<Object> clear, Object body) {
        try {
            putBytes(table, id, clear, JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a content is always JSON", e);
        }
    }

    /** A row that says the same already stays as it is: nothing was changed. */
    void putBytes(Table table, UUID id, List<Object> clear, byte[] content) {
        if (find(table, id).filter(old -> same(old, clear, content)).isPresent()) {
            return;
        }
        long version = version();
        byte[] address = Row.address(table, id, version, clear);
        putRaw(new Row(table, id, version, clear, sealer(table).seal(address, content)));
    }

    private boolean same(Row old, List<Object> clear, byte[] content) {
        byte[] address = Row.address(old.table(), old.id(), old.version(), clear);
        return Arrays.equals(old.address(), address)
                && open(old).filter(bytes -> Arrays.equals(bytes, content)).isPresent();
    }

    /** Writes a row exactly so. */
    void putRaw(Row row) {
        Optional<Row> old = find(row.table(), row.id());
        requireReach(row.table(), row.clear());
        remember(row.table(), row.clear(), row.id(), old);
        after.put(new Address(row.table(), row.id()), Optional.of(row));
        update(row.table().upsert(), row.values());
        old.ifPresent(replaced -> manifest.removed(replaced.table(), mark(replaced)));
        manifest.added(row.table(), mark(row));
    }

    /** Removes a row; nothing happens when it is not there. */
    void remove(Table table, UUID id) {
        Optional<Row> old = find(table, id);
        if (old.isEmpty()) {
            return;
        }
        requireReach(table, old.get().clear());
        remember(table, old.get().clear(), id, old);
        after.put(new Address(table, id), Optional.empty());
        update(table.delete(), List.of(Row.bytes(id)));
        manifest.removed(table, mark(old.get()));
    }

    /** What a table really holds, counted from the rows. */
    Manifest.Tally tally(Table table) {
        Manifest.Tally tally = Manifest.Tally.NONE;
        try (ResultSet results = query(table.marks())) {
            while (results.next()) {
                Row row = map(table, results);
                byte[] tag = results.getBytes(table.clear().size() + 4);
                if (tag == null) {
                    throw Problems.damaged(table.sqlName());
                }
                byte[] ends = Arrays.copyOf(row.sealed(), row.sealed().length + tag.length);
                System.arraycopy(tag, 0, ends, row.sealed().length, tag.length);
                tally = tally.with(marks.of(row.address(), ends));
            }
        } catch (SQLException e) {
            throw Problems.of(e);
        }
        return tally;
    }

    /**
     * The mark covers address, nonce and tag: the tag answers for the rest, and a file of a
     * megabyte need not be read to mark it.
     */
    private byte[] mark(Row row) {
        byte[] sealed = row.sealed();
        if (sealed.length < RowSealer.HEAD_BYTES + RowSealer.TAG_BYTES) {
            throw Problems.damaged(row.table().sqlName());
        }
        byte[] ends = Arrays.copyOf(sealed, RowSealer.HEAD_BYTES + RowSealer.TAG_BYTES);
        System.arraycopy(
                sealed,
                sealed.length - RowSealer.TAG_BYTES,
                ends,
                RowSealer.HEAD_BYTES,
                RowSealer.TAG_BYTES);
        return marks.of(row.address(), ends);
    }

    private RowSealer sealer(Table table) {
        return table == Table.CONTENT ? contents : people;
    }

    /**
     * Whoever wrote the use case: without the head's keys nothing but what is entered is written.
     */
    private void requireReach(Table table, List<Object> clear) {
        boolean reached =
                secrets.isPresent()
                        || table.openToClerks()
                        || (table == Table.CONTENT && Contents.openToClerks(clear.get(0)));
        if (!reached) {
            throw UserProblem.of("store.role.head-only");
        }
    }

    /** What waits unsaved is nothing that was done: saving forgets it, undo leaves it alone. */
    private void remember(Table table, List<Object> clear, UUID id, Optional<Row> old) {
        if (!writable) {
            throw new IllegalStateException("a reading session does not write");
        }
        if (WaitingTexts.are(table, clear)) {
            return;
        }
        before.putIfAbsent(new Address(table, id), old);
    }

    private static Row map(Table table, ResultSet results) throws SQLException {
        int columns = table.clear().size();
        List<Object> clear = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            Object value = results.getObject(i + 3);
            clear.add(value instanceof Integer number ? (Long) number.longValue() : value);
        }
        byte[] id = results.getBytes(1);
        byte[] sealed = results.getBytes(columns + 3);
        if (id == null || sealed == null) {
            throw Problems.damaged(table.sqlName());
        }
        return new Row(table, Row.uuid(id), results.getLong(2), clear, sealed);
    }

    private ResultSet query(String sql, Object... arguments) throws SQLException {
        return statements.bound(sql, Arrays.asList(arguments)).executeQuery();
    }

    private void update(String sql, List<Object> values) {
        try {
            statements.bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }
}
