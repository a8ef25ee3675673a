package org.sanad.work.pupils;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.PlacementStatus;

/**
 * What a head wrote in the editor of a pupil. What is null or blank of the guardian stays as it is
 * stored: the guardian stands for the other children of the household too.
 *
 * @param familyName null when the name is kept in one piece
 * @param firstName null when the name is kept in one piece
 */
public record PupilEdit(
        UUID pupil,
        String familyName,
        String firstName,
        Gender gender,
        LocalDate birthDate,
        String birthPlace,
        UUID site,
        PlacementStatus status,
        String guardianName,
        String guardianCin,
        String guardianPhone) {}
