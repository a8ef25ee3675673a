package org.sanad.model.rule;

import java.util.Locale;
import org.sanad.model.Severity;

/** The rules over a school's data, each with its stable id and what breaking it means. */
public enum Rule {
    PUPIL_WITHOUT_GENDER(Severity.WARNING, "gender"),
    PUPIL_WITHOUT_BIRTH_DATE(Severity.WARNING, "birthDate"),
    PUPIL_WITHOUT_BIRTH_PLACE(Severity.INFO, "birthPlace"),
    PUPIL_NAME_NOT_SPLIT(Severity.INFO, "familyName"),
    LEVEL_UNKNOWN(Severity.ERROR, "level"),
    PUPIL_WITHOUT_CLASS(Severity.WARNING, "class"),
    PUPIL_TWICE(Severity.ERROR, "code"),
    CLASS_OF_ANOTHER_LEVEL(Severity.WARNING, "class"),
    PARTICIPANT_NOT_ELIGIBLE(Severity.ERROR, "programme"),
    PARTICIPANT_NOT_PLACED(Severity.ERROR, "programme"),
    PARTICIPANT_WITHOUT_HOUSEHOLD(Severity.WARNING, "household"),
    PARTICIPANT_WITHOUT_CIN(Severity.WARNING, "cin"),
    CHILD_IN_TWO_HOUSEHOLDS(Severity.ERROR, "household"),
    HOUSEHOLD_OVER_CAP(Severity.INFO, "household"),
    CIN_UNUSUAL(Severity.WARNING, "cin"),
    CIN_IN_TWO_HOUSEHOLDS(Severity.WARNING, "cin"),
    PHONE_UNUSUAL(Severity.WARNING, "phone");

    private final Severity severity;
    private final String field;

    Rule(Severity severity, String field) {
        this.severity = severity;
        this.field = field;
    }

    /** The form used in files, e.g. {@code participant-without-cin}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** Stable name of the field it is about. */
    public String field() {
        return field;
    }

    public String messageKey() {
        return "model.rule." + code();
    }
}
