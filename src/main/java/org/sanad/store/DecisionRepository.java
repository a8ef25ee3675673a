package org.sanad.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.Gresa;

/** The directorate's decisions, one for each bundle of a school whose key it knows. */
public final class DecisionRepository {
    private static final String IN_ORDER = "ORDER BY gresa, rowid";
    private static final String OF_SCHOOL = "WHERE gresa = ? ORDER BY rowid";

    private final Rows rows;

    DecisionRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(
            String type,
            String campaign,
            String chain,
            long epoch,
            long seq,
            String code,
            List<RowBody> rows,
            String told) {}

    /** The sealed form of a refused row. */
    record RowBody(String pupil, String code, String field, String note) {}

    public Optional<Decision> find(String digest) {
        return rows.find(Table.DECISION, id(digest)).map(this::map);
    }

    /** By school, the oldest first. */
    public List<Decision> list() {
        return rows.list(Table.DECISION, IN_ORDER).stream().map(this::map).toList();
    }

    /** Those about one school's bundles, the oldest first. */
    public List<Decision> ofSchool(Gresa gresa) {
        return rows.list(Table.DECISION, OF_SCHOOL, gresa.value()).stream().map(this::map).toList();
    }

    /** Keeps a decision in the place of the one before about the same bundle. */
    public void save(Decision decision) {
        rows.put(
                Table.DECISION,
                id(decision.digest()),
                List.of(decision.gresa().value(), decision.digest(), decision.verdict()),
                new Body(
                        decision.type(),
                        decision.campaign(),
                        decision.chain() == null ? null : decision.chain().toString(),
                        decision.epoch(),
                        decision.seq(),
                        decision.code(),
                        decision.rows().stream().map(DecisionRepository::body).toList(),
                        decision.told()));
    }

    private static RowBody body(Decision.RefusedRow row) {
        String pupil = row.pupil() == null ? null : row.pupil().toString();
        return new RowBody(pupil, row.code(), row.field(), row.note());
    }

    private static Decision.RefusedRow row(RowBody body) {
        UUID pupil = body.pupil() == null ? null : UUID.fromString(body.pupil());
        return new Decision.RefusedRow(pupil, body.code(), body.field(), body.note());
    }

    private Decision map(Row row) {
        Body body = rows.body(row, Body.class);
        return new Decision(
                new Gresa(row.text(0)),
                row.text(1),
                row.text(2),
                body.type(),
                body.campaign(),
                body.chain() == null ? null : UUID.fromString(body.chain()),
                body.epoch(),
                body.seq(),
                body.code(),
                body.rows().stream().map(DecisionRepository::row).toList(),
                body.told());
    }

    private UUID id(String digest) {
        return rows.index().id(Table.DECISION.sqlName(), digest);
    }
}
