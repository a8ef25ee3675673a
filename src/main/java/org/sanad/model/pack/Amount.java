package org.sanad.model.pack;

import java.util.Map;
import java.util.Set;
import org.sanad.model.Area;

/**
 * What a programme pays.
 *
 * @param levels codes of the levels it is paid for
 * @param value in whole units of the currency
 * @param currency ISO 4217 code
 * @param unit what it is paid for
 * @param perYear how many units a school year has
 * @param when paid only to beneficiaries whose fields meet it, or null
 */
public record Amount(
        Set<String> levels,
        Set<Area> areas,
        int value,
        String currency,
        PaymentPeriod unit,
        int perYear,
        FieldCondition when,
        Confidence confidence,
        String source) {
    public Amount {
        levels = Set.copyOf(levels);
        areas = Set.copyOf(areas);
    }

    boolean paidTo(String level, Area area, Map<String, String> fields) {
        return levels.contains(level)
                && areas.contains(area)
                && (when == null || when.holds(fields));
    }
}
