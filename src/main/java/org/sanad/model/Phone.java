package org.sanad.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * الهاتف: a Moroccan number as ten digits, 0 then 5 to 8 then eight more, e.g. {@code 0612345678}.
 * A guardian may live abroad, so another number is a doubt and is kept (facts §4).
 *
 * @param value ten digits, or another number as written, without spaces or marks between
 */
public record Phone(String value) {
    /** Written with +212, 00212, 212, 0 or nothing before: Excel eats the zero. */
    private static final Pattern MOROCCAN =
            Pattern.compile("(?:(?:\\+|00)?2120?|0)?([5-8][0-9]{8})");

    private static final Pattern USUAL = Pattern.compile("0[5-8][0-9]{8}");

    /** Shorter is no telephone of a person, longer than 15 no telephone at all (ITU-T E.164). */
    private static final Pattern POSSIBLE = Pattern.compile("\\+?[0-9]{5,15}");

    public Phone {
        if (!POSSIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a telephone number");
        }
    }

    /**
     * Reads a number as people and files write it, and gives a Moroccan one back the zero it begins
     * with. Empty when it is no telephone number.
     */
    public static Optional<Phone> parse(String text) {
        String candidate = IdentifierText.ungrouped(text);
        Matcher moroccan = MOROCCAN.matcher(candidate);
        if (moroccan.matches()) {
            return Optional.of(new Phone("0" + moroccan.group(1)));
        }
        return POSSIBLE.matcher(candidate).matches()
                ? Optional.of(new Phone(candidate))
                : Optional.empty();
    }

    /** Whether it is a Moroccan number. */
    public boolean usual() {
        return USUAL.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
