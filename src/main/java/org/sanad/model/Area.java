package org.sanad.model;

import java.util.Optional;

/** Area of a school or site, which decides what some programmes give (facts §1.2, §2.2, §3.2). */
public enum Area {
    RURAL,
    PERI_URBAN,
    URBAN;

    /** The form used in files. */
    public String code() {
        return name();
    }

    public static Optional<Area> ofCode(String code) {
        for (Area area : values()) {
            if (area.code().equals(code)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }
}
