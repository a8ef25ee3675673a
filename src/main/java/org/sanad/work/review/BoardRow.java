package org.sanad.work.review;

/**
 * Where a school stands.
 *
 * @param school GRESA code
 * @param name as the list or its enrolment says, or null
 * @param expected whether it is on the list
 * @param received declarations that came and could be read
 * @param late whether nothing that could be read had come by the campaign's last day; by this
 *     computer's clock, so it warns and decides nothing
 * @param overtaken declarations that came after a newer one (C04)
 * @param refused rows refused in the last one
 * @param corrected declarations that superseded a refused one
 * @param lastSeq number of the newest declaration, or null
 * @param pupils of the consolidated value
 * @param state of the newest declaration: a code of {@link org.sanad.exchange.AnswerVerdict},
 *     {@code MISSING}, or {@code KEY_WAITING}
 * @param strangeAnswer whether its last bundle knows of an answer or a key directory never given
 *     here ({@link Acknowledgement#strange})
 */
public record BoardRow(
        String school,
        String name,
        String commune,
        String route,
        boolean expected,
        int received,
        boolean late,
        int overtaken,
        int refused,
        int corrected,
        Long lastSeq,
        int pupils,
        String state,
        boolean strangeAnswer) {}
