package org.sanad.store;

import java.util.Optional;

/** Whose desk an installation serves. */
public enum Desk {
    SCHOOL,
    DIRECTORATE;

    /** The form kept in the database. */
    public String code() {
        return name();
    }

    public static Optional<Desk> ofCode(String code) {
        for (Desk desk : values()) {
            if (desk.code().equals(code)) {
                return Optional.of(desk);
            }
        }
        return Optional.empty();
    }
}
