package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.seal.SealingKey;
import org.sanad.seal.SigningKey;

/** Confusions of algorithm, key, type and receiver. */
final class HostileBundlesTest {
    /** RFC 8725: whatever algorithm, key and type a header claims, only the one triple passes. */
    @Test
    void onlyTheOneTripleOfAlgorithmKeyAndTypeIsAccepted() {
        String[] algorithms = {
            "Ed25519", "EdDSA", "Ed448", "none", "None", "HS256", "HS384", "HS512", "RS256",
            "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "ES256K",
            "ed25519", ""
        };
        SigningKey[] keys = {
            BundleWorkshop.SIGNER,
            BundleWorkshop.STRANGER,
            BundleWorkshop.SECOND,
            SigningKey.ofSeed(BundleWorkshop.DIRECTORATE.seed()),
            SigningKey.ofSeed(BundleWorkshop.SCHOOL_OPENING.seed())
        };
        KnownWorld world = new KnownWorld();
        world.key(keys[2], BundleWorkshop.SCHOOL, KeyUse.DIRECTORATE_SIGNING, KeyStatus.ACTIVE);
        ObjectNode payload = BundleWorkshop.payload(BundleWorkshop.declare(2, 1));
        int accepted = 0;
        int tried = 0;
        for (String algorithm : algorithms) {
            for (SigningKey key : keys) {
                for (SigningKey named : List.of(BundleWorkshop.SIGNER, key)) {
                    for (String typ : types()) {
                        String header =
                                BundleWorkshop.headerJson(named, typ)
                                        .replace("\"Ed25519\"", "\"" + algorithm + "\"");
                        byte[] file = BundleWorkshop.signedAs(payload, key, header);
                        Verdict verdict = new BundleVerifier(world).verify(file);
                        accepted += verdict.bundle().isPresent() ? 1 : 0;
                        tried++;
                    }
                }
            }
        }
        // the right triple, tried under both namings of the same key
        assertEquals(2, accepted);
        assertTrue(tried >= 1_000);
    }

    private static List<String> types() {
        List<String> types = new ArrayList<>(List.of("JWT", "sanad-sealed+json"));
        for (BundleType type : BundleType.values()) {
            types.add(type.mediaType());
        }
        return types;
    }

    /** Sealed for one directorate and wrapped again for another by whoever opened it. */
    @Test
    void rewrappingForAnotherReceiverIsNoticed() {
        SignedBundle bundle = BundleWorkshop.declare(2, 1);
        SealingKey other = BundleWorkshop.ELSEWHERE.sealingKey();
        byte[] file =
                BundleWorkshop.sealedFor(
                        BundleWorkshop.ascii(bundle.jwsJson()),
                        BundleWorkshop.label(BundleWorkshop.payload(bundle), BundleWorkshop.SIGNER),
                        other,
                        "sanad-declaration+json");
        KnownWorld elsewhere = new KnownWorld().own(BundleWorkshop.ELSEWHERE, false);
        Verdict verdict = new BundleVerifier(elsewhere).verify(file);
        assertEquals(BundleCode.H04, verdict.code().orElseThrow());
    }
}
