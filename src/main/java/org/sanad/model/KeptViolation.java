package org.sanad.model;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A doubt of the checks the head has looked at and keeps as it is. It holds only as long as the
 * figures the doubt rests on stay the same.
 *
 * @param check id of the check in the programme pack, e.g. {@code class-large}
 * @param fingerprint of these figures, 32 hex digits
 * @param reason code of the pack's list {@code KEEP_REASON}
 * @param text the head's own words, at most {@value #LONGEST} UTF-16 units, or null
 * @param since the day it was kept
 */
public record KeptViolation(
        String check,
        Subject subject,
        String fingerprint,
        String reason,
        String text,
        LocalDate since)
        implements Comparable<KeptViolation> {
    /** Longest text. */
    public static final int LONGEST = 200;

    private static final Comparator<KeptViolation> ORDER =
            Comparator.comparing(KeptViolation::check)
                    .thenComparing(KeptViolation::subject)
                    .thenComparing(KeptViolation::fingerprint);

    /** By check, subject and figures: one violation is kept once. */
    @Override
    public int compareTo(KeptViolation other) {
        return ORDER.compare(this, other);
    }

    /** Whether both are of one violation, whatever is said of it. */
    public boolean sameViolation(KeptViolation other) {
        return compareTo(other) == 0;
    }
}
