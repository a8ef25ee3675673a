package org.sanad.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A row of a sealed table as it stands in the database.
 *
 * @param version logical counter of the transaction that wrote it
 * @param clear values of the clear columns: {@code Long}, {@code String}, {@code byte[]} or null
 */
@SuppressWarnings("ArrayRecordComponent")
record Row(Table table, UUID id, long version, List<Object> clear, byte[] sealed) {

    /**
     * What a sealed content is bound to: table, id, version, schema and every clear column, each
     * with its type and length, so that no two rows have the same address.
     */
    static byte[] address(Table table, UUID id, long version, List<Object> clear) {
        StringBuilder text = new StringBuilder();
        text.append(table.sqlName()).append('|').append(id).append('|').append(version);
        text.append('|').append(Table.SCHEMA);
        for (Object value : clear) {
            String form = form(value);
            text.append('|').append(form.length()).append(':').append(form);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As it is written: id, version, clear columns, seal. */
    List<Object> values() {
        List<Object> values = new ArrayList<>();
        values.add(bytes(id));
        values.add(version);
        values.addAll(clear);
        values.add(sealed);
        return values;
    }

    byte[] address() {
        return address(table, id, version, clear);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(Object stored) {
        byte[] bytes = (byte[]) stored;
        if (bytes.length != 2 * Long.BYTES) {
            throw Problems.damaged("id");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    String text(int column) {
        return (String) clear.get(column);
    }

    long number(int column) {
        return (Long) clear.get(column);
    }

    UUID reference(int column) {
        Object value = clear.get(column);
        return value == null ? null : uuid(value);
    }

    private static String form(Object value) {
        if (value == null) {
            return "-";
        }
        if (value instanceof byte[] bytes) {
            return "b" + HexFormat.of().formatHex(bytes);
        }
        return (value instanceof Long ? "i" : "t") + value;
    }
}
