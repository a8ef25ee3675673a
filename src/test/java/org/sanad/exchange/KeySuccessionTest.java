package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanad.exchange.ReceiverKnowledge.CutOff;
import org.sanad.exchange.ReceiverKnowledge.KeyStatus;
import org.sanad.exchange.ReceiverKnowledge.KeyUse;
import org.sanad.seal.SealingKey;
import org.sanad.seal.SigningKey;

/** A new key with the old one's word, and what each state of the old key makes of it. */
final class KeySuccessionTest {
    private static final SigningKey OLD = BundleWorkshop.SIGNER;
    private static final SigningKey NEW = BundleWorkshop.SECOND;
    private static final SealingKey SEALING = BundleWorkshop.SCHOOL_OPENING.sealingKey();

    @Test
    void theConfirmedKeysWordIsEnough() {
        Verdict verdict = verify(new KnownWorld(), rotation(OLD, BundleWorkshop.CHAIN));
        assertEquals(List.of(), verdict.findings());
        assertEquals(Verdict.Standing.ACCEPTED, verdict.standing());
        assertEquals(
                Optional.of(new Verdict.Sender(BundleWorkshop.SCHOOL, BundleWorkshop.CHAIN)),
                verdict.sender());
        EnrolmentBody body = (EnrolmentBody) verdict.bundle().orElseThrow().body();
        assertEquals(NEW.verifyingKey(), body.signing());
    }

    @Test
    void theWordOfAKeyThatIsNotConfirmedAnyMoreLeavesThePaper() {
        for (KeyStatus status : KeyStatus.values()) {
            if (status != KeyStatus.ACTIVE) {
                KnownWorld world = new KnownWorld();
                world.key(
                        OLD,
                        BundleWorkshop.SCHOOL,
                        KeyUse.SCHOOL_SIGNING,
                        status,
                        BundleWorkshop.CHAIN,
                        new CutOff(1, 9));
                world.active = null;
                assertEquals(
                        Optional.of(BundleCode.K02),
                        verify(world, rotation(OLD, BundleWorkshop.CHAIN)).code(),
                        status.code());
            }
        }
    }

    @Test
    void aStrangersWordLeavesThePaperAndTheOtherKeyIsTold() {
        Verdict verdict =
                verify(new KnownWorld(), rotation(BundleWorkshop.STRANGER, BundleWorkshop.CHAIN));
        assertEquals(
                List.of(BundleCode.K02, BundleCode.K09),
                verdict.findings().stream().map(Finding::code).toList());
    }

    @Test
    void aWordForOtherKeysIsNone() {
        KeySuccession forOthers =
                KeySuccession.sign(
                        OLD,
                        BundleWorkshop.SCHOOL,
                        BundleWorkshop.CHAIN,
                        BundleWorkshop.STRANGER.verifyingKey(),
                        SEALING);
        assertEquals(
                Optional.of(BundleCode.S06),
                verify(new KnownWorld(), enrolment(forOthers, BundleWorkshop.CHAIN)).code());
    }

    @Test
    void aWordForAnotherChainIsNone() {
        KeySuccession elsewhere =
                KeySuccession.sign(
                        OLD,
                        BundleWorkshop.SCHOOL,
                        BundleWorkshop.id(77),
                        NEW.verifyingKey(),
                        SEALING);
        assertEquals(
                Optional.of(BundleCode.S06),
                verify(new KnownWorld(), enrolment(elsewhere, BundleWorkshop.CHAIN)).code());
        // vouched for by the old key, but it is not of that key's installation
        assertEquals(
                Optional.of(BundleCode.K02),
                verify(new KnownWorld(), rotation(OLD, BundleWorkshop.id(77))).code());
    }

    @Test
    void aRevokedKeyIsReadUpToItsCutOffAndNoFurther() {
        KnownWorld world = new KnownWorld();
        world.key(
                OLD,
                BundleWorkshop.SCHOOL,
                KeyUse.SCHOOL_SIGNING,
                KeyStatus.REVOKED,
                BundleWorkshop.CHAIN,
                new CutOff(1, 3));
        BundleVerifier verifier = new BundleVerifier(world);
        assertEquals(
                Verdict.Standing.ACCEPTED,
                verifier.verify(BundleWorkshop.sealed(BundleWorkshop.declare(2, 3))).standing());
        assertEquals(
                Optional.of(BundleCode.K03),
                verifier.verify(BundleWorkshop.sealed(BundleWorkshop.declare(2, 4))).code());
    }

    @Test
    void aNewComputersShrunkenDeclarationWaits() {
        KnownWorld world = new KnownWorld();
        world.received(BundleWorkshop.declare(20, 1));
        world.key(
                OLD,
                BundleWorkshop.SCHOOL,
                KeyUse.SCHOOL_SIGNING,
                KeyStatus.ACTIVE,
                BundleWorkshop.CHAIN,
                null);
        world.archive.replaceAll(
                known ->
                        new ReceiverKnowledge.KnownBundle(
                                known.type(),
                                BundleWorkshop.id(79),
                                known.digest(),
                                BundleWorkshop.id(78),
                                known.epoch(),
                                known.epochId(),
                                known.seq()));
        byte[] few = BundleWorkshop.sealed(BundleWorkshop.declare(2, 1));
        world.accepted = java.util.OptionalInt.of(2);
        Verdict told = new BundleVerifier(world).verify(few);
        assertEquals(Verdict.Standing.ACCEPTED, told.standing());
        assertEquals(BundleCode.C08, told.findings().get(0).code());
        world.accepted = java.util.OptionalInt.of(20);
        Verdict waits = new BundleVerifier(world).verify(few);
        assertEquals(Verdict.Standing.QUARANTINED, waits.standing());
        assertEquals(Optional.of(BundleCode.C08), waits.code());
    }

    private static byte[] rotation(SigningKey old, UUID chain) {
        return enrolment(
                KeySuccession.sign(old, BundleWorkshop.SCHOOL, chain, NEW.verifyingKey(), SEALING),
                chain);
    }

    private static byte[] enrolment(KeySuccession previous, UUID chain) {
        EnrolmentBody plain = BundleWorkshop.enrolment(NEW);
        EnrolmentBody body =
                new EnrolmentBody(
                        plain.recipient(),
                        plain.gresa(),
                        plain.schoolName(),
                        plain.head(),
                        plain.signing(),
                        SEALING,
                        chain,
                        plain.appVersion(),
                        previous);
        BundleHeader header = BundleWorkshop.header(body, 1);
        return SignedBundle.sign(in(header, chain), body, NEW).openFile();
    }

    private static BundleHeader in(BundleHeader header, UUID chain) {
        return new BundleHeader(
                header.type(),
                header.id(),
                header.iss(),
                header.aud(),
                header.audKid(),
                header.campaign(),
                chain,
                header.epoch(),
                header.epochId(),
                header.seq(),
                header.prev(),
                header.supersedes(),
                header.pack(),
                header.directory(),
                header.lastAnswer(),
                header.iat(),
                header.clock(),
                header.app(),
                header.counts());
    }

    private static Verdict verify(KnownWorld world, byte[] file) {
        return new BundleVerifier(world).verify(file);
    }
}
