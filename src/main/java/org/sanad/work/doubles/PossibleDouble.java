package org.sanad.work.doubles;

import java.util.List;
import org.sanad.match.MatchGround;
import org.sanad.match.MatchScore;
import org.sanad.model.Pupil;

/**
 * Two records that may be one child.
 *
 * @param points 0 to 100, {@link MatchScore#WARNING_THRESHOLD} or more
 * @param certain whether hardly anything else is possible
 * @param reasons what speaks for and against it, weightiest first
 */
public record PossibleDouble(
        Pupil one, Pupil other, int points, boolean certain, List<Reason> reasons) {
    public PossibleDouble {
        reasons = List.copyOf(reasons);
    }

    static PossibleDouble of(Pupil one, Pupil other, MatchScore score) {
        return new PossibleDouble(
                one,
                other,
                score.points(),
                score.isCertain(),
                score.grounds().stream().map(Reason::of).toList());
    }

    /**
     * One reason as data.
     *
     * @param code stable, e.g. {@code BIRTH_SWAPPED}
     * @param messageKey of its sentence, which takes the arguments
     * @param speaksFor for one child, or against
     */
    public record Reason(
            String code, String messageKey, List<String> arguments, boolean speaksFor) {
        public Reason {
            arguments = List.copyOf(arguments);
        }

        private static Reason of(MatchGround ground) {
            return new Reason(
                    ground.reason().code(),
                    ground.reason().messageKey(),
                    ground.arguments(),
                    ground.isFor());
        }
    }
}
