package org.sanad.roster;

import org.sanad.model.MassarCode;

/**
 * One accepted row of a list of guardians.
 *
 * @param line 1-based line of a text file, or row of a sheet
 * @param code of the pupil; whether the school knows it is not judged here
 * @param guardianName cleaned, or null when the row names only a CIN
 * @param cin upper-case without spaces or marks, or null
 * @param rawPhone the phone as written, stripped, or null
 * @param phone ten digits beginning with 0, another number reported as unusual, or null when
 *     missing or unreadable
 * @param douar cleaned, or null
 */
public record GuardianRow(
        int line,
        MassarCode code,
        String guardianName,
        String cin,
        String rawPhone,
        String phone,
        String douar) {}
