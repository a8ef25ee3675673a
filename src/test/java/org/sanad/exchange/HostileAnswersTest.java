package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.seal.Base64Url;
import org.sanad.seal.Jws;
import org.sanad.seal.SigningKey;

/** Confused algorithms, keys and types at the door of a school, and in the seal (RFC 8725). */
final class HostileAnswersTest {
    private static final List<String> ALGORITHMS =
            List.of(
                    "Ed25519", "EdDSA", "Ed448", "none", "None", "HS256", "HS512", "RS256", "PS256",
                    "ES256", "ES512", "ES256K", "ed25519", "");

    /** What a school takes, sealed or not; each sound on its own. */
    private static final Map<BundleType, byte[]> SOUND =
            Map.of(
                    BundleType.ANSWER,
                    DirectorateWorkshop.file(DirectorateWorkshop.accepted(1), 1),
                    BundleType.UPDATE,
                    DirectorateWorkshop.file(DirectorateWorkshop.update(2), 2),
                    BundleType.RESTITUTION,
                    DirectorateWorkshop.restitution()
                            .sealedFile(
                                    BundleWorkshop.SCHOOL_OPENING.sealingKey(),
                                    BundleWorkshop.dice(3)));

    private static final List<SigningKey> KEYS =
            List.of(
                    DirectorateWorkshop.SIGNER,
                    DirectorateWorkshop.NEXT_SIGNER,
                    DirectorateWorkshop.ROOT,
                    BundleWorkshop.SIGNER,
                    BundleWorkshop.STRANGER,
                    SigningKey.ofSeed(BundleWorkshop.SCHOOL_OPENING.seed()),
                    SigningKey.ofSeed(BundleWorkshop.DIRECTORATE.seed()));

    @Test
    void ofEachTypeOnlyTheOneTripleIsAccepted() {
        SchoolWorld world = new SchoolWorld();
        world.key(BundleWorkshop.SIGNER, KeyUse.SCHOOL_SIGNING, KeyStatus.ACTIVE);
        world.key(KEYS.get(6), KeyUse.SEALING, KeyStatus.ACTIVE);
        SchoolVerifier verifier = new SchoolVerifier(world);
        int tried = 0;
        for (BundleType sound : SOUND.keySet()) {
            List<String> accepted = new ArrayList<>();
            for (String algorithm : ALGORITHMS) {
                for (SigningKey key : KEYS) {
                    for (SigningKey named : List.of(DirectorateWorkshop.SIGNER, key)) {
                        for (String typ : types()) {
                            byte[] file = confused(sound, algorithm, key, named, typ);
                            if (verifier.verify(file).bundle().isPresent()) {
                                accepted.add(algorithm + " " + KEYS.indexOf(key) + " " + typ);
                            }
                            tried++;
                        }
                    }
                }
            }
            String triple = "Ed25519 0 " + sound.mediaType();
            // tried under both namings of the same key
            assertEquals(List.of(triple, triple), accepted);
        }
        assertTrue(tried >= 3_000, tried + " tried");
    }

    @Test
    void theSealKnowsOneAlgorithmAndOneCipher() {
        List<String> algorithms =
                List.of(
                        "ECDH-ES+A256KW",
                        "ECDH-ES",
                        "ECDH-ES+A128KW",
                        "dir",
                        "A256KW",
                        "RSA-OAEP",
                        "RSA1_5",
                        "PBES2-HS256+A128KW",
                        "none",
                        "");
        List<String> ciphers =
                List.of("A256GCM", "A128GCM", "A192GCM", "A128CBC-HS256", "A256CBC-HS512", "none");
        for (String algorithm : algorithms) {
            for (String cipher : ciphers) {
                boolean ours = algorithm.equals("ECDH-ES+A256KW") && cipher.equals("A256GCM");
                Optional<BundleCode> expected =
                        ours ? Optional.empty() : Optional.of(BundleCode.E06);
                String which = algorithm + " " + cipher;
                assertEquals(
                        expected,
                        new BundleVerifier(new KnownWorld())
                                .verify(resealed(BundleWorkshop.sound(), algorithm, cipher))
                                .code(),
                        which);
                Verdict restitution =
                        new SchoolVerifier(new SchoolWorld())
                                .verify(
                                        resealed(
                                                SOUND.get(BundleType.RESTITUTION),
                                                algorithm,
                                                cipher));
                assertEquals(ours, restitution.bundle().isPresent(), which);
                assertEquals(expected, restitution.code(), which);
            }
        }
    }

    private static List<String> types() {
        List<String> types = new ArrayList<>(List.of("JWT", "sanad-sealed+json"));
        for (BundleType type : BundleType.values()) {
            types.add(type.mediaType());
        }
        return types;
    }

    private static byte[] resealed(byte[] file, String algorithm, String cipher) {
        ObjectNode node = BundleWorkshop.tree(file);
        byte[] plain = Base64Url.decode(node.get("protected").textValue()).orElseThrow();
        String header =
                new String(plain, StandardCharsets.UTF_8)
                        .replace("\"ECDH-ES+A256KW\"", '"' + algorithm + '"')
                        .replace("\"A256GCM\"", '"' + cipher + '"');
        node.put("protected", Base64Url.encode(BundleWorkshop.ascii(header)));
        return BundleWorkshop.bytes(node);
    }

    /** A sound bundle signed again under another header, with the label that goes with it. */
    private static byte[] confused(
            BundleType sound, String algorithm, SigningKey key, SigningKey named, String typ) {
        String header =
                BundleWorkshop.headerJson(named, typ).replace("\"Ed25519\"", '"' + algorithm + '"');
        ObjectNode file = BundleWorkshop.tree(SOUND.get(sound));
        ObjectNode label = (ObjectNode) file.get("label");
        label.put("sender", named.verifyingKey().verificationCode().sender());
        if (sound == BundleType.RESTITUTION) {
            byte[] raw =
                    BundleWorkshop.bytes(BundleWorkshop.payload(DirectorateWorkshop.restitution()));
            return BundleWorkshop.sealedFor(
                    BundleWorkshop.ascii(BundleWorkshop.flat(Jws.sign(header, raw, key))),
                    label,
                    BundleWorkshop.SCHOOL_OPENING.sealingKey(),
                    typ);
        }
        byte[] raw = Base64Url.decode(file.get("payload").textValue()).orElseThrow();
        Jws jws = Jws.sign(header, raw, key);
        file.put("protected", jws.header());
        file.put("signature", jws.signature());
        return BundleWorkshop.bytes(file);
    }
}
