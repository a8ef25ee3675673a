package org.sanad.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.UserProblem;

/**
 * The last undoable action of each kind, or the actions of one sitting taken as one: how every row
 * it changed was before, kept sealed. Undoing puts those rows back byte for byte.
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

        Rows.Address address() {
            return new Rows.Address(Table.valueOf(table), UUID.fromString(id));
        }

        String key() {
            return table + id;
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

    /**
     * One undoable action, or the actions of one sitting.
     *
     * @param version of the store when it was written last
     * @param left whether each row was there afterwards
     * @param sitting what the action belongs to, or null
     * @param versions of the store when each row was written; null when all were by {@code version}
     */
    record Body(
            String when,
            long version,
            List<Image> images,
            List<Boolean> left,
            String sitting,
            List<Long> versions) {
        long versionOf(int i) {
            return versions == null ? version : versions.get(i);
        }
    }

    /**
     * Keeps what the running transaction changed, in place of the last action of this kind; or
     * together with it when both belong to the same sitting and nothing else changed their rows in
     * between.
     *
     * @param sitting null for an action that stands alone
     */
    void record(String kind, String sitting, Instant when) {
        List<Image> images = new ArrayList<>();
        List<Boolean> left = new ArrayList<>();
        List<Long> versions = new ArrayList<>();
        Map<Rows.Address, Optional<Row>> changes = rows.before();
        Optional<Body> before =
                find(kind).filter(body -> sitting != null && sitting.equals(body.sitting()));
        boolean joins = before.filter(body -> follows(body, changes)).isPresent();
        Set<String> known = new HashSet<>();
        if (joins) {
            Body body = before.orElseThrow();
            for (int i = 0; i < body.images().size(); i++) {
                Image image = body.images().get(i);
                Rows.Address address = image.address();
                boolean again = changes.containsKey(address);
                known.add(image.key());
                images.add(image);
                left.add(again ? rows.left(address) : body.left().get(i));
                versions.add(again ? rows.version() : body.versionOf(i));
            }
        }
        for (Map.Entry<Rows.Address, Optional<Row>> change : changes.entrySet()) {
            Image image = Image.of(change.getKey(), change.getValue());
            if (known.add(image.key())) {
                images.add(image);
                left.add(rows.left(change.getKey()));
                versions.add(rows.version());
            }
        }
        rows.put(
                Table.UNDO,
                id(kind),
                List.of(kind),
                new Body(when.toString(), rows.version(), images, left, sitting, versions));
    }

    /** Whether the rows changed again are as the earlier action left them. */
    private static boolean follows(Body body, Map<Rows.Address, Optional<Row>> changes) {
        for (int i = 0; i < body.images().size(); i++) {
            Optional<Row> now = changes.get(body.images().get(i).address());
            if (now != null && !asLeft(body, i, now)) {
                return false;
            }
        }
        return true;
    }

    private static boolean asLeft(Body body, int i, Optional<Row> now) {
        return now.isPresent() == body.left().get(i)
                && (now.isEmpty() || now.get().version() == body.versionOf(i));
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
        if (!asLeft(body, i, now)) {
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
