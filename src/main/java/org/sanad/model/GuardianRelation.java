package org.sanad.model;

import java.util.Optional;

/** What a guardian is to the children. */
public enum GuardianRelation {
    FATHER("father"),
    MOTHER("mother"),
    /** الكافل أو المقدم: another person in charge. */
    GUARDIAN("guardian");

    private final String code;

    GuardianRelation(String code) {
        this.code = code;
    }

    /** The form used in files. */
    public String code() {
        return code;
    }

    /** The relation a file names. */
    public static Optional<GuardianRelation> ofCode(String code) {
        for (GuardianRelation relation : values()) {
            if (relation.code.equals(code)) {
                return Optional.of(relation);
            }
        }
        return Optional.empty();
    }
}
