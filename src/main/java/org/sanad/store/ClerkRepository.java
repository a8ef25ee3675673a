package org.sanad.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Clerk;

/** Who enters data beside the head, and who once did. */
public final class ClerkRepository {
    private static final String IN_ORDER = "ORDER BY rowid";
    private static final String ACTIVE = "active";
    private static final String LEFT = "left";

    private final Rows rows;

    ClerkRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(String name) {}

    /** Everybody, in the order they came. */
    public List<Clerk> list() {
        return rows.list(Table.PERSON, IN_ORDER).stream().map(this::map).toList();
    }

    public Optional<Clerk> find(UUID id) {
        return rows.find(Table.PERSON, id).map(this::map);
    }

    /** What opens the desk for them is kept by {@link Locks}. */
    void save(Clerk clerk) {
        rows.put(
                Table.PERSON,
                clerk.id(),
                List.of(clerk.active() ? ACTIVE : LEFT),
                new Body(clerk.name()));
    }

    private Clerk map(Row row) {
        return new Clerk(row.id(), rows.body(row, Body.class).name(), row.text(0).equals(ACTIVE));
    }
}
