package org.sanad.model;

import java.util.Optional;

/** Area of a school or site, which decides what some programmes give (facts §1.2, §2.2, §3.2). */
public enum Area implements Coded {
    RURAL,
    PERI_URBAN,
    URBAN;

    /** The form used in files. */
    @Override
    public String code() {
        return name();
    }

    public static Optional<Area> ofCode(String code) {
        return Coded.find(Area.class, code);
    }
}
