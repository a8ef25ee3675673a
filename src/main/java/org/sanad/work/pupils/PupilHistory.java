package org.sanad.work.pupils;

import java.util.List;
import org.sanad.model.KeptViolation;
import org.sanad.model.Move;
import org.sanad.model.Participation;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.need.HandOut;

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
     * @param received what was handed to him by name, the oldest first
     * @param kept doubts about him that were kept with a reason
     */
    public record Year(
            SchoolYear year,
            Placement placement,
            String site,
            List<Participation> participations,
            List<Move> moves,
            List<HandOut> received,
            List<KeptViolation> kept) {
        public Year {
            participations = List.copyOf(participations);
            moves = List.copyOf(moves);
            received = List.copyOf(received);
            kept = List.copyOf(kept);
        }

        /** Whether nothing is known of the year. */
        boolean empty() {
            return placement == null
                    && participations.isEmpty()
                    && moves.isEmpty()
                    && received.isEmpty()
                    && kept.isEmpty();
        }
    }
}
