package org.sanad.model.pack;

/**
 * The kinds of checks the program can make. The pack says which are made, how bad each is and with
 * which parameters.
 */
public enum RuleKind {
    /** A pupil lacks a field; parameter {@code field}. */
    PUPIL_FIELD_MISSING,
    NAME_NOT_SPLIT,
    LEVEL_UNKNOWN,
    CLASS_OF_ANOTHER_LEVEL,
    CODE_TWICE,
    PARTICIPANT_NOT_ELIGIBLE,
    PARTICIPANT_NOT_PLACED,
    /** A participant's file lacks what the programme requires; parameter {@code requirement}. */
    PARTICIPANT_WITHOUT,
    CHILD_IN_TWO_HOUSEHOLDS,
    HOUSEHOLD_OVER_CAP,
    /** An identifier has an unusual form; parameter {@code identifier}. */
    IDENTIFIER_FORM,
    CIN_IN_TWO_HOUSEHOLDS;

    /** The form used in files. */
    public String code() {
        return name();
    }
}
