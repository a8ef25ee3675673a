package org.sanad.model;

import java.util.Optional;

/** What the head decided about a pupil in a programme. No record means: not decided. */
public enum ParticipationStatus implements Coded {
    ENROLLED("ENROLLED"),
    /** Kept out on purpose, with a reason. */
    KEPT_OUT("KEPT_OUT"),
    /**
     * Took part last year and waits for the head to say again: neither enrolled nor forgotten. It
     * does not leave the school.
     */
    TO_CONFIRM("TO_CONFIRM");

    private final String code;

    ParticipationStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is a decision, which bundles carry; a question stays at the school. */
    public boolean decided() {
        return this != TO_CONFIRM;
    }

    /** Whether the decision is taken for a reason that has to be told. */
    public boolean reasonRequired() {
        return this == KEPT_OUT;
    }

    public static Optional<ParticipationStatus> ofCode(String code) {
        return Coded.find(ParticipationStatus.class, code);
    }
}
