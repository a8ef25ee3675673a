package org.sanad.model.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.sanad.model.Placement;
import org.sanad.model.SchoolYear;

/**
 * Days on which the school, one site or one class was closed to everybody: explains why nobody came
 * and is nobody's absence.
 *
 * @param id random, of this installation
 * @param from first day
 * @param to last day, of the same school year
 * @param reason code of the pack's list {@code CLOSURE_REASON}
 * @param site closed alone, or null
 * @param schoolClass closed alone, or null
 */
public record Closure(
        UUID id, LocalDate from, LocalDate to, String reason, UUID site, String schoolClass) {
    public Closure {
        if (to.isBefore(from) || !SchoolYear.of(from).equals(SchoolYear.of(to))) {
            throw new IllegalArgumentException("a closure lies in one school year");
        }
    }

    /** The school year it lies in. */
    public SchoolYear year() {
        return SchoolYear.of(from);
    }

    /** Whether a day of the month is one of its days. */
    public boolean touches(YearMonth month) {
        return !from.isAfter(month.atEndOfMonth()) && !to.isBefore(month.atDay(1));
    }

    /** Whether a day is one of its days. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether it closed to a pupil placed so. */
    public boolean concerns(Placement placement) {
        return (site == null || site.equals(placement.site()))
                && (schoolClass == null || schoolClass.equals(placement.schoolClass()));
    }
}
