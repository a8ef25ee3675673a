package org.sanad.model.pack;

import java.time.MonthDay;

/**
 * Things lent and given back (إعارة): they come back at the end of the year and serve again.
 *
 * @param yearsOfUse least years a piece serves
 * @param returnBy last day to give it back
 * @param renewalPercent share of the stock bought anew each year
 */
public record Loan(
        int yearsOfUse,
        MonthDay returnBy,
        int renewalPercent,
        Confidence confidence,
        String source) {}
