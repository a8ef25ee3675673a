package org.sanad.model.rule;

import java.time.YearMonth;
import java.util.List;
import org.sanad.model.Move;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;

/**
 * In which months of a year a pupil is the school's. A month belongs to the school the pupil is at
 * when it ends: of a pupil who changes schools, one school counts each month and no month is
 * counted twice. No source settles it (facts §1.2).
 *
 * @param moves of the pupil in the year, by day
 */
record Presence(Placement placement, List<Move> moves) {
    /**
     * Whether list and days contradict each other: a last list misses the pupil and no day says
     * since when, or it has him again and no day says since when he is back.
     */
    boolean unclear() {
        boolean listed = placement.status() == PlacementStatus.LISTED;
        return listed == saysGone();
    }

    private boolean saysGone() {
        return !moves.isEmpty() && !last().kind().comes();
    }

    boolean atEndOf(YearMonth month) {
        boolean here = moves.isEmpty() || !moves.get(0).kind().comes();
        for (Move move : moves) {
            if (move.kind().comes() && !move.date().isAfter(month.atEndOfMonth())) {
                here = true;
            } else if (!move.kind().comes() && move.date().isBefore(month.atEndOfMonth())) {
                here = false;
            }
        }
        return here;
    }

    private Move last() {
        return moves.get(moves.size() - 1);
    }
}
