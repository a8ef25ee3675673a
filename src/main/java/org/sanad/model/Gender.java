package org.sanad.model;

import java.util.Optional;

/** النوع of MASSAR: ذكر or أنثى. */
public enum Gender implements Coded {
    MALE("M"),
    FEMALE("F");

    private final String code;

    Gender(String code) {
        this.code = code;
    }

    /** {@code M} or {@code F}: the form used in files. */
    @Override
    public String code() {
        return code;
    }

    public static Optional<Gender> ofCode(String code) {
        return Coded.find(Gender.class, code);
    }
}
