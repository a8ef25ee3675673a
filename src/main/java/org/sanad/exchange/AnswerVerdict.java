package org.sanad.exchange;

import java.util.Optional;
import org.sanad.model.Coded;

/** What a directorate says of one bundle. */
public enum AnswerVerdict implements Coded {
    /** It arrived and waits for an officer: a receipt only. */
    WAITING,
    /** All of it is taken. */
    ACCEPTED,
    /** Taken but for the rows remarked. */
    PARTLY_REFUSED,
    /** Nothing of it is taken. */
    REFUSED,
    /** A newer one was here already: kept, not applied, nothing is left to do about it. */
    ARCHIVED;

    @Override
    public String code() {
        return name();
    }

    static Optional<AnswerVerdict> ofCode(String code) {
        return Coded.find(AnswerVerdict.class, code);
    }
}
