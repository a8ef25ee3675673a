package org.sanad.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * المعرف المدني والاجتماعي الرقمي: ten digits (facts §4). Its check, if it has one, is not
 * published.
 */
public record Idcs(String value) {
    private static final Pattern FORMAT = Pattern.compile("[0-9]{10}");

    public Idcs {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("not an IDCS");
        }
    }

    /** Reads an identifier as people and files write it. Empty when it is none. */
    public static Optional<Idcs> parse(String text) {
        String candidate = IdentifierText.ungrouped(text);
        return FORMAT.matcher(candidate).matches()
                ? Optional.of(new Idcs(candidate))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
