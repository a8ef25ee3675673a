package org.sanad.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sanad.seal.VerificationCode.Typed;

/** Keys, their names and their codes. */
final class KeysTest {
    /** RFC 8037 A.1 to A.3. */
    private static final String D = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";

    private static final String X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

    private static final SigningKey RFC_KEY = SigningKey.ofSeed(Base64Url.decode(D).orElseThrow());

    @Test
    void rfc8037KeyHasItsPublicHalfThumbprintAndCode() {
        VerifyingKey key = RFC_KEY.verifyingKey();
        assertEquals(X, Base64Url.encode(key.raw()));
        assertEquals("{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"" + X + "\"}", key.jwk());
        assertEquals("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", key.kid());
        assertEquals("98089 98420 45018 09564 03465 82763 37", key.verificationCode().text());
        assertEquals("98089-98420", key.verificationCode().sender());
        assertEquals("98089", key.verificationCode().firstGroup());
    }

    @Test
    void typedCodesAreToldApart() {
        VerificationCode code = RFC_KEY.verifyingKey().verificationCode();
        assertEquals(Typed.SAME, code.check(code.digits()));
        assertEquals(Typed.SAME, code.check("98089 98420-45018 09564 03465 82763 – 37"));
        assertEquals(Typed.SAME, code.check("٩٨٠٨٩ ٩٨٤٢٠ ٤٥٠١٨ ٠٩٥٦٤ ٠٣٤٦٥ ٨٢٧٦٣ ٣٧"));
        assertEquals(Typed.MISTYPED, code.check(""));
        assertEquals(Typed.MISTYPED, code.check(code.digits().substring(1)));
        VerificationCode other = SigningKey.ofSeed(new byte[32]).verifyingKey().verificationCode();
        assertEquals(Typed.OTHER, code.check(other.text()));
    }

    @Test
    void everyWrongDigitAndEveryNeighbouringSwapIsNoticed() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] hash = new byte[32];
            random.nextBytes(hash);
            VerificationCode code = VerificationCode.ofKey(hash);
            char[] digits = code.digits().toCharArray();
            for (int i = 0; i < digits.length; i++) {
                char[] wrong = digits.clone();
                wrong[i] = (char) ('0' + (digits[i] - '0' + 1 + random.nextInt(9)) % 10);
                assertEquals(Typed.MISTYPED, code.check(new String(wrong)));
                if (i > 0 && digits[i] != digits[i - 1]) {
                    char[] swapped = digits.clone();
                    swapped[i] = digits[i - 1];
                    swapped[i - 1] = digits[i];
                    assertEquals(Typed.MISTYPED, code.check(new String(swapped)));
                }
            }
        }
    }

    @Test
    void keysComeBackFromTheirSeedsAndTexts() {
        SecureRandom random = new SecureRandom();
        SigningKey signing = SigningKey.generate(random);
        assertEquals(signing.verifyingKey(), SigningKey.ofSeed(signing.seed()).verifyingKey());
        assertEquals(
                Optional.of(signing.verifyingKey()),
                VerifyingKey.ofJwk(signing.verifyingKey().jwk()));
        OpeningKey opening = OpeningKey.generate(random);
        OpeningKey read = OpeningKey.ofPrivateJwk(opening.privateJwk()).orElseThrow();
        assertArrayEquals(opening.seed(), read.seed());
        assertEquals(
                Optional.of(opening.sealingKey()), SealingKey.ofJwk(opening.sealingKey().jwk()));
        assertNotEquals(opening.sealingKey(), OpeningKey.generate(random).sealingKey());
    }

    @Test
    void refusesKeysOfTheOtherCurveAndMismatchedHalves() {
        OpeningKey opening = OpeningKey.ofSeed(new byte[32]);
        assertEquals(Optional.empty(), VerifyingKey.ofJwk(opening.sealingKey().jwk()));
        assertEquals(Optional.empty(), SealingKey.ofJwk(RFC_KEY.verifyingKey().jwk()));
        assertEquals(Optional.empty(), SealingKey.ofJwk("{"));
        assertEquals(Optional.empty(), SealingKey.ofJwk(opening.sealingKey().jwk() + "x"));
        String other = OpeningKey.ofSeed(RFC_KEY.seed()).sealingKey().jwk();
        String mixed = other.replace("}", ",\"d\":\"" + Base64Url.encode(new byte[32]) + "\"}");
        assertEquals(Optional.empty(), OpeningKey.ofPrivateJwk(mixed));
        assertThrows(IllegalArgumentException.class, () -> SigningKey.ofSeed(new byte[31]));
    }

    @Test
    void refusesLowOrderAndNonCanonicalSigners() {
        byte[] one = new byte[32];
        one[0] = 1;
        byte[] eighth =
                java.util.HexFormat.of()
                        .parseHex(
                                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
        byte[] aboveP = new byte[32];
        Arrays.fill(aboveP, (byte) 0xff);
        aboveP[31] = 0x7f;
        for (byte[] raw : new byte[][] {new byte[32], one, eighth, aboveP, new byte[33]}) {
            assertEquals(Optional.empty(), VerifyingKey.ofRaw(raw));
            if (raw.length == 32) {
                byte[] signed = raw.clone();
                signed[31] |= (byte) 0x80;
                assertEquals(Optional.empty(), VerifyingKey.ofRaw(signed));
            }
        }
    }

    @Test
    void refusesLooseBase64AndLongSignatures() {
        for (String loose : new String[] {"AB", "AA==", "A", "AA A", "AA\n", "A+A", "é"}) {
            assertEquals(Optional.empty(), Base64Url.decode(loose), loose);
        }
        byte[] message = "m".getBytes(StandardCharsets.UTF_8);
        byte[] signature = RFC_KEY.sign(message);
        assertTrue(RFC_KEY.verifyingKey().verify(message, signature));
        assertFalse(RFC_KEY.verifyingKey().verify(message, Arrays.copyOf(signature, 65)));
    }

    @Test
    void closedKeysNoLongerHoldTheirSeed() {
        SigningKey signing = SigningKey.generate(new SecureRandom());
        signing.close();
        assertArrayEquals(new byte[32], signing.seed());
        OpeningKey opening = OpeningKey.generate(new SecureRandom());
        opening.close();
        assertArrayEquals(new byte[32], opening.seed());
    }
}
