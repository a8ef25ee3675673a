package org.sanad.model.need;

import java.util.Optional;
import org.sanad.model.Coded;

/** Where the number of expected pupils comes from. */
public enum NeedBasis implements Coded {
    /** The class lists of the year itself. */
    ENROLLED,
    /**
     * The class lists of the year before, when none of the year is held yet: promoted pupils, and
     * those the head says repeat, join or leave.
     */
    FORECAST;

    /** The form used in files. */
    @Override
    public String code() {
        return name();
    }

    public static Optional<NeedBasis> ofCode(String code) {
        return Coded.find(NeedBasis.class, code);
    }
}
