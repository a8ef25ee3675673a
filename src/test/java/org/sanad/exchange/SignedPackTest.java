package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.UserProblem;
import org.sanad.seal.Jws;

final class SignedPackTest {
    private static final String ISSUER = "directorate:05.081";

    private static byte[] pack() throws IOException {
        try (InputStream in = SignedPackTest.class.getResourceAsStream("/packs/programmes.json")) {
            return in.readAllBytes();
        }
    }

    private static SignedPack signed() throws IOException {
        return SignedPack.sign(pack(), ISSUER, BundleWorkshop.SIGNER);
    }

    private static String refusal(byte[] file) {
        return assertThrows(UserProblem.class, () -> SignedPack.read(file)).code();
    }

    @Test
    void carriesThePackByteForByteAndItsSigner() throws IOException {
        SignedPack read = SignedPack.read(signed().file());
        assertEquals(PackReader.builtIn().sha256(), read.pack().sha256());
        assertEquals(ISSUER, read.issuer());
        assertTrue(read.signedWith(BundleWorkshop.SIGNER.verifyingKey()));
        assertFalse(read.signedWith(BundleWorkshop.STRANGER.verifyingKey()));
        assertArrayEquals(signed().file(), read.file());
    }

    @Test
    void isNoLongerSignedWhenOneAmountChanges() throws IOException {
        ObjectNode file = BundleWorkshop.tree(signed().file());
        byte[] raised =
                new String(pack(), StandardCharsets.UTF_8)
                        .replaceFirst("\"value\": 60", "\"value\": 90")
                        .getBytes(StandardCharsets.UTF_8);
        Jws other = Jws.sign("{}", raised, BundleWorkshop.STRANGER);
        file.put("payload", other.payload());
        SignedPack read = SignedPack.read(BundleWorkshop.bytes(file));
        assertFalse(read.signedWith(BundleWorkshop.SIGNER.verifyingKey()));
    }

    @Test
    void anotherKeyUnderTheNameOfOursIsNotOurs() throws IOException {
        String header =
                "{\"alg\":\"Ed25519\",\"kid\":\"%s\",\"typ\":\"sanad-pack+json\",\"iss\":\"%s\"}"
                        .formatted(BundleWorkshop.SIGNER.verifyingKey().kid(), ISSUER);
        SignedPack read = SignedPack.read(flat(Jws.sign(header, pack(), BundleWorkshop.STRANGER)));
        assertFalse(read.signedWith(BundleWorkshop.SIGNER.verifyingKey()));
        assertFalse(read.signedWith(BundleWorkshop.STRANGER.verifyingKey()));
    }

    @Test
    void refusesAPackWithoutSignature() throws IOException {
        assertEquals("exchange.pack.unsigned", refusal(pack()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"protected\":\"e30\",\"payload\":\"e30\",\"signature\":\"\"}",
                "{\"protected\":\"e30\",\"payload\":\"e30\"}",
                "{\"protected\":1,\"payload\":\"e30\",\"signature\":\"\"}",
            })
    void refusesWhatIsNoSignedPack(String file) {
        assertEquals(
                "exchange.pack.not-a-signed-pack", refusal(file.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"none\",\"kid\":\"k\",\"typ\":\"sanad-pack+json\",\"iss\":\"directorate:1\"}",
                "{\"alg\":\"Ed25519\",\"kid\":\"k\",\"typ\":\"sanad-declaration+json\",\"iss\":\"directorate:1\"}",
                "{\"alg\":\"Ed25519\",\"kid\":\"k\",\"typ\":\"sanad-pack+json\",\"iss\":\"school:02063S\"}",
                "{\"alg\":\"Ed25519\",\"kid\":\"k\",\"typ\":\"sanad-pack+json\"}",
                "{\"alg\":\"Ed25519\",\"kid\":\"k\",\"typ\":\"sanad-pack+json\",\"iss\":\"directorate:1\",\"crit\":\"x\"}",
            })
    void refusesASignatureMadeForSomethingElse(String header) throws IOException {
        assertEquals(
                "exchange.pack.not-a-signed-pack",
                refusal(flat(Jws.sign(header, pack(), BundleWorkshop.SIGNER))));
    }

    @Test
    void refusesAnUnsoundPackThoughItIsSigned() throws IOException {
        byte[] broken =
                new String(pack(), StandardCharsets.UTF_8)
                        .replaceFirst("\"items\": \\[\"BAG\"", "\"items\": [\"CASTLE\"")
                        .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "exchange.pack.malformed",
                assertThrows(
                                UserProblem.class,
                                () -> SignedPack.sign(broken, ISSUER, BundleWorkshop.SIGNER))
                        .code());
        String header =
                "{\"alg\":\"Ed25519\",\"kid\":\"%s\",\"typ\":\"sanad-pack+json\",\"iss\":\"%s\"}"
                        .formatted(BundleWorkshop.SIGNER.verifyingKey().kid(), ISSUER);
        assertEquals(
                "exchange.pack.malformed",
                refusal(flat(Jws.sign(header, broken, BundleWorkshop.SIGNER))));
    }

    private static byte[] flat(Jws jws) {
        return BundleWorkshop.flat(jws).getBytes(StandardCharsets.US_ASCII);
    }
}
