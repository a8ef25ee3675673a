package org.sanad.model.pack;

/** Which absences count against the limit. */
public enum AbsenceKinds {
    ALL,
    UNAUTHORISED;

    /** How many of a month's absences count. */
    public int counted(int authorised, int unauthorised) {
        return this == ALL ? authorised + unauthorised : unauthorised;
    }

    /** The form used in files. */
    public String code() {
        return name();
    }
}
