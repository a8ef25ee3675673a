package org.sanad.model.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The value of a {@link FieldKind#DOCUMENT} field, kept as {@code number|2027-08-31}, or the number
 * alone.
 *
 * @param number as printed on the paper, without {@code |}
 * @param expiresOn last day it is in force, or null when it does not expire or that is not known
 */
public record DocumentValue(String number, LocalDate expiresOn) {
    private static final char BETWEEN = '|';

    /** Reads the kept form; empty when it has none. */
    public static Optional<DocumentValue> parse(String text) {
        int at = text.indexOf(BETWEEN);
        String number = (at < 0 ? text : text.substring(0, at)).strip();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (at < 0) {
            return Optional.of(new DocumentValue(number, null));
        }
        try {
            return Optional.of(
                    new DocumentValue(number, LocalDate.parse(text.substring(at + 1).strip())));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The kept form. */
    public String text() {
        return expiresOn == null ? number : number + BETWEEN + expiresOn;
    }

    /** Whether its last day lies before the day. */
    public boolean expiredAt(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day);
    }
}
