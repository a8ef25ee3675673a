package org.sanad.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.seal.vault.BlindIndex;
import org.sanad.seal.vault.RowSealer;
import org.sanad.seal.vault.VaultKeys;

/**
 * The one way to sealed rows within a transaction: seals and opens contents, keeps the manifest,
 * and remembers how each row was before, for undo.
 */
final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final VaultKeys keys;
    private final Manifest manifest;
    private final boolean writable;

    /** First state of each row this transaction changed; empty when the row was not there. */
    private final Map<Address, Optional<Row>> before = new LinkedHashMap<>();

    record Address(Table table, UUID id) {}

    Rows(Connection connection, VaultKeys keys, Manifest manifest, boolean writable) {
        this.connection = connection;
        this.keys = keys;
        this.manifest = manifest;
        this.writable = writable;
    }

    BlindIndex index() {
        return keys.index();
    }

    /** Version that rows written in this transaction get. */
    long version() {
        return manifest.counter();
    }

    Map<Address, Optional<Row>> before() {
        return before;
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
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, Arrays.asList(arguments));
            List<Row> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(map(table, results));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }

    /** One number a query gives, 0 when it gives none. */
    long number(String sql, Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, Arrays.asList(arguments));
            try (ResultSet results = statement.executeQuery()) {
                return results.next() ? results.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw Problems.of(e);
        }
    }

    /** Numbers a query gives, in its order. */
    List<Long> numbers(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet results = statement.executeQuery()) {
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

    void putBytes(Table table, UUID id, List<Object> clear, byte[] content) {
        long version = version();
        byte[] address = Row.address(table, id, version, clear);
        putRaw(new Row(table, id, version, clear, sealer(table).seal(address, content)));
    }

    /** Writes a row exactly so. */
    void putRaw(Row row) {
        Optional<Row> old = find(row.table(), row.id());
        remember(row.table(), row.id(), old);
        try (PreparedStatement statement = connection.prepareStatement(row.table().upsert())) {
            List<Object> values = new ArrayList<>();
            values.add(Row.bytes(row.id()));
            values.add(row.version());
            values.addAll(row.clear());
            values.add(row.sealed());
            bind(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Problems.of(e);
        }
        old.ifPresent(gone -> manifest.removed(gone.table(), mark(gone)));
        manifest.added(row.table(), mark(row));
    }

    /** Removes a row; nothing happens when it is not there. */
    void remove(Table table, UUID id) {
        Optional<Row> old = find(table, id);
        if (old.isEmpty()) {
            return;
        }
        remember(table, id, old);
        try (PreparedStatement statement = connection.prepareStatement(table.delete())) {
            bind(statement, List.of(Row.bytes(id)));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Problems.of(e);
        }
        manifest.removed(table, mark(old.get()));
    }

    /** What a table really holds, counted from the rows. */
    Manifest.Tally tally(Table table) {
        Manifest.Tally tally = Manifest.Tally.NONE;
        try (PreparedStatement statement = connection.prepareStatement(table.marks());
                ResultSet results = statement.executeQuery()) {
            while (results.next()) {
                Row row = map(table, results);
                byte[] tag = results.getBytes(table.clear().size() + 4);
                if (tag == null) {
                    throw Problems.damaged(table.sqlName());
                }
                byte[] ends = Arrays.copyOf(row.sealed(), row.sealed().length + tag.length);
                System.arraycopy(tag, 0, ends, row.sealed().length, tag.length);
                tally = tally.with(keys.mark(row.address(), ends));
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
        return keys.mark(row.address(), ends);
    }

    private RowSealer sealer(Table table) {
        return table == Table.CONTENT ? keys.contents() : keys.rows();
    }

    private void remember(Table table, UUID id, Optional<Row> old) {
        if (!writable) {
            throw new IllegalStateException("a reading session does not write");
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

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
