package org.sanad.model;

import java.util.Optional;

/** How a pupil comes or goes during a school year. */
public enum MoveKind implements Coded {
    /** Comes, from no other school or an unknown one. */
    ARRIVAL("ARRIVAL", true),
    /** Goes, to no other school or an unknown one. */
    DEPARTURE("DEPARTURE", false),
    /** وافد(ة): comes from another school. */
    TRANSFER_IN("TRANSFER_IN", true),
    /** مغادر(ة): goes to another school. */
    TRANSFER_OUT("TRANSFER_OUT", false);

    private final String code;
    private final boolean comes;

    MoveKind(String code, boolean comes) {
        this.code = code;
        this.comes = comes;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the pupil is at the school after it. */
    public boolean comes() {
        return comes;
    }

    public static Optional<MoveKind> ofCode(String code) {
        return Coded.find(MoveKind.class, code);
    }
}
