package org.sanad.work.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.Problem;
import org.sanad.model.roster.RosterPupil;

final class RosterReadingTest {
    @Test
    void theSameRowOfTheSameSheetInAnotherFileIsAnotherRow() {
        List<RosterReading.Row> taken = List.of(row("a.xlsx", 12), row("b.xlsx", 13));
        Problem ofTaken = problem("a.xlsx", 12);
        Problem lost = problem("b.xlsx", 12);
        Problem lostToo = problem("b.xlsx", 12);
        Problem ofTheWhole = Problem.of("work.roster.other-name");
        List<Problem> found =
                RosterReading.lost(List.of(ofTaken, lost, lostToo, ofTheWhole), taken);
        assertEquals(List.of(lost, lostToo), found);
        assertEquals(1, RosterReading.rows(found));
    }

    private static Problem problem(String file, int row) {
        return Problem.of("roster.row.name-missing").inFile(file).at("Feuil1", row, "name");
    }

    private static RosterReading.Row row(String file, int row) {
        return new RosterReading.Row(
                file,
                new RosterPupil(
                        "Feuil1",
                        row,
                        new MassarCode("R134249316"),
                        PersonName.of("الإدريسي", "سلمى"),
                        null,
                        null,
                        null,
                        "3APG",
                        "3APG-2",
                        null),
                true);
    }
}
