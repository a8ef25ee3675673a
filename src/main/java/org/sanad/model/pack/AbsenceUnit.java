package org.sanad.model.pack;

/** What absences are counted in. */
public enum AbsenceUnit {
    DAY,
    HALF_DAY,
    LESSON,
    /** Each absence once, however long. */
    OCCURRENCE;

    /** The form used in files. */
    public String code() {
        return name();
    }
}
