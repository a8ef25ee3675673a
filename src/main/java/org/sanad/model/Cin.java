package org.sanad.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * رقم البطاقة الوطنية للتعريف: one or two letters and up to six digits, e.g. {@code AB123456}. Old
 * cards differ and the pattern is common knowledge only, so another form is a doubt and is kept
 * (facts §4).
 *
 * @param value upper case, without spaces or marks between
 */
public record Cin(String value) {
    private static final Pattern USUAL = Pattern.compile("[A-Z]{1,2}[0-9]{1,6}");

    /** Letters of any script, since some type them in Arabic; more than 20 is no card number. */
    private static final Pattern POSSIBLE = Pattern.compile("[\\p{L}0-9]{1,20}");

    public Cin {
        if (!POSSIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a CIN");
        }
    }

    /** Reads a number as people and files write it. Empty when no card can carry it. */
    public static Optional<Cin> parse(String text) {
        String candidate = IdentifierText.ungrouped(text);
        return POSSIBLE.matcher(candidate).matches()
                ? Optional.of(new Cin(candidate))
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
