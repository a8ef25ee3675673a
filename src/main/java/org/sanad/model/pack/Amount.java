package org.sanad.model.pack;

import java.util.Set;

/**
 * What a programme pays.
 *
 * @param levels codes of the levels it is paid for
 * @param value in whole units of the currency
 * @param currency ISO 4217 code
 * @param unit what it is paid for, e.g. {@code MONTH}
 * @param perYear how many units a school year has
 */
public record Amount(
        Set<String> levels,
        int value,
        String currency,
        String unit,
        int perYear,
        Confidence confidence,
        String source) {
    public Amount {
        levels = Set.copyOf(levels);
    }
}
