package org.sanad.match;

import java.util.List;

/**
 * How likely two records are one child, with the grounds.
 *
 * @param bits sum of the grounds and of {@link #CHANCE}
 * @param grounds heaviest first
 */
public record MatchScore(double bits, List<MatchGround> grounds) {
    /**
     * What a pair must overcome: a child has a record too many about once in some hundred, and the
     * pair is one among the thousands of a school: 2^-12.
     */
    static final double CHANCE = -12;

    /**
     * From here a person is asked to look: the records are more likely one child than two. At this
     * value the same full name and the same date of birth are enough, the same name and a date one
     * digit away are not, unless the guardian or the place agrees: among 5,000 pupils that many
     * share a name and nearly a date by chance.
     */
    public static final int WARNING_THRESHOLD = 50;

    /**
     * From here a proposal may be shown as already chosen: the name, the date of birth and one more
     * thing about the guardian must agree. Name and date alone stay below, since two children of a
     * common name may be born on one day.
     */
    public static final int CERTAIN_THRESHOLD = 90;

    public MatchScore {
        grounds =
                grounds.stream()
                        .sorted((a, b) -> Double.compare(Math.abs(b.bits()), Math.abs(a.bits())))
                        .toList();
    }

    static MatchScore of(List<MatchGround> grounds) {
        return new MatchScore(
                CHANCE + grounds.stream().mapToDouble(MatchGround::bits).sum(), grounds);
    }

    /** From 0 to 100; 50 when the evidence is even. */
    public int points() {
        // Half the bits, so that the scale does not run into its end at once.
        return (int) Math.round(100 / (1 + Math.pow(2, -bits / 2)));
    }

    public boolean isWarning() {
        return points() >= WARNING_THRESHOLD;
    }

    public boolean isCertain() {
        return points() >= CERTAIN_THRESHOLD;
    }
}
