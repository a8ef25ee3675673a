package org.sanad.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each table must hold: how many rows, and the sum of their keyed marks modulo 2^256, which
 * can be kept up to date row by row. Sealed in one row and written in the same transaction, it
 * shows a row that was removed, added or put back to an older state.
 *
 * <p>The whole file put back to an older copy is not shown here; the chain of bundles shows that.
 */
final class Manifest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final Map<Table, Tally> tallies = new EnumMap<>(Table.class);
    private long counter;

    /** Rows and sum of marks of one table. */
    record Tally(long rows, BigInteger sum) {
        static final Tally NONE = new Tally(0, BigInteger.ZERO);

        Tally with(byte[] mark) {
            return new Tally(rows + 1, sum.add(new BigInteger(1, mark)).mod(MODULUS));
        }

        Tally without(byte[] mark) {
            return new Tally(rows - 1, sum.subtract(new BigInteger(1, mark)).mod(MODULUS));
        }
    }

    /** The form that is sealed. */
    record Body(long counter, Map<String, Entry> tables) {}

    record Entry(long rows, String sum) {}

    Manifest copy() {
        Manifest copy = new Manifest();
        copy.tallies.putAll(tallies);
        copy.counter = counter;
        return copy;
    }

    /** Logical counter: one more for each transaction that writes. */
    long counter() {
        return counter;
    }

    void advance() {
        counter++;
    }

    Tally tally(Table table) {
        return tallies.getOrDefault(table, Tally.NONE);
    }

    void added(Table table, byte[] mark) {
        tallies.put(table, tally(table).with(mark));
    }

    void removed(Table table, byte[] mark) {
        tallies.put(table, tally(table).without(mark));
    }

    byte[] toBytes() {
        Map<String, Entry> tables = new TreeMap<>();
        tallies.forEach(
                (table, tally) ->
                        tables.put(
                                table.sqlName(),
                                new Entry(tally.rows(), tally.sum().toString(16))));
        try {
            return JSON.writeValueAsBytes(new Body(counter, tables));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest is always JSON", e);
        }
    }

    static Manifest ofBytes(byte[] bytes) {
        Manifest manifest = new Manifest();
        try {
            Body body = JSON.readValue(bytes, Body.class);
            manifest.counter = body.counter();
            for (Table table : Table.values()) {
                Entry entry = body.tables().get(table.sqlName());
                if (entry != null) {
                    manifest.tallies.put(
                            table, new Tally(entry.rows(), new BigInteger(entry.sum(), 16)));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("a manifest that opens is always JSON", e);
        }
        return manifest;
    }
}
