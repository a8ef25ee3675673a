package org.sanad.seal.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Finds equal values without storing them: HMAC-SHA256 of a value in its domain. Who has no key
 * cannot try out all the codes of the country. Not for several threads at a time.
 */
public final class BlindIndex {
    private final Hmac hmac;

    BlindIndex(byte[] key) {
        this.hmac = new Hmac(key);
    }

    /** 32 bytes that stand for a value; equal values of one domain have equal ones. */
    public byte[] of(String domain, String value) {
        return hmac.of(
                domain.getBytes(StandardCharsets.UTF_8),
                new byte[1],
                value.getBytes(StandardCharsets.UTF_8));
    }

    /** An id that stands for a value: the first 16 bytes of the index. */
    public UUID id(String domain, String value) {
        ByteBuffer bytes = ByteBuffer.wrap(of(domain, value));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
