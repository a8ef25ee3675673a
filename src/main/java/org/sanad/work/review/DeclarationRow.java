package org.sanad.work.review;

/**
 * A declaration an officer decides about.
 *
 * @param digest of the bundle, hex: two may carry the same number
 * @param school GRESA code
 * @param schoolName as its enrolment says, or null
 * @param verdict code of {@link org.sanad.exchange.AnswerVerdict}
 * @param refusedRows how many rows of it are refused
 * @param told whether the school was answered so
 */
public record DeclarationRow(
        String digest,
        String school,
        String schoolName,
        String campaign,
        long epoch,
        long seq,
        String verdict,
        int refusedRows,
        boolean told) {}
