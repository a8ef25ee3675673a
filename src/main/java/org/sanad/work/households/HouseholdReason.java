package org.sanad.work.households;

/** Why children or households may belong together. */
public enum HouseholdReason {
    /** A guardian of both has this CIN: enough alone. */
    SAME_CIN(5, "work.household.reason.same-cin"),
    SAME_PHONE(3, "work.household.reason.same-phone"),
    SAME_GUARDIAN(2, "work.household.reason.same-guardian"),
    SAME_FAMILY(1, "work.household.reason.same-family"),
    SAME_DOUAR(1, "work.household.reason.same-douar"),
    /** The child was born where the household lives. */
    BORN_IN_THE_DOUAR(2, "work.household.reason.born-in-the-douar"),
    /** Few households of the school bear the family name. */
    FAMILY_RARE(2, "work.household.reason.family-rare"),
    /** Told with the others: the guardian is written with two CIN. */
    TWO_CINS(0, "work.household.reason.two-cins");

    private final int weight;
    private final String messageKey;

    HouseholdReason(int weight, String messageKey) {
        this.weight = weight;
        this.messageKey = messageKey;
    }

    int weight() {
        return weight;
    }

    /** The form used in files. */
    public String code() {
        return name();
    }

    public String messageKey() {
        return messageKey;
    }
}
