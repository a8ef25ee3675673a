package org.sanad.roster;

import java.util.List;
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
        List<Problem> problems) {
    public RosterFile {
        classes = List.copyOf(classes);
        pupils = List.copyOf(pupils);
        problems = List.copyOf(problems);
    }
}
