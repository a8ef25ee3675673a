package org.sanad.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.UserProblem;

/**
 * The last undoable action of each kind: how every row it changed was before, kept sealed. Undoing
 * puts those rows back byte for byte.
 */
final class UndoLog {
    private static final String BY_KIND = "WHERE kind = ?";

    /** Rows that refer to rows that are not there, once an undo has put its rows back. */
    private static final String DANGLING = "SELECT count(*) FROM pragma_foreign_key_check";

    private final Rows rows;

    UndoLog(Rows rows) {
        this.rows = rows;
    }

    /** A value of a clear column; exactly one part is set, none for null. */
    @SuppressWarnings("ArrayRecordComponent")
    record Value(Long number, String text, byte[] bytes) {
        static Value of(Object value) {
            return new Value(
                    value instanceof Long number ? number : null,
                    value instanceof String text ? text : null,
                    value instanceof byte[] bytes ? bytes : null);
        }

        Object value() {
            return number != null ? number : text != null ? text : bytes;
        }
    }

    /** How a row was: {@code clear} and {@code sealed} are null when it was not there. */
    @SuppressWarnings("ArrayRecordComponent")
    record Image(
            String table,
            String id,
            boolean there,
            long version,
            List<Value> clear,
            byte[] sealed) {
        static Image of(Rows.Address address, Optional<Row> row) {
            return new Image(
                    address.table().name(),
                    address.id().toString(),
                    row.isPresent(),
                    row.map(Row::version).orElse(0L),
                    row.map(Image::values).orElse(null),
                    row.map(Row::sealed).orElse(null));
        }

        private static List<Value> values(Row row) {
            return row.clear().stream().map(Value::of).toList();
        }

        Row row() {
            List<Object> values = new ArrayList<>();
            clear.forEach(value -> values.add(value.value()));
            return new Row(Table.valueOf(table), UUID.fromString(id), version, values, sealed);
        }
    }

    /** One undoable action. */
    record Body(String when, long version, List<Image> images, List<Boolean> left) {}

    /** Keeps what the running transaction changed, in place of the last action of this kind. */
    void record(String kind, Instant when) {
        List<Image> images = new ArrayList<>();
        List<Boolean> left = new ArrayList<>();
        for (Map.Entry<Rows.Address, Optional<Row>> change : rows.before().entrySet()) {
            images.add(Image.of(change.getKey(), change.getValue()));
            left.add(rows.left(change.getKey()));
        }
        rows.put(
                Table.UNDO,
                id(kind),
                List.of(kind),
                new Body(when.toString(), rows.version(), images, left));
    }

    Optional<Undoable> last(String kind) {
        return find(kind)
                .map(body -> new Undoable(kind, Instant.parse(body.when()), body.images().size()));
    }

    /**
     * Puts every row back.
     *
     * @throws UserProblem {@code store.undo.nothing}, or {@code store.undo.changed-since} when one
     *     of the rows was changed by something else or something new refers to it
     */
    Undoable undo(String kind) {
        Body body = find(kind).orElseThrow(() -> UserProblem.of("store.undo.nothing"));
        for (int i = 0; i < body.images().size(); i++) {
            requireUnchanged(body, i);
        }
        for (Image image : body.images()) {
            if (image.there()) {
                rows.putRaw(image.row());
            } else {
                rows.remove(Table.valueOf(image.table()), UUID.fromString(image.id()));
            }
        }
        if (rows.number(DANGLING) > 0) {
            throw UserProblem.of("store.undo.changed-since");
        }
        rows.remove(Table.UNDO, id(kind));
        return new Undoable(kind, Instant.parse(body.when()), body.images().size());
    }

    private void requireUnchanged(Body body, int i) {
        Image image = body.images().get(i);
        Optional<Row> now = rows.find(Table.valueOf(image.table()), UUID.fromString(image.id()));
        boolean same =
                now.isPresent() == body.left().get(i)
                        && (now.isEmpty() || now.get().version() == body.version());
        if (!same) {
            throw UserProblem.of("store.undo.changed-since");
        }
    }

    private Optional<Body> find(String kind) {
        return rows.list(Table.UNDO, BY_KIND, kind).stream()
                .findFirst()
                .map(row -> rows.body(row, Body.class));
    }

    private UUID id(String kind) {
        return rows.index().id(Table.UNDO.sqlName(), kind);
    }
}
