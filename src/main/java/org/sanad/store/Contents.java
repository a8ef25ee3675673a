package org.sanad.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whole files kept sealed apart from the rows that describe them, so that lists stay light. */
final class Contents {
    private final Rows rows;
    private final String kind;

    Contents(Rows rows, String kind) {
        this.rows = rows;
        this.kind = kind;
    }

    void save(String name, byte[] bytes) {
        rows.putBytes(Table.CONTENT, id(name), List.of(kind), bytes);
    }

    Optional<byte[]> find(String name) {
        return rows.find(Table.CONTENT, id(name)).map(rows::bytes);
    }

    void remove(String name) {
        rows.remove(Table.CONTENT, id(name));
    }

    private UUID id(String name) {
        return rows.index().id(Table.CONTENT.sqlName() + "/" + kind, name);
    }
}
