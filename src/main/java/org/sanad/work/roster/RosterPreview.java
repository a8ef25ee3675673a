package org.sanad.work.roster;

import java.util.List;
import java.util.Set;
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
 * @param listedClasses classes given whole by a class list; only their absent pupils are marked
 * @param problems rows and fields that cannot be taken, and doubts
 * @param lost those of the problems whose row is not taken at all
 */
public record RosterPreview(
        RosterSchool school,
        SchoolYear year,
        List<PupilChange> changes,
        List<Pupil> absent,
        Set<String> listedClasses,
        List<Problem> problems,
        List<Problem> lost,
        ImportCounts counts) {
    public RosterPreview {
        changes = List.copyOf(changes);
        absent = List.copyOf(absent);
        listedClasses = Set.copyOf(listedClasses);
        problems = List.copyOf(problems);
        lost = List.copyOf(lost);
    }

    /** Whether applying it would write anything about a pupil. */
    public boolean changesSomething() {
        return counts.added() + counts.changed() > 0;
    }
}
