package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.exchange.Verdict;
import org.sanad.model.BundleNumber;
import org.sanad.seal.Sha256;
import org.sanad.work.send.PackedBundle;

/**
 * Whoever holds a sealed file can change its unsigned label and hand in the copy. Whichever of the
 * two comes first, and whatever the genuine one waits for, the genuine one is merged.
 */
final class ChangedCopyTest extends TwoDesks {
    @Test
    void whileTheKeyWaitsForItsCode() {
        PackedBundle packed = pack(school);
        take(packed.enrolment());
        assertEquals("K02", take(packed.file()).code());
        ReceivedFile copy = take(changed(packed));
        assertEquals("H06", copy.code());
        assertEquals("rejected", copy.verdict());
        assertEquals("K02", code(packed.digest()), "the genuine file still waits");
        confirmedAndMerged(packed);
    }

    @Test
    void whileTheKeyWaitsForItsCodeTheCopyFirst() {
        PackedBundle packed = pack(school);
        take(packed.enrolment());
        assertEquals("H06", take(changed(packed)).code());
        assertEquals("K02", take(packed.file()).code());
        confirmedAndMerged(packed);
    }

    @Test
    void whileNothingIsKnownOfTheKey() {
        PackedBundle packed = pack(school);
        assertEquals("K01", take(packed.file()).code());
        Path copy = changed(packed);
        assertEquals("K01", take(copy).code());
        take(packed.enrolment());
        assertEquals(
                "quarantined",
                office.paperCheck().find(packed.checkCode()).orElseThrow().verdict(),
                "its paper is known by what it claims to be");
        confirmedAndMerged(packed);
        assertEquals("H06", code(Sha256.hex(read(copy))), "refused and still filed");
        assertWaiting(0);
    }

    @Test
    void whileNothingIsKnownOfTheKeyTheCopyFirst() {
        PackedBundle packed = pack(school);
        take(changed(packed));
        take(packed.file());
        take(packed.enrolment());
        assertEquals("K02", take(packed.file()).code(), "handed in again with its enrolment");
        assertWaiting(3);
        confirmedAndMerged(packed);
        assertWaiting(0);
    }

    @Test
    void sealedForAKeyTheDeskHasNoLonger() {
        enrolled();
        PackedBundle packed = pack(school);
        office.root().renewKeys(Office.root(), false);
        assertEquals("E09", take(packed.file()).code());
        assertEquals("H06", take(changed(packed)).code());
        assertEquals("E09", code(packed.digest()));
        assertEquals(
                "ACCEPTED",
                office.reviews().accept(GRESA, BundleNumber.newest(packed.seq())).verdict());
    }

    private void confirmedAndMerged(PackedBundle packed) {
        office.intake().confirm(GRESA, school.sending().verificationCode());
        assertTrue(
                office.intake().received().stream()
                        .anyMatch(
                                row ->
                                        row.entry().equals(packed.digest())
                                                && row.verdict().equals("accepted")));
        assertEquals(
                List.of(packed.seq()),
                office.board().state().rows().stream().map(row -> row.lastSeq()).toList());
        assertEquals("C01", take(packed.file()).code());
    }

    private void assertWaiting(int files) {
        assertEquals(
                files,
                office.intake().received().stream()
                        .filter(row -> row.verdict().equals(Verdict.Standing.QUARANTINED.code()))
                        .count());
    }

    private String code(String entry) {
        return office.intake().received().stream()
                .filter(row -> row.entry().equals(entry))
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** As any text editor does it. */
    private Path changed(PackedBundle packed) {
        try {
            String text = Files.readString(packed.file());
            String other = text.replaceFirst("\"seq\": *" + packed.seq(), "\"seq\":9");
            assertTrue(!other.equals(text));
            return Files.writeString(stick().resolve("copy.json"), other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
