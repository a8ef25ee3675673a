package org.sanad.work.absences;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;

/**
 * A beneficiary's slip of a tranche, or one handed to a pupil who takes part no more.
 *
 * @param schoolClass null for a pupil who has no class in the year any more
 * @param amount the tranche pays, in whole units of the currency
 * @param on the day it was handed out, or null
 * @param receiver the head's note of who took it, or null
 */
public record SlipRow(
        UUID pupil,
        MassarCode code,
        PersonName name,
        String schoolClass,
        int tranche,
        long amount,
        LocalDate on,
        String receiver) {
    /** Whether the family has it. */
    public boolean handed() {
        return on != null;
    }
}
