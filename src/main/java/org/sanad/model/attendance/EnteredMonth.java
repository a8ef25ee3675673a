package org.sanad.model.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import org.sanad.model.SchoolYear;

/**
 * The head said that the absences of a class in a month are all entered. Until then nobody knows
 * whether a pupil without absences missed nothing.
 *
 * @param schoolClass code of the class
 * @param on the day the head said so
 */
public record EnteredMonth(String schoolClass, YearMonth month, LocalDate on) {
    /** The school year it belongs to. */
    public SchoolYear year() {
        return SchoolYear.of(month.atDay(1));
    }
}
