package org.sanad.work.receive;

import java.util.OptionalInt;
import org.sanad.seal.VerificationCode;

/**
 * The code of a key that waits for approval. It tells what is typed from paper without ever giving
 * a digit away.
 */
public final class AwaitedCode {
    /** Digits of a key's verification code. */
    public static final int DIGITS = 32;

    private static final int GROUP = 5;

    /**
     * From so many equal groups of seven on, the rest is a slip of the finger: nobody can make
     * another key whose code agrees in 25 digits (2⁸³ tries).
     */
    private static final int SURELY_MEANT = 6;

    /** What the digits typed so far are. */
    public enum State {
        /** Digits are missing. */
        INCOMPLETE,
        /** The control pair does not fit: a digit was misread or mistyped. */
        MISTYPED,
        /** Well formed, so it can be compared. */
        COMPLETE
    }

    /**
     * What was typed.
     *
     * @param doubtfulGroup the one group, from 1, that is not as on the key while all others are;
     *     only of a mistyped code
     */
    public record Reading(State state, OptionalInt doubtfulGroup) {}

    private final VerificationCode code;

    AwaitedCode(VerificationCode code) {
        this.code = code;
    }

    /** Judges digits; whatever is not a digit is passed over. */
    public Reading read(String typed) {
        String digits = VerificationCode.digitsOf(typed);
        if (digits.length() < DIGITS) {
            return new Reading(State.INCOMPLETE, OptionalInt.empty());
        }
        return code.check(digits) == VerificationCode.Typed.MISTYPED
                ? new Reading(State.MISTYPED, doubtful(digits))
                : new Reading(State.COMPLETE, OptionalInt.empty());
    }

    private OptionalInt doubtful(String digits) {
        int equal = 0;
        int differing = 0;
        for (int start = 0; start < DIGITS; start += GROUP) {
            int end = Math.min(start + GROUP, DIGITS);
            if (code.digits().substring(start, end).equals(digits.substring(start, end))) {
                equal++;
            } else {
                differing = start / GROUP + 1;
            }
        }
        return equal >= SURELY_MEANT ? OptionalInt.of(differing) : OptionalInt.empty();
    }
}
