package org.sanad.store;

import java.util.Optional;

/** What the directorate holds of a school's key (design, bundle.md "Trust"). */
public enum SchoolKeyStatus {
    /** Came with an enrolment; nobody typed its code yet. */
    PENDING,
    ACTIVE,
    RETIRED,
    LOST,
    REVOKED;

    /** The form kept in the database. */
    public String code() {
        return name();
    }

    public static Optional<SchoolKeyStatus> ofCode(String code) {
        for (SchoolKeyStatus value : values()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
