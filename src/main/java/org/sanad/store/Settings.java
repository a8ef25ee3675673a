package org.sanad.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Named values of the installation, none of them personal: they stand in clear, bound by a seal.
 */
public final class Settings {
    /** {@link Desk#code()}. */
    public static final String DESK = "desk";

    /** Language code of the window. */
    public static final String LANGUAGE = "language";

    /** UUID of this installation's chain of bundles. */
    public static final String CHAIN = "chain";

    /** Epoch of the chain, 1 at first. */
    public static final String EPOCH = "chain.epoch";

    /** Random 128-bit id of the epoch, hex. */
    public static final String EPOCH_ID = "chain.epoch-id";

    /** Codes of the programmes the class sheet leaves out of sight, between spaces. */
    public static final String HIDDEN_COLUMNS = "sheet.hidden";

    /** Picture in the head of the papers, small and in greys, PNG in Base64. */
    public static final String CREST = "paper.crest";

    /** Number of the operation by which the post of head changed hands last. */
    public static final String HANDED_OVER = "post.handed-over";

    private final Rows rows;

    Settings(Rows rows) {
        this.rows = rows;
    }

    public Optional<String> find(String name) {
        return rows.find(Table.SETTING, id(name)).map(this::value);
    }

    public String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }

    /** Keeps a value; returns it. */
    public String put(String name, String value) {
        rows.putBytes(Table.SETTING, id(name), List.of(name, value), new byte[0]);
        return value;
    }

    public void remove(String name) {
        rows.remove(Table.SETTING, id(name));
    }

    private String value(Row row) {
        rows.bytes(row);
        return row.text(1);
    }

    private UUID id(String name) {
        return rows.index().id(Table.SETTING.sqlName(), name);
    }
}
