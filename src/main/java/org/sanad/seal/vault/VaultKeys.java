package org.sanad.seal.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanad.model.UserProblem;

/**
 * The unlocked keys of an installation: a random 256-bit data key and what is derived from it by
 * HKDF. Who only enters data gets the derived keys of what is entered and not the data key: from
 * them neither it nor the key of the secrets can be found. Closing wipes our copies of the keys, as
 * far as Java allows: copies inside the JDK's ciphers go with the garbage collector.
 */
public final class VaultKeys implements AutoCloseable {
    private static final int KEY_BYTES = 32;

    /** Rows, contents, index, manifest. */
    private static final int ENTRY_KEYS = 4;

    private final SecureRandom random;

    /** Null for who only enters data. */
    private final byte[] dataKey;

    private final byte[] rowsKey;
    private final byte[] contentsKey;
    private final byte[] indexKey;
    private final byte[] manifestKey;

    /** Null for who only enters data. */
    private final byte[] secretsKey;

    VaultKeys(byte[] dataKey, SecureRandom random) {
        this.random = random;
        this.dataKey = dataKey;
        this.rowsKey = derived("rows");
        this.contentsKey = derived("outbox");
        this.indexKey = derived("index");
        this.manifestKey = derived("manifest");
        this.secretsKey = derived("secrets");
    }

    /** Of who only enters data: rows, contents, index and manifest, one after the other. */
    private VaultKeys(SecureRandom random, byte[] derived) {
        this.random = random;
        this.dataKey = null;
        this.rowsKey = part(derived, 0);
        this.contentsKey = part(derived, 1);
        this.indexKey = part(derived, 2);
        this.manifestKey = part(derived, 3);
        this.secretsKey = null;
    }

    private static byte[] part(byte[] derived, int place) {
        return Arrays.copyOfRange(derived, place * KEY_BYTES, (place + 1) * KEY_BYTES);
    }

    /** New random keys. */
    public static VaultKeys create() {
        SecureRandom random = new SecureRandom();
        byte[] dataKey = new byte[KEY_BYTES];
        random.nextBytes(dataKey);
        return new VaultKeys(dataKey, random);
    }

    /**
     * Unlocks what {@link #wrap} locked.
     *
     * @throws UserProblem {@code seal.password.wrong}
     */
    public static VaultKeys unlock(WrappedKey locked, char[] password) {
        return new VaultKeys(locked.open(password), new SecureRandom());
    }

    /**
     * Unlocks what {@link #wrapForEntry} locked.
     *
     * @throws UserProblem {@code seal.password.wrong}
     */
    public static VaultKeys unlockForEntry(WrappedKey locked, char[] password) {
        byte[] derived = locked.open(password);
        try {
            if (derived.length != ENTRY_KEYS * KEY_BYTES) {
                throw UserProblem.of("seal.password.wrong");
            }
            return new VaultKeys(new SecureRandom(), derived);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /**
     * Locks the data key with a password, under a new salt.
     *
     * @throws UserProblem when the password is too short or too long
     */
    public WrappedKey wrap(char[] password, KdfCost cost) {
        if (!complete()) {
            throw new IllegalStateException("who only enters data has no data key to lock");
        }
        return WrappedKey.lock(dataKey, password, cost, random);
    }

    /**
     * Locks what entering data needs with a password, under a new salt. The data key, and the key
     * the installation's own secrets lie under, are not in it.
     *
     * @throws UserProblem when the password is too short or too long
     */
    public WrappedKey wrapForEntry(char[] password, KdfCost cost) {
        byte[] derived = entryKeys();
        try {
            return WrappedKey.lock(derived, password, cost, random);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    private byte[] entryKeys() {
        return ByteBuffer.allocate(ENTRY_KEYS * KEY_BYTES)
                .put(rowsKey)
                .put(contentsKey)
                .put(indexKey)
                .put(manifestKey)
                .array();
    }

    /** Whether these are all the keys, not only those that entering data needs. */
    public boolean complete() {
        return dataKey != null;
    }

    /** The same keys, closed apart. */
    public VaultKeys copy() {
        if (complete()) {
            return new VaultKeys(dataKey.clone(), random);
        }
        byte[] derived = entryKeys();
        try {
            return new VaultKeys(random, derived);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }

    /** Seals the rows of people. */
    public RowSealer rows() {
        return new RowSealer(rowsKey, random);
    }

    /** Seals whole files kept: bundles sent and received, snapshots, packs. */
    public RowSealer contents() {
        return new RowSealer(contentsKey, random);
    }

    /** Seals the secret halves of key pairs; empty for who only enters data. */
    public Optional<RowSealer> secrets() {
        return Optional.ofNullable(secretsKey).map(key -> new RowSealer(key, random));
    }

    /** Finds equal values without storing them. */
    public BlindIndex index() {
        return new BlindIndex(indexKey);
    }

    /**
     * Seals once more what a redo file keeps of each transaction, for whoever opens the
     * installation: its key is derived from the manifest's, which everybody has.
     */
    public RowSealer later() {
        byte[] key = derived(manifestKey, "later");
        try {
            return new RowSealer(key, random);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Marks stored rows for the manifest. */
    public RowMarks marks() {
        return new RowMarks(manifestKey);
    }

    @Override
    public void close() {
        Stream.of(dataKey, rowsKey, contentsKey, indexKey, manifestKey, secretsKey)
                .filter(Objects::nonNull)
                .forEach(key -> Arrays.fill(key, (byte) 0));
    }

    private byte[] derived(String use) {
        return derived(dataKey, use);
    }

    private static byte[] derived(byte[] from, String use) {
        byte[] info = ("sanad/vault/1/" + use).getBytes(StandardCharsets.US_ASCII);
        return Hkdf.derive(from, new byte[0], info, KEY_BYTES);
    }
}
