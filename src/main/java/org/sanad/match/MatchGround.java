package org.sanad.match;

import java.util.List;

/**
 * One reason of a match with what its sentence names.
 *
 * @param bits for (positive) or against (negative)
 */
public record MatchGround(MatchReason reason, List<String> arguments, double bits) {
    public MatchGround {
        arguments = List.copyOf(arguments);
    }

    static MatchGround of(MatchReason reason, String... arguments) {
        return new MatchGround(reason, List.of(arguments), reason.bits());
    }

    /** Whether it speaks for one child. */
    public boolean isFor() {
        return bits > 0;
    }
}
