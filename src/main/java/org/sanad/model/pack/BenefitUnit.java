package org.sanad.model.pack;

/** What one benefit of a programme is counted by. */
public enum BenefitUnit {
    /** A month of a household, the sum of its counted children (Tayssir). */
    HOUSEHOLD_MONTH,
    PUPIL_MONTH,
    PUPIL_QUARTER,
    PUPIL_DAY,
    PUPIL_YEAR,
    /** A set of things for a pupil. */
    KIT;

    /** The form used in files. */
    public String code() {
        return name();
    }
}
