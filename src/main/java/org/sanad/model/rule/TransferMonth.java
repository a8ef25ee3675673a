package org.sanad.model.rule;

import java.time.YearMonth;
import java.util.List;

/**
 * What a programme pays for a pupil in one month, and why not more.
 *
 * @param tranche number of the tranche it is paid in, or 0 when it is in none
 * @param amount in whole units of the currency; 0 unless paid
 * @param currency ISO 4217 code, or null when nothing is paid
 * @param absences those counted against the limit
 * @param reasons why it is not paid or not known; empty when paid
 */
public record TransferMonth(
        YearMonth month,
        int tranche,
        TransferState state,
        int amount,
        String currency,
        int absences,
        List<Reason> reasons) {
    public TransferMonth {
        reasons = List.copyOf(reasons);
        boolean paid = state == TransferState.PAID;
        boolean known = paid == reasons.isEmpty() && paid == (currency != null);
        if (!known || (!paid && amount != 0)) {
            throw new IllegalArgumentException("a month is paid, or there is a reason");
        }
    }
}
