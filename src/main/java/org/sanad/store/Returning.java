package org.sanad.store;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.SchoolYear;

/**
 * What undo or redo may bring back: of every row that some action kept would put back, its id and
 * what it refers to. What is there already may be among it.
 */
public final class Returning {
    private final Set<UUID> ids = new HashSet<>();
    private final Set<UUID> sites = new HashSet<>();
    private final Set<SchoolYear> years = new HashSet<>();

    private boolean unplacing;

    Returning() {}

    void add(Row row) {
        ids.add(row.id());
        for (Object value : row.clear()) {
            if (value instanceof byte[] bytes && bytes.length == 2 * Long.BYTES) {
                ids.add(Row.uuid(bytes));
            }
        }
        if (row.table() == Table.SITE) {
            sites.add(row.id());
        } else if (row.table() == Table.PLACEMENT) {
            years.add(PlacementRepository.year(row));
        }
    }

    /** A row that some action kept would take away again. */
    void leaves(Table table) {
        unplacing |= table == Table.PLACEMENT;
    }

    /**
     * Whether pupils may lose their place of this year again, so that the year before is worked on.
     */
    public boolean unplaces() {
        return unplacing;
    }

    /** Ids of rows, and of those they refer to: pupils, households, closures and all others. */
    public Set<UUID> ids() {
        return Set.copyOf(ids);
    }

    /** Sites among them. */
    public Set<UUID> sites() {
        return Set.copyOf(sites);
    }

    /** School years pupils are placed in. */
    public Set<SchoolYear> years() {
        return Set.copyOf(years);
    }
}
