package org.sanad.work.review;

/**
 * Where a school stands.
 *
 * @param school GRESA code
 * @param name as the list or its enrolment says, or null
 * @param expected whether it is on the list
 * @param received declarations that came and could be read
 * @param late those that came after a newer one
 * @param refused rows refused in the last one
 * @param corrected declarations that superseded a refused one
 * @param lastSeq number of the newest declaration, or null
 * @param pupils of the consolidated value
 * @param state of the newest declaration: a code of {@link org.sanad.exchange.AnswerVerdict},
 *     {@code MISSING}, or {@code KEY_WAITING}
 */
public record BoardRow(
        String school,
        String name,
        String commune,
        String route,
        boolean expected,
        int received,
        int late,
        int refused,
        int corrected,
        Long lastSeq,
        int pupils,
        String state) {}
