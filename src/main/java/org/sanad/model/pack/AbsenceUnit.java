package org.sanad.model.pack;

import java.time.YearMonth;

/** What absences are counted in. */
public enum AbsenceUnit {
    DAY(1),
    HALF_DAY(2),
    LESSON(10),
    /** Each absence once, however long. */
    OCCURRENCE(10);

    private final int mostPerDay;

    AbsenceUnit(int mostPerDay) {
        this.mostPerDay = mostPerDay;
    }

    /** How many a month can have at most: more is a slip of the hand. */
    public int mostIn(YearMonth month) {
        return mostPerDay * month.lengthOfMonth();
    }

    /** The form used in files. */
    public String code() {
        return name();
    }
}
