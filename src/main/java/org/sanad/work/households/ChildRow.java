package org.sanad.work.households;

import java.util.List;
import java.util.UUID;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;

/**
 * A child of a household ready to be shown.
 *
 * @param rank 1 for the first; 0 for a pupil who is not here any more and holds no place as one
 * @param pupil null for a child of another school
 * @param name null for a child of another school
 * @param level MASSAR code, or null when not known
 * @param schoolClass null when not placed this year, and for a child of another school
 * @param school the other school, or null for a pupil of this one
 * @param notCountedIn codes of the programmes whose cap the rank is beyond: recorded, not counted
 */
public record ChildRow(
        int rank,
        UUID pupil,
        MassarCode code,
        String name,
        String level,
        String schoolClass,
        Gresa school,
        List<String> notCountedIn) {
    public ChildRow {
        notCountedIn = List.copyOf(notCountedIn);
    }
}
