package org.sanad.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * القسم: code of the level, hyphen, number, e.g. {@code 1APG-1}, {@code TCSF-1} (facts §4). Lists
 * may name a class otherwise; then it has no code.
 */
public record ClassCode(String value) {
    private static final Pattern FORMAT = Pattern.compile("[1-6]?[A-Z]+-[0-9]{1,2}");

    public ClassCode {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("not a class code");
        }
    }

    /** Reads a code as people and files write it. Empty when it is none. */
    public static Optional<ClassCode> parse(String text) {
        String candidate = IdentifierText.clean(text);
        return FORMAT.matcher(candidate).matches()
                ? Optional.of(new ClassCode(candidate))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
