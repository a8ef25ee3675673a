package org.sanad.model;

import java.util.Optional;

/** النوع of MASSAR: ذكر or أنثى. */
public enum Gender {
    MALE("M"),
    FEMALE("F");

    private final String code;

    Gender(String code) {
        this.code = code;
    }

    /** {@code M} or {@code F}: the form used in files. */
    public String code() {
        return code;
    }

    public static Optional<Gender> ofCode(String code) {
        for (Gender gender : values()) {
            if (gender.code.equals(code)) {
                return Optional.of(gender);
            }
        }
        return Optional.empty();
    }
}
