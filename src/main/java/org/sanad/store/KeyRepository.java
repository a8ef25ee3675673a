package org.sanad.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.UserProblem;

/**
 * The key pairs of this installation. Rows are sealed as all others, and the secrets in them once
 * more under a key that only the head opens. Copies made by versions before there were clerks hold
 * the secrets under the rows' key alone, which a clerk's password opens.
 */
public final class KeyRepository {
    private static final String IN_ORDER = "ORDER BY rowid";
    private static final String BY_USE_AND_STATE = "WHERE key_use = ? AND state = ? ORDER BY rowid";

    private final Rows rows;

    KeyRepository(Rows rows) {
        this.rows = rows;
    }

    /**
     * The sealed form.
     *
     * @param secret null where it is locked
     * @param locked the secret under the head's key; null as long as it was saved before there
     *     could be anybody beside the head
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Body(byte[] secret, byte[] publicKey, byte[] locked) {}

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

    /** Keeps a key pair; its secret lies under a key that only the head's password opens. */
    public void save(StoredKey key) {
        UUID id = id(key);
        byte[] locked =
                rows.secrets()
                        .orElseThrow(() -> UserProblem.of("store.role.head-only"))
                        .seal(address(id), key.secret());
        rows.put(
                Table.STORED_KEY,
                id,
                List.of(key.use().code(), key.state().code()),
                new Body(null, key.publicKey(), locked));
    }

    /** Whether the secret of any key pair lies under the rows' key alone. */
    boolean anyOpen() {
        return rows.list(Table.STORED_KEY, IN_ORDER).stream()
                .anyMatch(row -> rows.body(row, Body.class).locked() == null);
    }

    /** Puts every secret under the head's key: before somebody else gets a password. */
    void lockAll() {
        list().forEach(this::save);
    }

    private byte[] secret(Row row, Body body) {
        if (body.locked() == null) {
            return body.secret();
        }
        return rows.secrets()
                .map(
                        sealer ->
                                sealer.open(address(row.id()), body.locked())
                                        .orElseThrow(KeyRepository::unknown))
                .orElse(new byte[0]);
    }

    private static byte[] address(UUID id) {
        String text = Table.STORED_KEY.sqlName() + "|" + id + "|secret|" + Table.SCHEMA;
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private StoredKey map(Row row) {
        Body body = rows.body(row, Body.class);
        return new StoredKey(
                KeyUse.ofCode(row.text(0)).orElseThrow(KeyRepository::unknown),
                secret(row, body),
                body.publicKey(),
                KeyState.ofCode(row.text(1)).orElseThrow(KeyRepository::unknown));
    }

    private static UserProblem unknown() {
        return Problems.damaged(Table.STORED_KEY.sqlName());
    }

    private UUID id(StoredKey key) {
        String hex = HexFormat.of().formatHex(key.publicKey());
        return rows.index().id(Table.STORED_KEY.sqlName(), key.use().code() + "|" + hex);
    }
}
