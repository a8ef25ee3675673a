package org.sanad.store;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The key pairs of this installation; secrets are sealed as everything else. */
public final class KeyRepository {
    private static final String IN_ORDER = "ORDER BY rowid";
    private static final String BY_USE_AND_STATE = "WHERE key_use = ? AND state = ? ORDER BY rowid";

    private final Rows rows;

    KeyRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form. */
    @SuppressWarnings("ArrayRecordComponent")
    record Body(byte[] secret, byte[] publicKey) {}

    public List<StoredKey> list() {
        return rows.list(Table.STORED_KEY, IN_ORDER).stream().map(this::map).toList();
    }

    /** The key pair in use; the newest when there are several. */
    public Optional<StoredKey> active(KeyUse use) {
        return rows
                .list(Table.STORED_KEY, BY_USE_AND_STATE, use.code(), KeyState.ACTIVE.code())
                .stream()
                .map(this::map)
                .reduce((older, newer) -> newer);
    }

    public void save(StoredKey key) {
        rows.put(
                Table.STORED_KEY,
                id(key),
                List.of(key.use().code(), key.state().code()),
                new Body(key.secret(), key.publicKey()));
    }

    private StoredKey map(Row row) {
        Body body = rows.body(row, Body.class);
        return new StoredKey(
                KeyUse.ofCode(row.text(0)).orElseThrow(KeyRepository::unknown),
                body.secret(),
                body.publicKey(),
                KeyState.ofCode(row.text(1)).orElseThrow(KeyRepository::unknown));
    }

    private static org.sanad.model.UserProblem unknown() {
        return Problems.damaged(Table.STORED_KEY.sqlName());
    }

    private UUID id(StoredKey key) {
        String hex = HexFormat.of().formatHex(key.publicKey());
        return rows.index().id(Table.STORED_KEY.sqlName(), key.use().code() + "|" + hex);
    }
}
