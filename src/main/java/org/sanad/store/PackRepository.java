package org.sanad.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Programme packs that came after the built-in one, exactly as received. */
public final class PackRepository {
    private static final String IN_ORDER = "ORDER BY rowid";

    private final Rows rows;

    PackRepository(Rows rows) {
        this.rows = rows;
    }

    /** In the order they came. */
    public List<StoredPack> list() {
        return rows.list(Table.PACK, IN_ORDER).stream().map(this::map).toList();
    }

    public Optional<StoredPack> find(String version) {
        return rows.find(Table.PACK, id(version)).map(this::map);
    }

    public void save(StoredPack pack) {
        rows.putBytes(
                Table.PACK,
                id(pack.version()),
                List.of(pack.version(), pack.sha256()),
                pack.bytes());
    }

    private StoredPack map(Row row) {
        byte[] bytes = rows.bytes(row);
        return new StoredPack(row.text(0), row.text(1), bytes);
    }

    private UUID id(String version) {
        return rows.index().id(Table.PACK.sqlName(), version);
    }
}
