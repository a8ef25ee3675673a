package org.sanad.work.pupils;

import java.time.LocalDate;
import org.sanad.model.MassarCode;
import org.sanad.work.school.SchoolDesk;

/** Makes a pupil whom the age rule of Tayssir excludes. */
public final class TooOld {
    private TooOld() {}

    /** Moves the birth of the pupil in this row to 1 January 2000 and gives his code. */
    public static MassarCode make(SchoolDesk desk, int number) {
        PupilRow row = desk.pupils().rows().get(number);
        PupilEdit.Fields older = PupilEdit.Fields.of(row).bornOn(LocalDate.of(2000, 1, 1));
        desk.pupils().edit(PupilEdit.of(row, older));
        return row.code();
    }
}
