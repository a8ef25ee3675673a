package org.sanad.seal.vault;

import java.nio.ByteBuffer;
import org.sanad.seal.Sha256;

/** What is stored of the vault: useless without the password. */
public final class WrappedKey {
    private final KdfCost cost;
    private final byte[] salt;
    private final byte[] wrapped;

    /**
     * Takes what was stored, or was just made.
     *
     * @param salt 16 random bytes
     * @param wrapped the 256-bit data key, wrapped by AES-KW (RFC 3394): 40 bytes
     */
    public WrappedKey(KdfCost cost, byte[] salt, byte[] wrapped) {
        this.cost = cost;
        this.salt = salt.clone();
        this.wrapped = wrapped.clone();
    }

    public KdfCost cost() {
        return cost;
    }

    public byte[] salt() {
        return salt.clone();
    }

    public byte[] wrapped() {
        return wrapped.clone();
    }

    /**
     * SHA-256 over everything, to tell a damaged vault from a wrong password. It protects against
     * bit-rot, not against people.
     */
    public byte[] checksum() {
        byte[] costs =
                ByteBuffer.allocate(3 * Integer.BYTES)
                        .putInt(cost.memoryKib())
                        .putInt(cost.passes())
                        .putInt(cost.lanes())
                        .array();
        return Sha256.of(costs, salt, wrapped);
    }
}
