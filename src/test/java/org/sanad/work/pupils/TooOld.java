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
        desk.pupils()
                .edit(
                        new PupilEdit(
                                row.id(),
                                null,
                                null,
                                row.gender(),
                                LocalDate.of(2000, 1, 1),
                                row.birthPlace(),
                                row.siteId(),
                                row.status(),
                                null,
                                null,
                                null));
        return row.code();
    }
}
