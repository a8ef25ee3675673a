package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sanad.model.rule.Violation;
import org.sanad.work.benefits.ClassSheet;
import org.sanad.work.school.SchoolDesk;

/**
 * What the page of programmes shows, read in one job.
 *
 * @param hidden codes of the programmes whose columns are not shown
 * @param today this computer's day
 */
record SheetRead(
        ClassSheet sheet, List<Violation> violations, Set<String> hidden, LocalDate today) {
    static SheetRead of(SchoolDesk desk) {
        return new SheetRead(
                desk.benefits().sheet(),
                desk.checks().withoutComparison(),
                desk.sheetColumns().hidden(),
                desk.absences().today().day());
    }
}
