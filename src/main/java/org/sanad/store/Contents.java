package org.sanad.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whole files kept sealed apart from the rows that describe them, so that lists stay light. */
final class Contents {
    /** How lists are looked at and read, and what is typed: no file that came or went. */
    private static final Set<String> OPEN_TO_CLERKS =
            Set.of("view", "columns", WaitingTexts.SECOND_ENTRY, WaitingTexts.DRAFT);

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

    /** Whether who only enters data writes contents of a kind. */
    static boolean openToClerks(Object kind) {
        return OPEN_TO_CLERKS.contains(String.valueOf(kind));
    }

    private UUID id(String name) {
        return rows.index().id(Table.CONTENT.sqlName() + "/" + kind, name);
    }
}
