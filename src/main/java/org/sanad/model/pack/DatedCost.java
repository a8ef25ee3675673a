package org.sanad.model.pack;

import java.time.LocalDate;

/**
 * What one piece costs from a day on.
 *
 * @param value in whole units of the currency
 * @param currency ISO 4217 code
 */
public record DatedCost(
        LocalDate validFrom, int value, String currency, Confidence confidence, String source) {}
