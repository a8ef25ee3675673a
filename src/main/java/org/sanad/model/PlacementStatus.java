package org.sanad.model;

import java.util.Optional;

/** Whether a pupil is on the class list of the year. */
public enum PlacementStatus implements Coded {
    /** On the newest list of the year. */
    LISTED("LISTED"),
    /** Was on an earlier list of the year and is missing from the newest: kept, never deleted. */
    MISSING("MISSING"),
    /** Left during the year, said by the head. */
    LEFT("LEFT");

    private final String code;

    PlacementStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Optional<PlacementStatus> ofCode(String code) {
        return Coded.find(PlacementStatus.class, code);
    }
}
