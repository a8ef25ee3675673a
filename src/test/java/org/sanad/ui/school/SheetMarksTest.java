package org.sanad.ui.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.pack.Programme;
import org.sanad.work.benefits.ClassSheet;
import org.sanad.work.school.SchoolDesk;

/** What is counted of the class sheet while it is ticked is what reading it afresh would count. */
final class SheetMarksTest {
    @TempDir private Path folder;

    @Test
    void countsWhatIsDecidedAsReadingAfreshWould() {
        try (SchoolDesk desk = TestDesks.withPupils(folder)) {
            ClassSheet sheet = desk.benefits().sheet();
            SheetMarks marks = read(desk);
            List<String> atFirst = counts(sheet, marks);
            Random random = new Random(6);
            for (int tick = 0; tick < 60; tick++) {
                Programme programme =
                        sheet.programmes().get(random.nextInt(sheet.programmes().size()));
                UUID pupil = sheet.rows().get(random.nextInt(sheet.rows().size())).pupil();
                boolean enrol = random.nextBoolean();
                ParticipationStatus status = enrol ? ParticipationStatus.ENROLLED : null;
                desk.benefits().mark(programme.code(), List.of(pupil), status);
                marks.decide(List.of(pupil), programme, status, null);
            }
            assertNotEquals(atFirst, counts(sheet, marks));
            assertEquals(counts(sheet, read(desk)), counts(sheet, marks));
        }
    }

    private static SheetMarks read(SchoolDesk desk) {
        SheetMarks taken = new SheetMarks();
        taken.take(SheetRead.of(desk).marks());
        return taken;
    }

    private static List<String> counts(ClassSheet sheet, SheetMarks marks) {
        List<String> counts = new ArrayList<>();
        for (Programme programme : sheet.programmes()) {
            List<Boolean> undecided =
                    sheet.rows().stream()
                            .map(row -> marks.undecided(row.pupil(), programme))
                            .toList();
            counts.add(
                    programme.code()
                            + marks.counts(programme)
                            + marks.waits(programme)
                            + undecided);
        }
        return counts;
    }
}
