package org.sanad.work.roster;

import java.util.Set;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.roster.RosterPupil;

/**
 * What one row of a list means for what is stored.
 *
 * @param row the row as read
 * @param pupil the pupil as he will be stored
 * @param placement where he will be stored
 * @param fields stable names of the fields that change ({@code firstName}, {@code birthDate},
 *     {@code class} …)
 */
public record PupilChange(
        RosterPupil row, Kind kind, Pupil pupil, Placement placement, Set<String> fields) {
    /** What happens to the pupil. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED
    }

    public PupilChange {
        fields = Set.copyOf(fields);
    }
}
