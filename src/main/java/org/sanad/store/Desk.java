package org.sanad.store;

import java.util.Optional;
import org.sanad.model.Coded;

/** Whose desk an installation serves. */
public enum Desk implements Coded {
    SCHOOL,
    DIRECTORATE;

    /** The form kept in the database. */
    @Override
    public String code() {
        return name();
    }

    public static Optional<Desk> ofCode(String code) {
        return Coded.find(Desk.class, code);
    }
}
