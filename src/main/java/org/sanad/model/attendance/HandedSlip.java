package org.sanad.model.attendance;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.model.SchoolYear;

/**
 * The school handed a family the payment slip of a pupil's tranche (facts §1.2: the slip is asked
 * at the school, the money at the post office).
 *
 * @param programme code of the programme that pays
 * @param tranche number of the tranche within the year
 * @param on the day it was handed out
 * @param receiver the head's note of who took it, or null; it does not leave the school
 */
public record HandedSlip(
        UUID pupil, String programme, SchoolYear year, int tranche, LocalDate on, String receiver) {
    public HandedSlip {
        if (tranche < 1) {
            throw new IllegalArgumentException("tranches begin at 1");
        }
    }

    /** The same without what does not leave the school. */
    public HandedSlip withoutReceiver() {
        return new HandedSlip(pupil, programme, year, tranche, on, null);
    }
}
