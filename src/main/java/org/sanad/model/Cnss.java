package org.sanad.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * رقم الانخراط في الصندوق الوطني للضمان الاجتماعي: nine digits, by own knowledge only, so another
 * number is a doubt and is kept (facts §4).
 *
 * @param value digits, without spaces or marks between
 */
public record Cnss(String value) {
    private static final Pattern USUAL = Pattern.compile("[0-9]{9}");
    private static final Pattern POSSIBLE = Pattern.compile("[0-9]{1,20}");

    public Cnss {
        if (!POSSIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a CNSS number");
        }
    }

    /** Reads a number as people and files write it. Empty when it is none. */
    public static Optional<Cnss> parse(String text) {
        String candidate = IdentifierText.ungrouped(text);
        return POSSIBLE.matcher(candidate).matches()
                ? Optional.of(new Cnss(candidate))
                : Optional.empty();
    }

    /** Whether it has the usual form. */
    public boolean usual() {
        return USUAL.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
