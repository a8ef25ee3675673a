package org.sanad.model.attendance;

import java.time.YearMonth;
import java.util.UUID;
import org.sanad.model.SchoolYear;

/**
 * Absences of a pupil in a month. Only exceptions are kept: a pupil who missed nothing has none.
 *
 * @param authorised justified absences, in the unit the programme pack counts in
 * @param unauthorised absences without justification, in the same unit
 * @param reason code of the pack's list {@code ABSENCE_REASON}, or null; it may tell of an illness
 *     and does not leave the school
 */
public record MonthlyAbsence(
        UUID pupil, YearMonth month, int authorised, int unauthorised, String reason) {
    /** More than any unit gives in a month. */
    public static final int MOST = 999;

    public MonthlyAbsence {
        boolean counts = within(authorised) && within(unauthorised);
        if (!counts || authorised + unauthorised == 0) {
            throw new IllegalArgumentException("absences are counted from 1");
        }
    }

    /** Whether a number can be one of the two counts. */
    public static boolean within(int count) {
        return count >= 0 && count <= MOST;
    }

    /** The same without what does not leave the school. */
    public MonthlyAbsence withoutReason() {
        return new MonthlyAbsence(pupil, month, authorised, unauthorised, null);
    }

    /** The school year it belongs to. */
    public SchoolYear year() {
        return SchoolYear.of(month.atDay(1));
    }
}
