package org.sanad.model.rule;

/** Why the rules of a programme exclude a pupil, or doubt. */
public enum ReasonCode {
    PROGRAMME_NOT_OPEN(true, "model.reason.programme-not-open"),
    LEVEL_UNKNOWN(true, "model.reason.level-unknown"),
    LEVEL_NOT_COVERED(true, "model.reason.level-not-covered"),
    AREA_NOT_COVERED(true, "model.reason.area-not-covered"),
    COMMUNE_NOT_COVERED(true, "model.reason.commune-not-covered"),
    AGE_BELOW(true, "model.reason.age-below"),
    AGE_ABOVE(true, "model.reason.age-above"),
    NOT_ON_THE_LIST(true, "model.reason.not-on-the-list"),
    /** A doubt: the age cannot be judged. */
    BIRTH_DATE_UNKNOWN(false, "model.reason.birth-date-unknown");

    private final boolean excludes;
    private final String messageKey;

    ReasonCode(boolean excludes, String messageKey) {
        this.excludes = excludes;
        this.messageKey = messageKey;
    }

    /** The form used in files. */
    public String code() {
        return name();
    }

    /** Whether the pupil may not take part; otherwise it is a doubt. */
    public boolean excludes() {
        return excludes;
    }

    public String messageKey() {
        return messageKey;
    }
}
