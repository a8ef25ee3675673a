package org.sanad.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.seal.Sha256;

/**
 * What one transaction left: each row it touched as it stands afterwards, or that it is not there,
 * and the sealed manifest. Done again on the state it was done on, it leaves the same state.
 *
 * @param counter of the manifest
 * @param changes in the order in which they were made first
 * @param manifest sealed, as it is stored
 */
@SuppressWarnings("ArrayRecordComponent")
record LaterRecord(long counter, List<Change> changes, byte[] manifest) {
    private static final int NULL = 0;
    private static final int NUMBER = 1;
    private static final int TEXT = 2;
    private static final int BYTES = 3;

    LaterRecord {
        changes = List.copyOf(changes);
    }

    /**
     * A row, and how it is left.
     *
     * @param row empty when it is not there
     */
    record Change(Table table, UUID id, Optional<Row> row) {}

    /** What a transaction left. */
    static LaterRecord of(
            long counter, Map<Rows.Address, Optional<Row>> after, byte[] sealedManifest) {
        List<Change> changes = new ArrayList<>();
        after.forEach((place, row) -> changes.add(new Change(place.table(), place.id(), row)));
        return new LaterRecord(counter, changes, sealedManifest);
    }

    /** The state it leaves the database in. */
    byte[] state() {
        return Sha256.of(manifest);
    }

    /**
     * Does it again within an open transaction. Every row it touched goes first, so that values
     * which may stand only once can change places.
     */
    void on(Connection connection, Statements statements) throws SQLException {
        for (Change change : changes) {
            List<Object> id = List.of(Row.bytes(change.id()));
            statements.bound(change.table().delete(), id).executeUpdate();
        }
        for (Change change : changes) {
            if (change.row().isPresent()) {
                List<Object> values = change.row().get().values();
                statements.bound(change.table().upsert(), values).executeUpdate();
            }
        }
        Vaults.saveManifest(connection, counter, manifest);
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(counter);
            out.writeInt(changes.size());
            for (Change change : changes) {
                out.writeUTF(change.table().sqlName());
                out.write(Row.bytes(change.id()));
                out.writeBoolean(change.row().isPresent());
                if (change.row().isPresent()) {
                    write(out, change.row().get());
                }
            }
            write(out, manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Row row) throws IOException {
        out.writeLong(row.version());
        out.writeInt(row.clear().size());
        for (Object value : row.clear()) {
            if (value == null) {
                out.writeByte(NULL);
            } else if (value instanceof Long number) {
                out.writeByte(NUMBER);
                out.writeLong(number);
            } else if (value instanceof String text) {
                out.writeByte(TEXT);
                write(out, text.getBytes(StandardCharsets.UTF_8));
            } else {
                out.writeByte(BYTES);
                write(out, (byte[]) value);
            }
        }
        write(out, row.sealed());
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Empty when it is none, or of a version of the program that knows other tables. */
    static Optional<LaterRecord> ofBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long counter = in.readLong();
            int count = in.readInt();
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Optional<Table> table = Table.named(in.readUTF());
                UUID id = Row.uuid(in.readNBytes(2 * Long.BYTES));
                if (table.isEmpty()) {
                    return Optional.empty();
                }
                Optional<Row> row = Optional.empty();
                if (in.readBoolean()) {
                    row = row(in, table.get(), id);
                    if (row.isEmpty()) {
                        return Optional.empty();
                    }
                }
                changes.add(new Change(table.get(), id, row));
            }
            return Optional.of(new LaterRecord(counter, changes, bytes(in)));
        } catch (IOException cutShort) {
            return Optional.empty();
        }
    }

    private static Optional<Row> row(DataInputStream in, Table table, UUID id) throws IOException {
        long version = in.readLong();
        if (in.readInt() != table.clear().size()) {
            return Optional.empty();
        }
        List<Object> clear = new ArrayList<>();
        for (int i = 0; i < table.clear().size(); i++) {
            clear.add(value(in));
        }
        return Optional.of(new Row(table, id, version, clear, bytes(in)));
    }

    private static Object value(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case NULL -> null;
            case NUMBER -> in.readLong();
            case TEXT -> new String(bytes(in), StandardCharsets.UTF_8);
            default -> bytes(in);
        };
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new IOException("cut short");
        }
        return bytes;
    }
}
