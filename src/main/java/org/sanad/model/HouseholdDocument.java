package org.sanad.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * A paper of the household's file: RAMED card or receipt, AMO, RSU, copies.
 *
 * @param kind code of the pack's lists {@code MEANS_DOCUMENT} and {@code HOUSEHOLD_DOCUMENT}
 * @param number as printed on the paper, or null for a copy without one
 * @param issuedOn null when unknown
 * @param expiresOn last day it is in force, or null when it does not expire or that is not known
 */
public record HouseholdDocument(
        String kind, String number, LocalDate issuedOn, LocalDate expiresOn) {
    /** Days it is still in force: 0 on its last day, negative after; empty without an expiry. */
    public OptionalLong daysLeft(LocalDate today) {
        return expiresOn == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(today, expiresOn));
    }

    /** Whether it can be shown on that day. */
    public boolean isInForce(LocalDate day) {
        return daysLeft(day).orElse(0) >= 0;
    }
}
