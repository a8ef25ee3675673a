package org.sanad.store;

import java.util.Optional;
import org.sanad.model.Coded;

/** What the directorate holds of a school's key (design, bundle.md "Trust"). */
public enum SchoolKeyStatus implements Coded {
    /** Came with an enrolment; nobody typed its code yet. */
    PENDING,
    ACTIVE,
    RETIRED,
    LOST,
    REVOKED;

    /** The form kept in the database. */
    @Override
    public String code() {
        return name();
    }

    public static Optional<SchoolKeyStatus> ofCode(String code) {
        return Coded.find(SchoolKeyStatus.class, code);
    }
}
