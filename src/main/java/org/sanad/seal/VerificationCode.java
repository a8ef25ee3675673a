package org.sanad.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Digits said on the telephone and printed on paper: groups of five, then an ISO 7064 mod 97-10
 * control pair (design, bundle.md "Verification code").
 *
 * @param groups five digits each, the i-th being the 40-bit big-endian H[5i..5i+4] mod 100000
 * @param control two digits; the whole number is 1 modulo 97
 */
public record VerificationCode(List<String> groups, String control) {
    private static final int KEY_GROUPS = 6;
    private static final int CHECK_GROUPS = 4;

    /** What a typed code turned out to be. */
    public enum Typed {
        SAME,
        /** Its control pair does not fit: somebody mistyped or misheard. */
        MISTYPED,
        /** A well-formed code of something else. */
        OTHER
    }

    public VerificationCode {
        groups = List.copyOf(groups);
    }

    /** The 32 digits of a key, from the SHA-256 of its RFC 7638 text. */
    public static VerificationCode ofKey(byte[] thumbprint) {
        return of(thumbprint, KEY_GROUPS);
    }

    /** The 22 digits ("check code") of a bundle, from its digest. */
    public static VerificationCode ofDigest(byte[] digest) {
        return of(digest, CHECK_GROUPS);
    }

    private static VerificationCode of(byte[] hash, int count) {
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < count; group++) {
            long number = 0;
            for (int i = 0; i < 5; i++) {
                number = number << 8 | (hash[5 * group + i] & 0xff);
            }
            groups.add(String.format(Locale.ROOT, "%05d", number % 100_000));
        }
        return new VerificationCode(groups, ControlPair.of(String.join("", groups)));
    }

    /** All digits without spaces. */
    public String digits() {
        return String.join("", groups) + control;
    }

    /** As printed: groups apart by spaces, then the control pair. */
    public String text() {
        return String.join(" ", groups) + " " + control;
    }

    /** The first group: the hint in a bundle's file name. */
    public String firstGroup() {
        return groups.get(0);
    }

    /** The first two groups joined by a hyphen: {@code sender} of a bundle's label. */
    public String sender() {
        return groups.get(0) + "-" + groups.get(1);
    }

    /** The decimal digits of a text, of any script, as 0 to 9. */
    public static String digitsOf(String typed) {
        StringBuilder read = new StringBuilder();
        typed.codePoints()
                .map(c -> Character.digit(c, 10))
                .filter(digit -> digit >= 0)
                .forEach(read::append);
        return read.toString();
    }

    /** Compares what somebody typed: any decimal digits, everything else is ignored. */
    public Typed check(String typed) {
        String read = digitsOf(typed);
        if (read.equals(digits())) {
            return Typed.SAME;
        }
        boolean wellFormed = read.length() == digits().length() && ControlPair.fits(read);
        return wellFormed ? Typed.OTHER : Typed.MISTYPED;
    }
}
