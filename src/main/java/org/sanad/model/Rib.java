package org.sanad.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * كشف التعريف البنكي: 24 digits whose whole number is a multiple of 97, which is how its last two
 * are chosen: 97 − (first 22 × 100 mod 97) (facts §4, right on the example of the SWIFT registry).
 */
public record Rib(String value) {
    private static final Pattern FORMAT = Pattern.compile("[0-9]{24}");
    private static final int MODULUS = 97;

    public Rib {
        if (!isRight(value)) {
            throw new IllegalArgumentException("not a RIB");
        }
    }

    /**
     * Reads an account number as people and files write it. Empty when its length or its key is
     * wrong: one digit mistyped is always found.
     */
    public static Optional<Rib> parse(String text) {
        String candidate = IdentifierText.ungrouped(text);
        return isRight(candidate) ? Optional.of(new Rib(candidate)) : Optional.empty();
    }

    private static boolean isRight(String digits) {
        if (!FORMAT.matcher(digits).matches()) {
            return false;
        }
        int remainder = 0;
        for (int i = 0; i < digits.length(); i++) {
            remainder = (remainder * 10 + digits.charAt(i) - '0') % MODULUS;
        }
        return remainder == 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
