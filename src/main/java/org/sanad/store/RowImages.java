package org.sanad.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How the rows of an action were, and how it left them; the sealed form of an undoable action.
 *
 * @param when by this machine's clock, as an instant's text
 * @param left whether each row was there afterwards
 * @param sitting what the action belongs to, or null
 * @param versions of each row as it was left; of no meaning where it was not there
 * @param clerk who did it, null for the head
 * @param action by which it can be taken back, whatever its number becomes; null where an earlier
 *     version wrote it
 */
record RowImages(
        String when,
        List<Image> images,
        List<Boolean> left,
        String sitting,
        List<Long> versions,
        String clerk,
        String action) {
    RowImages {
        images = List.copyOf(images);
        left = List.copyOf(left);
        versions = List.copyOf(versions);
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
     * What the running transaction changed.
     *
     * @param joined an earlier action it goes on with, or null
     */
    static RowImages of(Rows rows, RowImages joined, String sitting, Instant when) {
        List<Image> images = new ArrayList<>();
        List<Boolean> left = new ArrayList<>();
        List<Long> versions = new ArrayList<>();
        Map<Rows.Address, Optional<Row>> changes = rows.before();
        Set<Rows.Address> known = new HashSet<>();
        if (joined != null) {
            for (int i = 0; i < joined.images().size(); i++) {
                Image image = joined.images().get(i);
                Rows.Address address = image.address();
                boolean again = changes.containsKey(address);
                known.add(address);
                images.add(image);
                left.add(again ? rows.left(address) : joined.left().get(i));
                versions.add(again ? rows.version() : joined.versions().get(i));
            }
        }
        changes.forEach(
                (address, before) -> {
                    if (known.add(address)) {
                        images.add(Image.of(address, before));
                        left.add(rows.left(address));
                        versions.add(rows.version());
                    }
                });
        String action = joined == null ? UUID.randomUUID().toString() : joined.action();
        return new RowImages(when.toString(), images, left, sitting, versions, null, action);
    }

    /** The same, done by a clerk; by the head for null. */
    RowImages by(UUID who) {
        return new RowImages(
                when, images, left, sitting, versions, who == null ? null : who.toString(), action);
    }

    /** Whether the rows that are changed now were as this action left them. */
    boolean follow(Map<Rows.Address, Optional<Row>> changes) {
        for (int i = 0; i < images.size(); i++) {
            Optional<Row> now = changes.get(images.get(i).address());
            if (now != null && !asLeft(i, now)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every row is still as this action left it. */
    @JsonIgnore
    boolean asLeft(Rows rows) {
        for (int i = 0; i < images.size(); i++) {
            Rows.Address address = images.get(i).address();
            if (!asLeft(i, rows.find(address.table(), address.id()))) {
                return false;
            }
        }
        return true;
    }

    private boolean asLeft(int i, Optional<Row> now) {
        return now.isPresent() == left.get(i)
                && (now.isEmpty() || now.get().version() == versions.get(i));
    }

    /** Puts every row back as it was. */
    void putBack(Rows rows) {
        for (Image image : images) {
            if (image.there()) {
                rows.putRaw(image.row());
            } else {
                Rows.Address address = image.address();
                rows.remove(address.table(), address.id());
            }
        }
    }

    /** Before {@link #putBack}: the same action the other way round. */
    RowImages turned(Rows rows) {
        List<Image> turned = new ArrayList<>();
        List<Boolean> there = new ArrayList<>();
        List<Long> version = new ArrayList<>();
        for (Image image : images) {
            Rows.Address address = image.address();
            turned.add(Image.of(address, rows.find(address.table(), address.id())));
            there.add(image.there());
            version.add(image.version());
        }
        return new RowImages(when, turned, there, sitting, version, clerk, action);
    }
}
