package org.sanad.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Base64url without padding (RFC 7515 §2), read strictly: the JDK's decoder accepts padding and
 * non-canonical last characters, which would give one signature several spellings.
 */
public final class Base64Url {
    private Base64Url() {}

    public static String encode(byte[] bytes) {
        return text(ascii(bytes));
    }

    /** As {@link #encode}, in ASCII. */
    static byte[] ascii(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encode(bytes);
    }

    /** A text of its ASCII bytes. */
    static String text(byte[] ascii) {
        return new String(ascii, StandardCharsets.ISO_8859_1);
    }

    /** The bytes, or empty when the text is not exactly what {@link #encode} would have written. */
    public static Optional<byte[]> decode(String text) {
        byte[] ascii = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded;
        try {
            decoded = Base64.getUrlDecoder().decode(ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Arrays.equals(ascii, ascii(decoded)) ? Optional.of(decoded) : Optional.empty();
    }
}
