package org.sanad.work.needs;

import java.time.LocalDate;

/**
 * What is to change in a delivery or a hand-out; null leaves a part as it is.
 *
 * @param spot of a delivery or a counted hand-out; what a pupil got is removed and entered anew
 * @param supplier of a delivery; empty for none
 * @param slip of a delivery; empty for none
 * @param damaged of a delivery
 * @param reason the head's own words, kept in the history
 */
public record PiecesCorrection(
        NeedSpot spot,
        LocalDate date,
        String supplier,
        String slip,
        Integer quantity,
        Integer damaged,
        String reason) {}
