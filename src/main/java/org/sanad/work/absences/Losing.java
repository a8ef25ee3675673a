package org.sanad.work.absences;

import java.util.UUID;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.rule.Reason;

/**
 * A beneficiary who loses a month because of absences.
 *
 * @param programme code of the programme that does not pay it
 * @param absences those that count
 */
public record Losing(
        UUID pupil,
        MassarCode code,
        PersonName name,
        String schoolClass,
        String programme,
        int absences,
        Reason reason) {}
