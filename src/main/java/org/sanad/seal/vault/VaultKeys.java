package org.sanad.seal.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The unlocked keys of an installation: a random 256-bit data key and what is derived from it by
 * HKDF. Closing wipes our copies of the keys, as far as Java allows: copies inside the JDK's
 * ciphers go with the garbage collector.
 */
public final class VaultKeys implements AutoCloseable {
    private static final int KEY_BYTES = 32;

    private final SecureRandom random;
    private final byte[] dataKey;
    private final byte[] rowsKey;
    private final byte[] contentsKey;
    private final byte[] indexKey;
    private final byte[] manifestKey;

    VaultKeys(byte[] dataKey, SecureRandom random) {
        this.random = random;
        this.dataKey = dataKey;
        this.rowsKey = derived("rows");
        this.contentsKey = derived("outbox");
        this.indexKey = derived("index");
        this.manifestKey = derived("manifest");
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
     * Locks the data key with a password, under a new salt.
     *
     * @throws UserProblem when the password is too short or too long
     */
    public WrappedKey wrap(char[] password, KdfCost cost) {
        return WrappedKey.lock(dataKey, password, cost, random);
    }

    /** The same keys, closed apart. */
    public VaultKeys copy() {
        return new VaultKeys(dataKey.clone(), random);
    }

    /** Seals the rows of people. */
    public RowSealer rows() {
        return new RowSealer(rowsKey, random);
    }

    /** Seals whole files kept: bundles sent and received, snapshots, packs. */
    public RowSealer contents() {
        return new RowSealer(contentsKey, random);
    }

    /** Finds equal values without storing them. */
    public BlindIndex index() {
        return new BlindIndex(indexKey);
    }

    /** Marks stored rows for the manifest. */
    public RowMarks marks() {
        return new RowMarks(manifestKey);
    }

    @Override
    public void close() {
        for (byte[] key : new byte[][] {dataKey, rowsKey, contentsKey, indexKey, manifestKey}) {
            Arrays.fill(key, (byte) 0);
        }
    }

    private byte[] derived(String use) {
        byte[] info = ("sanad/vault/1/" + use).getBytes(StandardCharsets.US_ASCII);
        return Hkdf.derive(dataKey, new byte[0], info, KEY_BYTES);
    }
}
