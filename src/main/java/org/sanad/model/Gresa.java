package org.sanad.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** رمز المؤسسة: five digits and one letter, e.g. {@code 02063S} (facts §4). */
public record Gresa(String value) implements Comparable<Gresa> {
    private static final Pattern FORMAT = Pattern.compile("[0-9]{5}[A-Z]");

    public Gresa {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("not a GRESA code");
        }
    }

    /**
     * Reads a code as people and files write it: any case, spaces, digits of other scripts. Empty
     * when it is not a GRESA code.
     */
    public static Optional<Gresa> parse(String text) {
        String candidate = IdentifierText.clean(text);
        return FORMAT.matcher(candidate).matches()
                ? Optional.of(new Gresa(candidate))
                : Optional.empty();
    }

    @Override
    public int compareTo(Gresa other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
