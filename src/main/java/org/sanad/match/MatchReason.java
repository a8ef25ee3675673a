package org.sanad.match;

/** What speaks for or against two records being one child, each with its weight in bits. */
public enum MatchReason {
    /**
     * Family and first name agree. Among 30 to 100 family and 100 to 200 first names in use, two
     * children of one school share both about once in 500 to 1,000 pairs: 9 bits.
     */
    NAME_EQUAL(9, "match.reason.name-equal"),
    /** The same, with the parts the other way round or not split. */
    NAME_SWAPPED(9, "match.reason.name-swapped"),
    /** One word is spelled otherwise than spellings of one name usually are. */
    NAME_CLOSE(6.5, "match.reason.name-close"),
    /** One record has a word the other lacks: محمد أمين العلوي, أمين العلوي. */
    NAME_PART(5, "match.reason.name-part"),
    /** A word in each that is not in the other: brothers, cousins, twins. */
    NAME_DIFFERENT(-14, "match.reason.name-different"),
    /** Borne by many here: taken off, by how many bear it. */
    NAME_COMMON(0, "match.reason.name-common"),
    /**
     * Twelve school ages have some 4,400 days, of which one school's pupils use about 2^7 evenly.
     */
    BIRTH_EQUAL(7, "match.reason.birth-equal"),
    /** Civil status writes it too when the day is unknown, so many share it. */
    BIRTH_FIRST_OF_JANUARY(2.5, "match.reason.birth-first-of-january"),
    BIRTH_SWAPPED(4.5, "match.reason.birth-swapped"),
    /** Some 25 dates are one slip away from a date. */
    BIRTH_ONE_DIGIT(2, "match.reason.birth-one-digit"),
    BIRTH_YEAR(1.5, "match.reason.birth-year"),
    /** A date is mistyped altogether in about one record of thirty. */
    BIRTH_DIFFERENT(-5, "match.reason.birth-different"),
    GENDER_DIFFERENT(-4, "match.reason.gender-different"),
    GUARDIAN_CIN_EQUAL(5, "match.reason.guardian-cin-equal"),
    GUARDIAN_PHONE_EQUAL(4, "match.reason.guardian-phone-equal"),
    GUARDIAN_NAME_EQUAL(3, "match.reason.guardian-name-equal"),
    /** Two fathers of the child's own family name: two children. */
    GUARDIAN_DIFFERENT(-6, "match.reason.guardian-different"),
    /** Perhaps the father here, the mother there. */
    GUARDIAN_OTHER_PARENT(-1, "match.reason.guardian-other-parent"),
    GUARDIAN_CIN_DIFFERENT(-4, "match.reason.guardian-cin-different"),
    PLACE_EQUAL(0.5, "match.reason.place-equal"),
    PLACE_DIFFERENT(-1.5, "match.reason.place-different");

    private final double bits;
    private final String messageKey;

    MatchReason(double bits, String messageKey) {
        this.bits = bits;
        this.messageKey = messageKey;
    }

    /** How many times more often it is seen when the records are one child, as a power of two. */
    double bits() {
        return bits;
    }

    /** The form used in files. */
    public String code() {
        return name();
    }

    public String messageKey() {
        return messageKey;
    }
}
