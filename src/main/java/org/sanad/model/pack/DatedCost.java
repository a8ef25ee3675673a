package org.sanad.model.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one piece costs from a day on.
 *
 * @param value in whole units of the currency
 * @param currency ISO 4217 code
 */
public record DatedCost(
        LocalDate validFrom, int value, String currency, Confidence confidence, String source) {
    /** The newest of these costs on a day; empty when none holds yet. */
    static Optional<DatedCost> at(List<DatedCost> costs, LocalDate day) {
        return costs.stream()
                .filter(cost -> !day.isBefore(cost.validFrom()))
                .max(Comparator.comparing(DatedCost::validFrom));
    }
}
