package org.sanad.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.seal.Sha256;

/**
 * The journal of operations: one sealed row for each transaction that changed something, each with
 * the digest of all before it, so that what was told to somebody cannot be told otherwise later
 * (design, safety.md §3.2). It goes back as far as {@link #KEPT} operations.
 */
final class OperationLog {
    /** How many are kept; a school that does fifty things a day keeps more than a year. */
    static final int KEPT = 20_000;

    /** What was entered was taken back. */
    static final String UNDONE = "undone";

    /** What was taken back was made again. */
    static final String REDONE = "redone";

    /** How far a clock may be put back without being doubted (design, safety.md §3.3 "Clock"). */
    private static final Duration SLACK = Duration.ofMinutes(10);

    private static final String NEWEST_FIRST = "ORDER BY v DESC LIMIT ?";
    private static final String TOO_OLD = "WHERE v <= (SELECT max(v) FROM operation) - ?";

    /** What stands beside what was done and says nothing of it. */
    private static final Set<Table> ASIDE =
            EnumSet.of(Table.EDIT, Table.UNDO, Table.OPERATION, Table.CONTENT, Table.SETTING);

    /** What is written along with an operation, or is none: logs, whole files, views of a table. */
    private static final Set<Table> LOGS =
            EnumSet.of(Table.EDIT, Table.UNDO, Table.OPERATION, Table.CONTENT);

    private final Rows rows;

    OperationLog(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    @SuppressWarnings("ArrayRecordComponent")
    record Body(String kind, String clerk, String when, boolean doubtful, int rows, byte[] chain) {
        byte[] chained(long number, byte[] before) {
            String told =
                    String.join(
                            "|",
                            Long.toString(number),
                            kind,
                            String.valueOf(clerk),
                            when,
                            Boolean.toString(doubtful),
                            Integer.toString(rows));
            return Sha256.of(before, told.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Keeps what the running transaction did; nothing when it changed nothing.
     *
     * @param kind null when it is told by what was changed
     * @param clerk null for the head
     */
    void record(String kind, UUID clerk, Instant when) {
        int changed =
                (int)
                        rows.before().keySet().stream()
                                .filter(one -> !LOGS.contains(one.table()))
                                .count();
        if (kind == null && changed == 0) {
            return;
        }
        Optional<Row> newest = rows.list(Table.OPERATION, NEWEST_FIRST, 1L).stream().findFirst();
        Optional<Body> before = newest.map(this::body);
        boolean doubtful =
                before.map(Body::when)
                        .map(Instant::parse)
                        .filter(last -> when.isBefore(last.minus(SLACK)))
                        .isPresent();
        Body told =
                new Body(
                        kind == null ? kind() : kind,
                        clerk == null ? null : clerk.toString(),
                        when.toString(),
                        doubtful,
                        changed,
                        null);
        long number = rows.version();
        byte[] chain = told.chained(number, before.map(Body::chain).orElse(new byte[0]));
        rows.put(
                Table.OPERATION,
                rows.index().id(Table.OPERATION.sqlName(), Long.toString(number)),
                List.of(),
                new Body(told.kind(), told.clerk(), told.when(), doubtful, changed, chain));
        rows.list(Table.OPERATION, TOO_OLD, (long) KEPT)
                .forEach(old -> rows.remove(Table.OPERATION, old.id()));
    }

    /** Named after what it changed; of several, after the one that says most. */
    private String kind() {
        List<Table> tables = rows.before().keySet().stream().map(Rows.Address::table).toList();
        return tables.stream()
                .filter(table -> !ASIDE.contains(table))
                .max(Comparator.naturalOrder())
                .or(() -> tables.stream().min(Comparator.naturalOrder()))
                .map(Table::sqlName)
                .orElse("");
    }

    /** The newest first. */
    List<Operation> newest(int count) {
        return rows.list(Table.OPERATION, NEWEST_FIRST, (long) count).stream()
                .map(row -> told(row.version(), body(row)))
                .toList();
    }

    /** Who did which transaction, by its number. */
    Optional<Operation> find(long number) {
        return rows.find(
                        Table.OPERATION,
                        rows.index().id(Table.OPERATION.sqlName(), Long.toString(number)))
                .map(row -> told(row.version(), body(row)));
    }

    /** Whether each that is kept holds the digest of those before it. */
    boolean whole() {
        List<Row> all = new ArrayList<>(rows.list(Table.OPERATION, "ORDER BY v"));
        byte[] before = null;
        for (Row row : all) {
            Body body = body(row);
            if (before != null
                    && !Arrays.equals(body.chain(), body.chained(row.version(), before))) {
                return false;
            }
            before = body.chain();
        }
        return true;
    }

    private static Operation told(long number, Body body) {
        return new Operation(
                number,
                body.kind(),
                body.clerk() == null ? null : UUID.fromString(body.clerk()),
                Instant.parse(body.when()),
                body.doubtful(),
                body.rows());
    }

    private Body body(Row row) {
        return rows.body(row, Body.class);
    }
}
