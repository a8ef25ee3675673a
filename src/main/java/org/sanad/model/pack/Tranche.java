package org.sanad.model.pack;

import java.time.Month;
import java.util.List;

/**
 * Months paid together (شطر).
 *
 * @param number 1-based within the school year
 * @param paidIn the month announced for its payment; real payments slip (facts §1.2)
 */
public record Tranche(int number, List<Month> months, Month paidIn) {
    public Tranche {
        months = List.copyOf(months);
    }
}
