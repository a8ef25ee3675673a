package org.sanad.seal.vault;

/**
 * Keyed marks of stored rows, summed up in the manifest of their table. Not for several threads at
 * a time.
 */
public final class RowMarks {
    private final Hmac hmac;

    RowMarks(byte[] key) {
        this.hmac = new Hmac(key);
    }

    /** 32 bytes that stand for this content at this address. */
    public byte[] of(byte[] address, byte[] sealed) {
        return hmac.of(address, new byte[1], sealed);
    }
}
