package org.sanad.store;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The refused rows that are still to be corrected. */
public final class RemarkRepository {
    private static final String IN_ORDER = "ORDER BY rowid";
    private static final String OF_BUNDLE = "WHERE bundle = ? ORDER BY rowid";

    private final Rows rows;

    RemarkRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    record Body(String field, String note, boolean away) {}

    public List<Remark> list() {
        return rows.list(Table.REMARK, IN_ORDER).stream().map(this::map).toList();
    }

    /** Those about a bundle. */
    public List<Remark> about(String bundle) {
        return rows.list(Table.REMARK, OF_BUNDLE, bundle).stream().map(this::map).toList();
    }

    /** Makes the remarks about a bundle exactly these. */
    public void replace(String bundle, List<Remark> remarks) {
        for (Row row : rows.list(Table.REMARK, OF_BUNDLE, bundle)) {
            rows.remove(Table.REMARK, row.id());
        }
        for (Remark remark : remarks) {
            rows.put(
                    Table.REMARK,
                    id(remark),
                    Arrays.asList(
                            bundle,
                            remark.row() == null ? null : Row.bytes(remark.row()),
                            remark.code()),
                    new Body(remark.field(), remark.note(), remark.away()));
        }
    }

    private Remark map(Row row) {
        Body body = rows.body(row, Body.class);
        return new Remark(
                row.text(0), row.reference(1), row.text(2), body.field(), body.note(), body.away());
    }

    private UUID id(Remark remark) {
        String name =
                String.join(
                        "|",
                        remark.bundle(),
                        String.valueOf(remark.row()),
                        remark.code(),
                        String.valueOf(remark.field()));
        return rows.index().id(Table.REMARK.sqlName(), name);
    }
}
