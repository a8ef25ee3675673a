package org.sanad.work.review;

import java.util.List;

/**
 * What an officer's decision came to.
 *
 * @param school GRESA code
 * @param verdict code of {@link org.sanad.exchange.AnswerVerdict}
 * @param merged pupils of this bundle that are in the consolidated value; 0 when another bundle is
 * @param refusedRows by MASSAR code
 * @param consolidated pupils of the school's consolidated value
 */
public record Review(
        String school,
        long seq,
        String verdict,
        int merged,
        List<RefusedPupil> refusedRows,
        int consolidated) {
    /**
     * A refused row as an officer knows it.
     *
     * @param code MASSAR code
     * @param remark of the list of remarks
     * @param field member of the row, or null
     * @param text the officer's own words, or null
     */
    public record RefusedPupil(String code, String remark, String field, String text) {}
}
