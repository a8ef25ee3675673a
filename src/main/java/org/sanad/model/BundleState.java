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
    /** The directorate has it and did not decide yet. */
    RECEIVED,
    /** The directorate answered: some rows refused. */
    PARTLY_REFUSED,
    /** The directorate answered: refused as a whole. */
    REFUSED,
    /** Accepted whole, or followed by one that is: nothing is left to do about it. */
    CLOSED;

    /** The form used in files. */
    @Override
    public String code() {
        return name();
    }

    /** The states that may follow this one. */
    public Set<BundleState> successors() {
        return switch (this) {
            case PACKED, CARRIED -> EnumSet.of(CARRIED, RECEIVED, PARTLY_REFUSED, REFUSED, CLOSED);
            case RECEIVED, PARTLY_REFUSED, REFUSED ->
                    EnumSet.of(RECEIVED, PARTLY_REFUSED, REFUSED, CLOSED);
            // an officer may think better of what he accepted
            case CLOSED -> EnumSet.of(PARTLY_REFUSED, REFUSED);
        };
    }

    /** Whether the directorate spoke about it. */
    public boolean answered() {
        return this != PACKED && this != CARRIED;
    }

    /** Whether the directorate refused it, or rows of it. */
    public boolean toCorrect() {
        return this == PARTLY_REFUSED || this == REFUSED;
    }

    public static Optional<BundleState> ofCode(String code) {
        return Coded.find(BundleState.class, code);
    }
}
