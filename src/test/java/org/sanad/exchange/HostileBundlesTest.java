package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.seal.SealingKey;
import org.sanad.seal.SigningKey;

/** Mutants, confusions and structure: nothing but the signed content is ever accepted. */
final class HostileBundlesTest {
    /** Of the declaration; half as many of the enrolment. Raise it before a release. */
    private static final int MUTANTS = Integer.getInteger("sanad.mutants", 14_000);

    private final BundleVerifier verifier = new BundleVerifier(new KnownWorld());

    @Test
    void noMutantOfADeclarationIsAcceptedWithOtherContent() {
        mutate(BundleWorkshop.sound(), MUTANTS, new Random(1));
    }

    @Test
    void noMutantOfAnEnrolmentIsAcceptedWithOtherContent() {
        mutate(BundleWorkshop.soundEnrolment(), MUTANTS / 2, new Random(2));
    }

    private void mutate(byte[] good, int count, Random random) {
        Verdict reference = verifier.verify(good);
        String digest = reference.digest().orElseThrow();
        int refused = 0;
        for (int i = 0; i < count; i++) {
            Verdict verdict = verifier.verify(mutant(good, random));
            if (verdict.bundle().isPresent()) {
                assertEquals(digest, verdict.digest().orElseThrow());
                assertEquals(
                        reference.bundle().orElseThrow().body(),
                        verdict.bundle().orElseThrow().body());
            } else {
                assertNotEquals(Verdict.Standing.ACCEPTED, verdict.standing());
                refused++;
            }
        }
        assertTrue(refused > count * 9 / 10);
    }

    private static byte[] mutant(byte[] good, Random random) {
        int at = random.nextInt(good.length);
        byte[] mutant = good.clone();
        switch (random.nextInt(5)) {
            case 0 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> mutant[at] = (byte) random.nextInt(256);
            case 2 -> {
                mutant = Arrays.copyOf(good, good.length + 1);
                System.arraycopy(good, at, mutant, at + 1, good.length - at);
                mutant[at] = (byte) (32 + random.nextInt(95));
            }
            case 3 -> mutant = Arrays.copyOf(good, at);
            default -> {
                mutant = Arrays.copyOf(good, good.length - 1);
                System.arraycopy(good, at + 1, mutant, at, good.length - at - 1);
            }
        }
        return mutant;
    }

    /** Each member of level 0 removed, given another kind, and moved in from the other form. */
    @Test
    void everyStructuralMutantOfTheOutsideIsRefused() {
        byte[] good = BundleWorkshop.sound();
        List<byte[]> mutants = new ArrayList<>();
        Iterator<String> names = BundleWorkshop.tree(good).fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            mutants.add(BundleWorkshop.wrapper(good, n -> n.remove(name)));
            mutants.add(BundleWorkshop.wrapper(good, n -> n.putNull(name)));
            mutants.add(BundleWorkshop.wrapper(good, n -> n.put(name, 1)));
            mutants.add(BundleWorkshop.wrapper(good, n -> n.putArray(name)));
            mutants.add(BundleWorkshop.wrapper(good, n -> n.put(name + "x", "")));
            mutants.add(BundleWorkshop.wrapper(good, n -> n.put(name, "")));
        }
        for (byte[] mutant : mutants) {
            assertEquals(Verdict.Standing.REJECTED, verifier.verify(mutant).standing());
        }
    }

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
