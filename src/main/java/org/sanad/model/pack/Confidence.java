package org.sanad.model.pack;

/** How sure a figure of the pack is: what is uncertain is said so on screen and stays editable. */
public enum Confidence {
    SOURCED,
    OWN,
    UNCERTAIN;

    /** The form used in files. */
    public String code() {
        return name();
    }
}
