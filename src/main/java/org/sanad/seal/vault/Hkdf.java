package org.sanad.seal.vault;

import java.util.Arrays;

/** HKDF with HMAC-SHA256 (RFC 5869); the JDK has one only from version 25. */
final class Hkdf {
    private static final int HASH_BYTES = 32;

    private Hkdf() {}

    /**
     * Derives {@code length} bytes.
     *
     * @param salt may be empty, which stands for 32 zero bytes (RFC 5869 §2.2)
     * @throws IllegalArgumentException when more than 255 hashes are asked for (§2.3)
     */
    static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
        if (length < 1 || length > 255 * HASH_BYTES) {
            throw new IllegalArgumentException("HKDF cannot give that many bytes");
        }
        byte[] extracted = hmac(salt.length == 0 ? new byte[HASH_BYTES] : salt, secret);
        byte[] output = new byte[length];
        byte[] block = new byte[0];
        for (int done = 0, counter = 1; done < length; done += HASH_BYTES, counter++) {
            block = hmac(extracted, block, info, new byte[] {(byte) counter});
            System.arraycopy(block, 0, output, done, Math.min(HASH_BYTES, length - done));
        }
        Arrays.fill(extracted, (byte) 0);
        Arrays.fill(block, (byte) 0);
        return output;
    }

    /** HMAC-SHA256 over the parts in order. */
    static byte[] hmac(byte[] key, byte[]... parts) {
        return new Hmac(key).of(parts);
    }
}
