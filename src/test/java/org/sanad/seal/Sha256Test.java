package org.sanad.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class Sha256Test {
    /** The example of FIPS 180-2, appendix B.1. */
    @Test
    void writesThePublishedExampleInHex() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Sha256.hex("abc".getBytes(US_ASCII)));
    }

    @Test
    void takesPartsAsOneText() {
        assertArrayEquals(
                Sha256.of("abc".getBytes(US_ASCII)),
                Sha256.of("a".getBytes(US_ASCII), new byte[0], "bc".getBytes(US_ASCII)));
    }
}
