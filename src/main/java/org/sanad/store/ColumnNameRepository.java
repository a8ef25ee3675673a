package org.sanad.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the head said the headings of his lists mean; sealed, for a heading may name anybody. */
public final class ColumnNameRepository {
    private static final String KIND = "columns";

    private final Rows rows;

    ColumnNameRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(Map<String, String> fields) {}

    /** Field of a row by heading, in the form headings are compared in. */
    public Map<String, String> find() {
        return rows.find(Table.CONTENT, id())
                .map(row -> rows.body(row, Body.class).fields())
                .orElse(Map.of());
    }

    /** Keeps these in place of all there were. */
    public void save(Map<String, String> fields) {
        rows.put(Table.CONTENT, id(), List.of(KIND), new Body(fields));
    }

    private UUID id() {
        return rows.index().id(Table.CONTENT.sqlName() + "/" + KIND, KIND);
    }
}
