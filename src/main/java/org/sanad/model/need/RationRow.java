package org.sanad.model.need;

import java.util.UUID;

/**
 * Meals of one site and month. None of the numbers is ever negative.
 *
 * @param article code of what is served
 * @param pupils served during the month
 * @param days of catering, or null when not entered
 * @param closed school days of the month on which the whole site was closed
 * @param rations pupils × days, a pupil counting only for his share of the month's school days:
 *     here, and his class and site open; null when the days are not known
 * @param cost of the rations in the pack's currency, or null when not known
 * @param perQuarter what is granted for these pupils a quarter, or null when not granted so
 * @param currency ISO 4217 code, or null when no amount is known
 */
public record RationRow(
        UUID site,
        String article,
        int pupils,
        Integer days,
        int closed,
        Integer rations,
        Long cost,
        Long perQuarter,
        String currency) {}
