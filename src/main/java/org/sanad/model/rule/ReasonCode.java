package org.sanad.model.rule;

/** Why the rules of a programme exclude a pupil or pay nothing for a month, or doubt. */
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
    BIRTH_DATE_UNKNOWN(false, "model.reason.birth-date-unknown"),
    /** Counted absences, limit, {@link org.sanad.model.pack.LimitComparison}, most allowed. */
    TOO_MANY_ABSENCES(true, "model.reason.too-many-absences"),
    /** Rank in the household, children counted. */
    BEYOND_HOUSEHOLD_CAP(true, "model.reason.beyond-household-cap"),
    NO_HOUSEHOLD(true, "model.reason.no-household"),
    GUARDIAN_WITHOUT_CIN(true, "model.reason.guardian-without-cin"),
    MEANS_PAPER_MISSING(true, "model.reason.means-paper-missing"),
    /** Last day of the paper that was in force the longest. */
    MEANS_PAPER_EXPIRED(true, "model.reason.means-paper-expired"),
    /** Not a pupil of the school at the end of the month. */
    NOT_ENROLLED_THEN(true, "model.reason.not-enrolled-then"),
    OUTSIDE_CALENDAR(true, "model.reason.outside-calendar"),
    NOTHING_PAID_MONTHLY(true, "model.reason.nothing-paid-monthly"),
    /** A doubt: the class's month is not entered; the class. */
    ABSENCES_NOT_ENTERED(false, "model.reason.absences-not-entered"),
    /** A doubt: took part last year, and nobody said again. */
    PARTICIPATION_TO_CONFIRM(false, "model.reason.participation-to-confirm"),
    /** A doubt: gone from the class list, back on it or new on it, nobody said since when. */
    ENROLMENT_UNCLEAR(false, "model.reason.enrolment-unclear"),
    /** Kept out of the programme when the month ended; first day out. */
    KEPT_OUT(true, "model.reason.kept-out"),
    /** A doubt: said to be all entered before the month was over; that day, last school day. */
    MONTH_ENTERED_EARLY(false, "model.reason.month-entered-early"),
    /** A doubt: nothing is asked of the month, and it is not over; the day that is judged by. */
    MONTH_NOT_OVER(false, "model.reason.month-not-over");

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
