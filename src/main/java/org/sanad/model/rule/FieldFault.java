package org.sanad.model.rule;

import java.util.Locale;

/** What can be wrong with the value of a beneficiary's field. */
public enum FieldFault {
    /** It must be filled in and is not. */
    MISSING,
    /** It has not the form of its kind. */
    WRONG_FORM,
    /** Arguments: the value, the least. */
    BELOW,
    /** Arguments: the value, the greatest. */
    ABOVE,
    /** Argument: the code that is no choice. */
    UNKNOWN_CHOICE,
    /** Argument: the last day it was in force. */
    EXPIRED,
    /** A value of a field that is not asked of this beneficiary. */
    NOT_ASKED,
    /** A value of a field the programme does not have. */
    UNKNOWN_FIELD;

    /** The form used in files. */
    public String code() {
        return name();
    }

    /** Arguments: the field's label or code, then those of the fault. */
    public String messageKey() {
        return "model.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
