package org.sanad.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sanad.model.Pupil;

/** What a school writes, the directorate reads back whole. */
final class RoundTripTest {
    @Test
    void declarationComesBackAsItWas() {
        SignedBundle bundle = BundleWorkshop.declare(40, 1);
        Verdict verdict =
                new BundleVerifier(new KnownWorld()).verify(BundleWorkshop.sealed(bundle));
        assertEquals(Optional.empty(), verdict.code());
        assertEquals(Verdict.Standing.ACCEPTED, verdict.standing());
        VerifiedBundle verified = verdict.bundle().orElseThrow();
        assertEquals(bundle.header(), verified.header());
        assertEquals(BundleWorkshop.declaration(40), verified.body());
        assertEquals(bundle.digest(), verified.digest());
        assertEquals(bundle.checkCode(), verified.checkCode());
        assertEquals(BundleWorkshop.SIGNER.verifyingKey(), verified.signer());
    }

    @Test
    void enrolmentComesBackAsItWasAndAwaitsConfirmation() {
        KnownWorld world = new KnownWorld();
        world.keys.clear();
        world.active = null;
        Verdict verdict = new BundleVerifier(world).verify(BundleWorkshop.soundEnrolment());
        assertEquals(Optional.of(BundleCode.K02), verdict.code());
        assertEquals(Verdict.Standing.QUARANTINED, verdict.standing());
        VerifiedBundle verified = verdict.bundle().orElseThrow();
        assertEquals(BundleWorkshop.enrolment(BundleWorkshop.SIGNER), verified.body());
        String code = verified.signer().verificationCode().text();
        assertEquals(Optional.empty(), BundleVerifier.confirm(verified.signer(), code));
        assertEquals(
                Optional.of(BundleCode.K08),
                BundleVerifier.confirm(verified.signer(), code.replace('0', '1'))
                        .map(Finding::code));
    }

    @Test
    void confirmedEnrolmentIsAccepted() {
        Verdict verdict =
                new BundleVerifier(new KnownWorld()).verify(BundleWorkshop.soundEnrolment());
        assertEquals(Optional.empty(), verdict.code());
    }

    @Test
    void sameDataInAnyOrderGiveTheSameBytes() {
        Snapshot sorted = BundleWorkshop.snapshot(30);
        List<Pupil> pupils = new ArrayList<>(sorted.pupils());
        Collections.shuffle(pupils, new Random(1));
        var participations = new ArrayList<>(sorted.participations());
        Collections.shuffle(participations, new Random(2));
        Snapshot shuffled =
                new Snapshot(
                        sorted.school(),
                        sorted.year(),
                        sorted.sites(),
                        pupils,
                        sorted.placements(),
                        sorted.households(),
                        participations);
        DeclarationBody body = new DeclarationBody(BundleWorkshop.SELF, shuffled);
        SignedBundle again =
                SignedBundle.sign(BundleWorkshop.header(body, 1), body, BundleWorkshop.SIGNER);
        assertEquals(BundleWorkshop.declare(30, 1).digest(), again.digest());
    }

    @Test
    void outboxGivesTheSameFileAgain() {
        SignedBundle bundle = BundleWorkshop.declare(5, 3);
        SignedBundle again =
                SignedBundle.ofOutbox(bundle.jwsJson(), BundleWorkshop.SIGNER.verifyingKey());
        assertEquals(bundle.digest(), again.digest());
        assertEquals(bundle.fileName(), again.fileName());
        assertArrayEquals(BundleWorkshop.sealed(bundle), BundleWorkshop.sealed(again));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        SignedBundle.ofOutbox(
                                bundle.jwsJson(), BundleWorkshop.STRANGER.verifyingKey()));
    }

    @Test
    void fileIsAsciiNamesNobodyAndIsCalledAsTheDesignSays() {
        SignedBundle bundle = BundleWorkshop.declare(3, 7);
        String file = new String(BundleWorkshop.sealed(bundle), StandardCharsets.UTF_8);
        assertTrue(file.chars().allMatch(c -> c < 128));
        assertFalse(file.contains("R130000000"));
        String code = BundleWorkshop.SIGNER.verifyingKey().verificationCode().firstGroup();
        assertEquals("SANAD-D-04123X-2627-0007-" + code + ".json", bundle.fileName());
        Inspection inspection = Inspection.of(BundleWorkshop.sealed(bundle));
        assertEquals(7, inspection.label().seq());
        assertTrue(inspection.sealed());
        assertTrue(inspection.protectedHeader().contains("\"enc\":\"A256GCM\""));
    }

    @Test
    void pupilsAreNeverWrittenOpenNorSealedForAnotherThanNamed() {
        SignedBundle bundle = BundleWorkshop.declare(3, 1);
        assertThrows(IllegalArgumentException.class, bundle::openFile);
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        bundle.sealedFile(
                                BundleWorkshop.ELSEWHERE.sealingKey(), BundleWorkshop.dice(1)));
    }

    @Test
    void filesStayWithinTheSizesPromised() {
        assertTrue(BundleWorkshop.sealed(BundleWorkshop.declare(300, 1)).length <= 300_000);
        assertTrue(BundleWorkshop.sealed(BundleWorkshop.declare(1_500, 1)).length <= 1_300_000);
    }
}
