package org.sanad.work.pupils;

import java.time.LocalDate;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;

/**
 * What a head says of a pupil who comes or goes.
 *
 * @param date first day here, or last day
 * @param school code of the other school, or null
 * @param schoolName name of the other school, or null; either makes the move a transfer
 * @param reason code of the programme pack's list of reasons, or null
 * @param note the head's own words, or null
 */
public record MoveRequest(
        MassarCode code,
        LocalDate date,
        Gresa school,
        String schoolName,
        String reason,
        String note) {
    /** Whether the other school is told. */
    public boolean transfer() {
        return school != null || schoolName != null;
    }
}
