package org.sanad.model.rule;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
public record Presence(Placement placement, List<Move> moves) {
    public Presence {
        moves = List.copyOf(moves);
    }

    /**
     * Of a pupil among others.
     *
     * @param all moves of the year, of every pupil
     */
    public static Presence of(Placement placement, List<Move> all) {
        return new Presence(
                placement,
                all.stream()
                        .filter(move -> move.pupil().equals(placement.pupil()))
                        .sorted(Comparator.comparing(Move::date))
                        .toList());
    }

    /** Why the month is not this school's, or why nobody knows; empty when it is. */
    public Optional<ReasonCode> against(YearMonth month) {
        boolean here = atEndOf(month);
        boolean listed = placement.status() == PlacementStatus.LISTED;
        if (contradicts() && here != listed) {
            return Optional.of(ReasonCode.ENROLMENT_UNCLEAR);
        }
        if (!here) {
            return Optional.of(ReasonCode.NOT_ENROLLED_THEN);
        }
        return arrivalUnknown() ? Optional.of(ReasonCode.ENROLMENT_UNCLEAR) : Optional.empty();
    }

    /**
     * Whether the pupil may have been here when the month ended: then he holds his place in the
     * household, and his absences are waited for. A doubt does not take it away.
     */
    public boolean holdsPlace(YearMonth month) {
        return against(month).filter(ReasonCode::excludes).isEmpty();
    }

    /**
     * Whether list and days contradict each other: a last list misses the pupil and no day says
     * since when, or it has him again and no day says since when he is back.
     */
    private boolean contradicts() {
        boolean listed = placement.status() == PlacementStatus.LISTED;
        return listed == saysGone();
    }

    /** Whether a later list brought the pupil and no day says since when he is here. */
    private boolean arrivalUnknown() {
        return placement.arrivalUnknown() && (moves.isEmpty() || !moves.get(0).kind().comes());
    }

    private boolean saysGone() {
        return !moves.isEmpty() && !last().kind().comes();
    }

    private boolean atEndOf(YearMonth month) {
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
