package org.sanad.store;

/**
 * A key pair of this installation.
 *
 * @param secret raw private key, 32 bytes; of a root key the same locked with its own passphrase;
 *     empty when read by somebody who only enters data
 * @param publicKey raw public key, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredKey(KeyUse use, byte[] secret, byte[] publicKey, KeyState state) {
    /** The same in another state. */
    public StoredKey in(KeyState next) {
        return new StoredKey(use, secret, publicKey, next);
    }
}
