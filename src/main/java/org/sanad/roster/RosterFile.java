package org.sanad.roster;

import java.util.List;
import java.util.Set;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.roster.RosterPupil;
import org.sanad.model.roster.RosterSchool;

/**
 * A class list or marks export as read: nothing is stored yet.
 *
 * @param fileName without folder
 * @param school never null; its parts may be
 * @param year null when the file does not say it
 * @param pupils accepted rows, in the order of the file; a code occurs once
 * @param refusedCodes codes that could be read in rows that were refused: these pupils are in the
 *     list all the same
 * @param problems refused rows ({@code roster.row.…}) and doubtful sheets ({@code roster.sheet.…})
 */
public record RosterFile(
        String fileName,
        Layout layout,
        Container container,
        RosterSchool school,
        SchoolYear year,
        List<RosterClass> classes,
        List<RosterPupil> pupils,
        Set<MassarCode> refusedCodes,
        List<Problem> problems) {
    public RosterFile {
        classes = List.copyOf(classes);
        pupils = List.copyOf(pupils);
        refusedCodes = Set.copyOf(refusedCodes);
        problems = List.copyOf(problems);
    }
}
