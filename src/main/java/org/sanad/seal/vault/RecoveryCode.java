package org.sanad.seal.vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanad.model.UserProblem;
import org.sanad.seal.ControlPair;
import org.sanad.seal.VerificationCode;

/**
 * Forty random digits (132 bits) and a control pair, printed once and kept in an envelope: they
 * open what the forgotten password locked (design, safety.md §2.3).
 */
public final class RecoveryCode {
    /** Digits of the code with its control pair. */
    public static final int DIGITS = 42;

    private static final int GROUPS = 8;
    private static final int GROUP_DIGITS = 5;
    private static final int GROUP_VALUES = 100_000;

    private final String digits;

    private RecoveryCode(String digits) {
        this.digits = digits;
    }

    /** A new code nobody knows yet. */
    public static RecoveryCode create() {
        SecureRandom random = new SecureRandom();
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            groups.append(String.format(Locale.ROOT, "%05d", random.nextInt(GROUP_VALUES)));
        }
        return new RecoveryCode(groups + ControlPair.of(groups.toString()));
    }

    /**
     * What somebody typed from paper: decimal digits of any script, everything else is passed over.
     *
     * @throws UserProblem {@code seal.recovery.mistyped}
     */
    public static RecoveryCode typed(String text) {
        String read = VerificationCode.digitsOf(text);
        if (read.length() != DIGITS || !ControlPair.fits(read)) {
            throw UserProblem.of("seal.recovery.mistyped", DIGITS);
        }
        return new RecoveryCode(read);
    }

    /** As printed: groups of five, then the control pair. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int at = 0; at < GROUPS * GROUP_DIGITS; at += GROUP_DIGITS) {
            groups.add(digits.substring(at, at + GROUP_DIGITS));
        }
        groups.add(digits.substring(GROUPS * GROUP_DIGITS));
        return groups;
    }

    /** As a password that nobody chose; the caller wipes it. */
    public char[] characters() {
        return digits.toCharArray();
    }
}
