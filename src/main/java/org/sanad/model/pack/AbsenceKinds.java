package org.sanad.model.pack;

/** Which absences count against the limit. */
public enum AbsenceKinds {
    ALL,
    UNAUTHORISED;

    /** The form used in files. */
    public String code() {
        return name();
    }
}
