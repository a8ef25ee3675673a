package org.sanad.model;

/** How bad a violation is; the worst first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The form used in files. */
    public String code() {
        return name();
    }
}
