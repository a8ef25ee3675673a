package org.sanad.work.receive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanad.model.BundleNumber;
import org.sanad.model.Progress;
import org.sanad.work.safety.GoingBack;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.PackedBundle;

/**
 * After a restore numbers begin again; names of files, and people, still tell the bundles apart.
 */
final class AfterRestoreTest extends TwoDesks {
    @Test
    void bundlesOfBothEpochsLieInOneFolderAndAreBothFoundAgain() {
        Path stick = stick();
        PackedBundle first = school.sending().pack(stick, Progress.none());
        school.safety().copies().keep();
        Path copy = school.safety().copies().list().get(0).file();
        office.intake().take(List.of(stick), Progress.none());
        office.intake().confirm(GRESA, school.sending().verificationCode());
        restored(copy);
        PackedBundle second = null;
        while (second == null || second.seq() < first.seq()) {
            second = school.sending().pack(stick, Progress.none());
        }
        assertEquals(first.seq(), second.seq());
        assertNotEquals(first.file().getFileName(), second.file().getFileName());
        String name = second.file().getFileName().toString();
        assertTrue(name.contains("-E2-0002-") && name.length() <= 48, name);
        assertEquals("accepted", take(second.file()).verdict());

        assertEquals(first.digest(), recreated(BundleNumber.of(1, 2)));
        assertEquals(second.digest(), recreated(BundleNumber.of(2, 2)));
        assertEquals(second.digest(), recreated(BundleNumber.newest(2)));
        assertRefused("work.send.no-such-number", () -> recreated(BundleNumber.of(3, 2)));

        assertEquals(
                "REFUSED",
                office.reviews().refuse(GRESA, BundleNumber.of(1, 2), List.of()).verdict());
        assertEquals("ACCEPTED", office.reviews().accept(GRESA, BundleNumber.newest(2)).verdict());
        assertRefused(
                "work.review.no-such-bundle",
                () -> office.reviews().accept(GRESA, BundleNumber.of(3, 2)));
        assertEquals(PUPILS, office.board().state().rows().get(0).pupils());
    }

    private void restored(Path copy) {
        Path place = folder.resolve("school");
        school.close();
        GoingBack.restore(place, copy, password(), Optional.empty());
        school = SchoolDesk.open(place, password());
    }

    private String recreated(BundleNumber number) {
        Path file = school.sending().recreate(number, stick(), Progress.none()).file();
        return take(file).entry();
    }
}
