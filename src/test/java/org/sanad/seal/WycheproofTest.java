package org.sanad.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.crypto.Cipher;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wycheproof through our own code paths; its JOSE groups as negatives. */
final class WycheproofTest {
    private interface Check {
        void run(JsonNode group, JsonNode test) throws GeneralSecurityException;
    }

    @TestFactory
    Stream<DynamicTest> ed25519() throws IOException {
        return each(
                "ed25519",
                (group, test) -> {
                    byte[] raw = hex(group.get("publicKey"), "pk");
                    boolean verified =
                            VerifyingKey.ofRaw(raw)
                                    .filter(key -> key.verify(hex(test, "msg"), hex(test, "sig")))
                                    .isPresent();
                    assertEquals(valid(test), verified);
                });
    }

    /** Shared secrets as given, except that those of low-order points are refused. */
    @TestFactory
    Stream<DynamicTest> x25519() throws IOException {
        return each(
                "x25519",
                (group, test) -> {
                    byte[] shared = hex(test, "shared");
                    Optional<byte[]> agreed =
                            OpeningKey.ofSeed(hex(test, "private"))
                                    .agree(SealingKey.ofRaw(hex(test, "public")));
                    boolean zero = new String(shared, StandardCharsets.ISO_8859_1).isBlank();
                    boolean lowOrder = zero || HexFormat.of().formatHex(shared).matches("0+");
                    assertEquals(lowOrder, agreed.isEmpty());
                    agreed.ifPresent(secret -> assertArrayEquals(shared, secret));
                });
    }

    @TestFactory
    Stream<DynamicTest> aesGcmWithOurSizes() throws IOException {
        return each("aes_gcm", WycheproofTest::gcm);
    }

    private static void gcm(JsonNode group, JsonNode test) throws GeneralSecurityException {
        boolean ours =
                group.get("ivSize").asInt() == 96
                        && group.get("keySize").asInt() == 256
                        && group.get("tagSize").asInt() == 128;
        if (!ours) {
            return;
        }
        String aad = new String(hex(test, "aad"), StandardCharsets.ISO_8859_1);
        byte[] sealed = Curve.join(hex(test, "ct"), hex(test, "tag"));
        try {
            byte[] opened =
                    Jwe.gcm(Cipher.DECRYPT_MODE, hex(test, "key"), hex(test, "iv"), aad, sealed);
            assertTrue(valid(test));
            assertArrayEquals(hex(test, "msg"), opened);
        } catch (javax.crypto.AEADBadTagException e) {
            assertFalse(valid(test));
        }
    }

    @TestFactory
    Stream<DynamicTest> aesWrapOfContentKeys() throws IOException {
        return each("aes_wrap", WycheproofTest::wrap);
    }

    private static void wrap(JsonNode group, JsonNode test) throws GeneralSecurityException {
        byte[] wrapped = hex(test, "ct");
        if (group.get("keySize").asInt() != 256 || wrapped.length != 40) {
            return;
        }
        try {
            assertArrayEquals(hex(test, "msg"), Jwe.unwrap(hex(test, "key"), wrapped));
            assertTrue(valid(test));
            assertArrayEquals(wrapped, Jwe.wrap(hex(test, "key"), hex(test, "msg")));
        } catch (java.security.InvalidKeyException e) {
            assertFalse(valid(test));
        }
    }

    /** None of these is signed or sealed by our two algorithms: none may verify or open. */
    @ParameterizedTest
    @ValueSource(strings = {"signature", "encryption", "crypto", "key"})
    void joseGroupsAreAllRefused(String name) throws IOException {
        JsonNode file = VectorFiles.json("wycheproof/json_web_" + name + "_test.json");
        SigningKey signer = SigningKey.ofSeed(new byte[32]);
        OpeningKey opener = OpeningKey.ofSeed(new byte[32]);
        int seen = 0;
        for (JsonNode group : file.get("testGroups")) {
            assertEquals(Optional.empty(), VerifyingKey.ofJwk(group.path("public").toString()));
            for (JsonNode test : group.get("tests")) {
                String[] parts =
                        test.path("jws").asText(test.path("jwe").asText()).split("\\.", -1);
                if (parts.length == 3) {
                    Jws jws = new Jws(parts[0], parts[1], parts[2]);
                    assertFalse(jws.verifies(signer.verifyingKey()));
                } else if (parts.length == 5) {
                    Jwe jwe = new Jwe(parts[0], parts[1], parts[2], parts[3], parts[4]);
                    assertEquals(Optional.empty(), jwe.open(opener, opener.sealingKey()));
                }
                seen++;
            }
        }
        assertEquals(file.get("numberOfTests").asInt(), seen);
    }

    /** RFC 8037 A.4: the cookbook's signature is what our key gives. */
    @Test
    void cookbookSignatureIsReproduced() throws IOException {
        JsonNode book = VectorFiles.json("jose-cookbook/curve25519/jws.json");
        String seed = book.at("/input/key/d").textValue();
        SigningKey key = SigningKey.ofSeed(Base64Url.decode(seed).orElseThrow());
        byte[] payload = book.at("/input/payload").textValue().getBytes(StandardCharsets.UTF_8);
        Jws jws = Jws.sign("{\"alg\":\"EdDSA\"}", payload, key);
        assertEquals(book.at("/signing/sig").textValue(), jws.signature());
        assertTrue(jws.verifies(key.verifyingKey()));
    }

    private static Stream<DynamicTest> each(String name, Check check) throws IOException {
        JsonNode file = VectorFiles.json("wycheproof/" + name + "_test.json");
        return StreamSupport.stream(file.get("testGroups").spliterator(), false)
                .flatMap(
                        group ->
                                StreamSupport.stream(group.get("tests").spliterator(), false)
                                        .map(
                                                test ->
                                                        DynamicTest.dynamicTest(
                                                                name + " " + test.get("tcId"),
                                                                () -> check.run(group, test))));
    }

    private static boolean valid(JsonNode test) {
        return test.get("result").textValue().equals("valid");
    }

    private static byte[] hex(JsonNode node, String name) {
        return HexFormat.of().parseHex(node.get(name).textValue());
    }
}
