package org.sanad.model;

import java.util.Optional;

/** السلك: the three cycles of Moroccan schooling below university. */
public enum Cycle {
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY;

    /** The form used in files. */
    public String code() {
        return name();
    }

    public static Optional<Cycle> ofCode(String code) {
        for (Cycle cycle : values()) {
            if (cycle.code().equals(code)) {
                return Optional.of(cycle);
            }
        }
        return Optional.empty();
    }
}
