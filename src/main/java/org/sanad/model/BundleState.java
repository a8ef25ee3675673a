package org.sanad.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a bundle the school made stands; each state knows which may follow (design, bundle.md
 * "Order without clocks").
 */
public enum BundleState implements Coded {
    /** Signed and kept in the outbox: its number is burnt. */
    PACKED,
    /** Written to a medium and read back. */
    CARRIED,
    /** The directorate answered: all of it accepted. */
    RECEIVED,
    /** The directorate answered: some rows refused. */
    PARTLY_REFUSED,
    /** The directorate answered: refused as a whole. */
    REFUSED,
    /** Nothing is left to do about it. */
    CLOSED;

    /** The form used in files. */
    @Override
    public String code() {
        return name();
    }

    /** The states that may follow this one. */
    public Set<BundleState> successors() {
        return switch (this) {
            case PACKED -> EnumSet.of(CARRIED, RECEIVED, PARTLY_REFUSED, REFUSED);
            case CARRIED -> EnumSet.of(CARRIED, RECEIVED, PARTLY_REFUSED, REFUSED);
            case RECEIVED, PARTLY_REFUSED, REFUSED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(BundleState.class);
        };
    }

    public static Optional<BundleState> ofCode(String code) {
        return Coded.find(BundleState.class, code);
    }
}
