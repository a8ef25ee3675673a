package org.sanad.work.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;

/**
 * What the head says of the pupils a list brings who were on no earlier list of the year. The first
 * list of a year is of those who are here since it began, whenever it is imported; whoever comes
 * with a later one came at some day, and no list says which.
 */
public final class Arrivals {
    private static final Arrivals UNKNOWN = new Arrivals(false, null);
    private static final Arrivals SINCE_THE_BEGINNING = new Arrivals(true, null);

    private final boolean sinceTheBeginning;
    private final LocalDate day;

    private Arrivals(boolean sinceTheBeginning, LocalDate day) {
        this.sinceTheBeginning = sinceTheBeginning;
        this.day = day;
    }

    /** Nothing yet: no month of theirs is certain until it is said. */
    public static Arrivals unknown() {
        return UNKNOWN;
    }

    /** They were here when the year began: the list before did not have their class, or them. */
    public static Arrivals sinceTheYearBegan() {
        return SINCE_THE_BEGINNING;
    }

    /** All came on that day. */
    public static Arrivals on(LocalDate day) {
        return new Arrivals(false, day);
    }

    /** Whether nothing is said. */
    boolean isUnknown() {
        return !sinceTheBeginning && day == null;
    }

    /** The first day here; empty when nothing is said, or they were here all the year. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /**
     * Refuses a day of another year.
     *
     * @throws UserProblem {@code work.roster.arrival-other-year}
     */
    void requireIn(SchoolYear year) {
        if (day != null && !SchoolYear.of(day).equals(year)) {
            throw UserProblem.of("work.roster.arrival-other-year", day, year.label());
        }
    }
}
