package org.sanad.model;

import java.util.Optional;

/** السلك: the three cycles of Moroccan schooling below university. */
public enum Cycle implements Coded {
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY;

    /** The form used in files. */
    @Override
    public String code() {
        return name();
    }

    public static Optional<Cycle> ofCode(String code) {
        return Coded.find(Cycle.class, code);
    }
}
