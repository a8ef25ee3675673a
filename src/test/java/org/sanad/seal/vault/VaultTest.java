package org.sanad.seal.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.UserProblem;

/** From the password to a sealed row. */
final class VaultTest {
    private static final byte[] ADDRESS = "pupil|1|1|1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTENT = "فاطمة".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "19455,2,1",
        "19456,1,1",
        "19456,2,0",
        "262145,2,1",
        "65536,11,1",
        "65536,3,5",
        "0,0,0"
    })
    void refusesCostsOutOfBounds(int memory, int passes, int lanes) {
        assertFalse(KdfCost.within(memory, passes, lanes));
        assertThrows(IllegalArgumentException.class, () -> new KdfCost(memory, passes, lanes));
    }

    @Test
    void samePasswordComposedOrDecomposedOpens() {
        VaultKeys keys = VaultKeys.create();
        WrappedKey locked = keys.wrap("été à Aït-Baha".toCharArray(), KdfCost.FLOOR);
        String decomposed =
                java.text.Normalizer.normalize("été à Aït-Baha", java.text.Normalizer.Form.NFD);
        byte[] sealed = keys.rows().seal(ADDRESS, CONTENT);
        try (VaultKeys again = VaultKeys.unlock(locked, decomposed.toCharArray())) {
            assertArrayEquals(CONTENT, again.rows().open(ADDRESS, sealed).orElseThrow());
            assertArrayEquals(
                    keys.index().of("cin", "AB123456"), again.index().of("cin", "AB123456"));
        }
        UserProblem refusal =
                assertThrows(
                        UserProblem.class,
                        () -> VaultKeys.unlock(locked, "été à Aït-bahA".toCharArray()));
        assertEquals("seal.password.wrong", refusal.code());
    }

    @Test
    void opensNowhereElseAndNothingChanged() {
        try (VaultKeys keys = VaultKeys.create()) {
            byte[] sealed = keys.rows().seal(ADDRESS, CONTENT);
            byte[] elsewhere = "pupil|2|1|1".getBytes(StandardCharsets.US_ASCII);
            assertTrue(keys.rows().open(elsewhere, sealed).isEmpty());
            assertTrue(keys.contents().open(ADDRESS, sealed).isEmpty());
            for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
                byte[] flipped = sealed.clone();
                flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
                assertTrue(keys.rows().open(ADDRESS, flipped).isEmpty(), "bit " + bit);
            }
            for (int length = 0; length < sealed.length; length++) {
                byte[] cut = Arrays.copyOf(sealed, length);
                assertTrue(keys.rows().open(ADDRESS, cut).isEmpty(), "length " + length);
            }
        }
    }

    @Test
    void sealsTheSameContentDifferentlyEachTime() {
        try (VaultKeys keys = VaultKeys.create()) {
            assertNotEquals(
                    HexFormat.of().formatHex(keys.rows().seal(ADDRESS, CONTENT)),
                    HexFormat.of().formatHex(keys.rows().seal(ADDRESS, CONTENT)));
        }
    }

    @Test
    void domainsOfTheIndexAreApart() {
        try (VaultKeys keys = VaultKeys.create()) {
            BlindIndex index = keys.index();
            assertFalse(Arrays.equals(index.of("a", "bc"), index.of("ab", "c")));
            assertFalse(Arrays.equals(index.of("a", "b"), VaultKeys.create().index().of("a", "b")));
            assertEquals(index.id("a", "b"), index.id("a", "b"));
        }
    }

    @Test
    void closedKeysOpenNothing() {
        VaultKeys keys = VaultKeys.create();
        byte[] sealed = keys.rows().seal(ADDRESS, CONTENT);
        keys.close();
        assertTrue(keys.rows().open(ADDRESS, sealed).isEmpty());
    }

    @Test
    void refusesWeakAndEndlessPasswords() {
        assertEquals(
                "seal.password.too-short",
                assertThrows(
                                UserProblem.class,
                                () -> PasswordKey.requireStrong("onzelettres".toCharArray()))
                        .code());
        assertEquals(
                "seal.password.too-long",
                assertThrows(
                                UserProblem.class,
                                () -> PasswordKey.requireStrong("x".repeat(1025).toCharArray()))
                        .code());
    }

    /** RFC 5869 A.1 and A.3. */
    @ParameterizedTest
    @CsvSource({
        "000102030405060708090a0b0c, f0f1f2f3f4f5f6f7f8f9,"
                + " 3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        "'', '',"
                + " 8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
    })
    void derivesAsTheStandardSays(String salt, String info, String expected) {
        byte[] secret = HexFormat.of().parseHex("0b".repeat(22));
        byte[] derived =
                Hkdf.derive(
                        secret,
                        HexFormat.of().parseHex(salt),
                        HexFormat.of().parseHex(info),
                        expected.length() / 2);
        assertEquals(expected, HexFormat.of().formatHex(derived));
    }

    @Test
    void derivesAsWycheproofSays() throws IOException {
        Path file =
                Path.of(System.getProperty("sanad.vectors", "../shared/vectors"))
                        .resolve("wycheproof/hkdf_sha256_test.json");
        assumeTrue(Files.exists(file), "no vectors beside the project");
        JsonNode vectors = new ObjectMapper().readTree(file.toFile());
        int tested = 0;
        for (JsonNode group : vectors.get("testGroups")) {
            for (JsonNode test : group.get("tests")) {
                check(test);
                tested++;
            }
        }
        assertEquals(vectors.get("numberOfTests").asInt(), tested);
    }

    private static void check(JsonNode test) {
        int size = test.get("size").asInt();
        if (test.get("result").asText().equals("invalid")) {
            assertThrows(IllegalArgumentException.class, () -> derive(test, size));
        } else {
            assertEquals(
                    test.get("okm").asText(),
                    HexFormat.of().formatHex(derive(test, size)),
                    () -> "test " + test.get("tcId"));
        }
    }

    private static byte[] derive(JsonNode test, int size) {
        return Hkdf.derive(hex(test, "ikm"), hex(test, "salt"), hex(test, "info"), size);
    }

    private static byte[] hex(JsonNode test, String name) {
        return HexFormat.of().parseHex(test.get(name).asText());
    }

    @Test
    void noChoiceMakesAPasswordCheaperThanTheFloor() {
        assertEquals(KdfCost.STANDARD, KdfCost.named(null));
        assertEquals(KdfCost.FLOOR, KdfCost.named("least"));
        assertEquals(KdfCost.STANDARD, KdfCost.named("1"));
    }
}
