package org.sanad.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * رمز مسار: one letter and nine digits, e.g. {@code R134249316} (427 of 427 codes of a real export,
 * facts §4). Nothing may be deduced from it, neither region nor age.
 */
public record MassarCode(String value) implements Comparable<MassarCode> {
    private static final Pattern FORMAT = Pattern.compile("[A-Z][0-9]{9}");

    public MassarCode {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("not a MASSAR code");
        }
    }

    /**
     * Reads a code as people and files write it: any case, spaces, digits of other scripts. Empty
     * when it is not a MASSAR code.
     */
    public static Optional<MassarCode> parse(String text) {
        String candidate = IdentifierText.clean(text);
        return FORMAT.matcher(candidate).matches()
                ? Optional.of(new MassarCode(candidate))
                : Optional.empty();
    }

    @Override
    public int compareTo(MassarCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
