package org.sanad.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanad.model.Coded;
import org.sanad.model.Dismissal;

/** Proposals the head said no to. */
public final class DismissalRepository {
    private static final String BY_KIND = "WHERE kind = ? ORDER BY rowid";

    private final Rows rows;

    DismissalRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(String one, String other, String since) {}

    /** Those of a kind, in the order they were said. */
    public List<Dismissal> list(Dismissal.Kind kind) {
        return rows.list(Table.DISMISSAL, BY_KIND, kind.code()).stream().map(this::map).toList();
    }

    /** Keeps one; what was said before of the same two is replaced. */
    public void save(Dismissal dismissal) {
        rows.put(
                Table.DISMISSAL,
                id(dismissal),
                List.of(dismissal.kind().code()),
                new Body(
                        dismissal.one().toString(),
                        dismissal.other().toString(),
                        dismissal.since().toString()));
    }

    /** Forgets one; nothing happens when there is none. */
    public void remove(Dismissal dismissal) {
        rows.remove(Table.DISMISSAL, id(dismissal));
    }

    private Dismissal map(Row row) {
        Body body = rows.body(row, Body.class);
        return new Dismissal(
                Coded.find(Dismissal.Kind.class, row.text(0))
                        .orElseThrow(() -> Problems.damaged(Table.DISMISSAL.sqlName())),
                UUID.fromString(body.one()),
                UUID.fromString(body.other()),
                LocalDate.parse(body.since()));
    }

    private UUID id(Dismissal dismissal) {
        return rows.index()
                .id(
                        Table.DISMISSAL.sqlName(),
                        String.join(
                                "|",
                                dismissal.kind().code(),
                                dismissal.one().toString(),
                                dismissal.other().toString()));
    }
}
