package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.model.BundleNumber;
import org.sanad.model.Progress;
import org.sanad.work.review.DeclarationRow;
import org.sanad.work.review.Review;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.PackedBundle;

/**
 * Whoever has the public welcome file can sign a declaration in a school's name with a key of his
 * own. Nobody decides about it before an officer confirmed the key.
 */
final class StrangersDeclarationTest extends TwoDesks {
    private static final BundleNumber SECOND = BundleNumber.newest(2);

    private SchoolDesk stranger;
    private PackedBundle forged;

    @BeforeEach
    void forge() {
        stranger = school("stranger");
        stranger.rosters().apply(List.of(LIST), Progress.none());
        forged = pack(stranger);
        assertEquals(2, forged.seq());
    }

    @AfterEach
    void closeStranger() {
        stranger.close();
    }

    @Test
    void theGenuineOneIsMeantByTheNumberBothCarry() {
        PackedBundle genuine = enrolled();
        assertEquals(2, genuine.seq());
        assertEquals("quarantined", take(forged.enrolment()).verdict());
        assertEquals("quarantined", take(forged.file()).verdict());
        assertEquals(List.of("PENDING", "ACTIVE"), statuses());

        Review refused = office.reviews().refuse(GRESA, SECOND, List.of());
        assertEquals("REFUSED", refused.verdict());
        assertEquals(0, refused.consolidated());
        assertEquals(PUPILS, office.reviews().accept(GRESA, SECOND).merged());
        assertEquals("quarantined", kept(forged));
        DeclarationRow row = office.changes().declarations().get(0);
        assertEquals(genuine.digest(), row.digest());
        assertEquals("REFUSED", office.reviews().refuse(row, List.of()).verdict());
        assertEquals("ACCEPTED", office.reviews().accept(row).verdict());
        assertEquals("quarantined", kept(forged));
        assertEquals(1, office.changes().declarations().size());
    }

    @Test
    void alonePersuadesNobody() {
        take(forged.enrolment());
        take(forged.file());
        assertRefused("work.review.key-waiting", () -> office.reviews().accept(GRESA, SECOND));
        assertRefused(
                "work.review.key-waiting", () -> office.reviews().refuse(GRESA, SECOND, List.of()));
        DeclarationRow made =
                new DeclarationRow(
                        forged.digest(),
                        GRESA.value(),
                        null,
                        "2026-2027",
                        1,
                        2,
                        "WAITING",
                        0,
                        false);
        assertRefused("work.review.key-waiting", () -> office.reviews().accept(made));
        assertEquals("quarantined", kept(forged));
        assertEquals(List.of("PENDING"), statuses());
        assertEquals(List.of(), office.changes().declarations());
        assertRefused(
                "work.review.no-such-bundle",
                () -> office.reviews().accept(GRESA, BundleNumber.newest(7)));
    }

    @Test
    void whatAnEndedKeySignedInItsTimeIsStillDecidedAbout() {
        PackedBundle genuine = enrolled();
        office.keyEndings().end(GRESA, new KeyEnd(KeyEnd.How.LOST, KeyEnd.Until.lastReceived()));
        assertEquals(List.of("LOST"), statuses());
        assertEquals("REFUSED", office.reviews().refuse(GRESA, SECOND, List.of()).verdict());
        assertEquals("ACCEPTED", office.reviews().accept(GRESA, SECOND).verdict());
        assertEquals("accepted", kept(genuine));
    }

    private String kept(PackedBundle packed) {
        return office.intake().received().stream()
                .filter(row -> packed.digest().equals(row.entry()))
                .map(IntakeRow::verdict)
                .findFirst()
                .orElseThrow();
    }
}
