package org.sanad.model.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.sanad.model.Placement;
import org.sanad.model.SchoolYear;

/**
 * The head said that the absences of a class in a month are all entered. Until then nobody knows
 * whether a pupil without absences missed nothing. It is said of the pupils who were in the class:
 * who changes class later, or whose class is renamed, keeps what was said of him and gains nothing.
 *
 * @param schoolClass code of the class when it was said
 * @param on the day the head said so
 * @param pupils those of the class when it was said; empty when only the class is told, and then
 *     those who are in it
 */
public record EnteredMonth(
        String schoolClass, YearMonth month, LocalDate on, SortedSet<UUID> pupils) {
    public EnteredMonth {
        pupils = Collections.unmodifiableSortedSet(new TreeSet<>(pupils));
    }

    /** Of a class as it is. */
    public EnteredMonth(String schoolClass, YearMonth month, LocalDate on) {
        this(schoolClass, month, on, Collections.emptySortedSet());
    }

    /** The same said of these pupils. */
    public EnteredMonth of(Set<UUID> others) {
        return new EnteredMonth(schoolClass, month, on, new TreeSet<>(others));
    }

    /** Whether it is said of a pupil placed so. */
    public boolean covers(Placement placement) {
        return pupils.isEmpty()
                ? schoolClass.equals(placement.schoolClass())
                : pupils.contains(placement.pupil());
    }

    /** The school year it belongs to. */
    public SchoolYear year() {
        return SchoolYear.of(month.atDay(1));
    }
}
