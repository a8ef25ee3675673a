package org.sanad.model.pack;

/** When a month is lost: sources do not settle whether the limit itself still pays (facts §1.2). */
public enum LimitComparison {
    LOSES_WHEN_REACHED,
    LOSES_WHEN_EXCEEDED;

    /** Whether the month is lost with so many counted absences. */
    public boolean lost(int absences, int limit) {
        return this == LOSES_WHEN_REACHED ? absences >= limit : absences > limit;
    }

    /** The form used in files. */
    public String code() {
        return name();
    }
}
