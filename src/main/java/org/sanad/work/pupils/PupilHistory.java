package org.sanad.work.pupils;

import java.util.List;
import org.sanad.model.Move;
import org.sanad.model.Participation;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;

/**
 * Everything a school knows of a pupil's way through it.
 *
 * @param years with a placement, a participation or a move, the newest first
 */
public record PupilHistory(Pupil pupil, List<Year> years) {
    public PupilHistory {
        years = List.copyOf(years);
    }

    /**
     * A school year of the pupil.
     *
     * @param placement where he was, or null
     * @param site name of his site, or null
     * @param participations what was decided or is asked, by programme
     * @param moves the oldest first
     */
    public record Year(
            SchoolYear year,
            Placement placement,
            String site,
            List<Participation> participations,
            List<Move> moves) {
        public Year {
            participations = List.copyOf(participations);
            moves = List.copyOf(moves);
        }
    }
}
