package org.sanad.model.pack;

/** What a further field of a beneficiary holds. */
public enum FieldKind {
    TEXT,
    /** Digits, with a point and decimals where the field allows them. */
    NUMBER,
    /** Code of one of the field's choices. */
    CHOICE,
    /** A day, ISO 8601. */
    DATE,
    /** {@code true} or {@code false}. */
    YES_NO,
    /** A paper with its number and, where it expires, its last day. */
    DOCUMENT;

    /** The form used in files. */
    public String code() {
        return name();
    }
}
