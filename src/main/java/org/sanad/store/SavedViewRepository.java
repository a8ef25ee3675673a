package org.sanad.store;

import java.util.List;
import java.util.UUID;
import org.sanad.model.SavedView;

/** The named views of this installation's tables; sealed, for what was searched may be a name. */
public final class SavedViewRepository {
    private static final String KIND = "view";

    private final Rows rows;

    SavedViewRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(List<SavedView> views) {}

    /**
     * The views of a table, in their order.
     *
     * @param table name of the table on the screen, e.g. {@code pupils}
     */
    public List<SavedView> list(String table) {
        return rows.find(Table.CONTENT, id(table))
                .map(row -> rows.body(row, Body.class).views())
                .orElse(List.of());
    }

    /** Keeps these views of a table, in place of all there were. */
    public void save(String table, List<SavedView> views) {
        rows.put(Table.CONTENT, id(table), List.of(KIND), new Body(views));
    }

    private UUID id(String table) {
        return rows.index().id(Table.CONTENT.sqlName() + "/" + KIND, table);
    }
}
