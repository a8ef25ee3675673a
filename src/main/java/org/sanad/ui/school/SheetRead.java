package org.sanad.ui.school;

import java.util.Set;
import org.sanad.work.benefits.ClassSheet;
import org.sanad.work.school.SchoolDesk;

/**
 * What the page of programmes shows, read in one job.
 *
 * @param marks of each cell, counted
 * @param hidden codes of the programmes whose columns are not shown
 */
record SheetRead(ClassSheet sheet, SheetMarks marks, Set<String> hidden) {
    static SheetRead of(SchoolDesk desk) {
        ClassSheet sheet = desk.benefits().sheet();
        SheetMarks marks =
                SheetMarks.of(
                        sheet, desk.checks().withoutComparison(), desk.absences().today().day());
        return new SheetRead(sheet, marks, desk.sheetColumns().hidden());
    }
}
