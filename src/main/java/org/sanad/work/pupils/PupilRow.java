package org.sanad.work.pupils;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.MassarCode;
import org.sanad.model.PersonName;
import org.sanad.model.PlacementStatus;
import org.sanad.model.pack.Level;

/**
 * A pupil ready to be shown in a table.
 *
 * @param level of the programme pack, or null when the pack does not know the code
 * @param levelCode MASSAR code of the level
 * @param site name of the site
 * @param guardian name of the guardian, or null
 * @param siblings names of the other children of the household, for whom the guardian stands too
 * @param programmes how many programmes the pupil takes part in this year
 */
public record PupilRow(
        UUID id,
        MassarCode code,
        PersonName name,
        Gender gender,
        LocalDate birthDate,
        String birthPlace,
        Level level,
        String levelCode,
        String schoolClass,
        UUID siteId,
        String site,
        String guardian,
        String guardianCin,
        String guardianPhone,
        List<String> siblings,
        PlacementStatus status,
        int programmes) {
    public PupilRow {
        siblings = List.copyOf(siblings);
    }
}
