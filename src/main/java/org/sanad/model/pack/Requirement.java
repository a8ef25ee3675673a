package org.sanad.model.pack;

/** What a participant's file must hold for a programme. */
public enum Requirement {
    /** The pupil belongs to a household. */
    HOUSEHOLD,
    /** The guardian's national identity number is known. */
    CIN;

    /** The form used in files. */
    public String code() {
        return name();
    }
}
