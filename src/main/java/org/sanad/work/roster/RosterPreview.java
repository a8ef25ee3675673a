package org.sanad.work.roster;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.roster.RosterSchool;

/**
 * What importing class lists would do; nothing is written yet.
 *
 * @param school the school as the first list names it
 * @param changes every row that can be taken, in the order of the lists
 * @param absent pupils stored for these classes whom the lists do not hold
 * @param arrivals pupils of the changes of whom has to be said since when they are here: the list
 *     is not the first of the year and brings them, or one before it did and nobody said
 * @param listedClasses classes given whole by a class list; only their absent pupils are marked
 * @param problems rows and fields that cannot be taken, and doubts
 * @param lost those of the problems whose row is not taken at all
 */
public record RosterPreview(
        RosterSchool school,
        SchoolYear year,
        List<PupilChange> changes,
        List<Pupil> absent,
        Set<UUID> arrivals,
        Set<String> listedClasses,
        List<Problem> problems,
        List<Problem> lost,
        ImportCounts counts) {
    /** The doubt about pupils of whom nobody said since when they are here; how many, the year. */
    public static final String ARRIVAL_UNKNOWN = "work.roster.arrival-unknown";

    public RosterPreview {
        changes = List.copyOf(changes);
        absent = List.copyOf(absent);
        arrivals = Set.copyOf(arrivals);
        listedClasses = Set.copyOf(listedClasses);
        problems = List.copyOf(problems);
        lost = List.copyOf(lost);
    }

    /** The same once it is said since when the pupils are here: the doubt is no more. */
    RosterPreview answered() {
        List<Problem> left =
                problems.stream().filter(one -> !one.code().equals(ARRIVAL_UNKNOWN)).toList();
        return new RosterPreview(
                school, year, changes, absent, arrivals, listedClasses, left, lost, counts);
    }

    /** Whether applying it would write anything about a pupil. */
    public boolean changesSomething() {
        return counts.added() + counts.changed() > 0;
    }
}
