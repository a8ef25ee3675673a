package org.sanad.work.households;

import java.time.LocalDate;
import java.util.List;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.GuardianRelation;
import org.sanad.model.HouseholdDocument;

/**
 * What is written about the household of a child. What is null stays as it is stored, a text that
 * is blank is taken away; identifiers are as typed.
 *
 * @param payout a RIB, {@link #COUNTER}, {@link #UNKNOWN}, or null
 * @param otherGuardian the other parent, set in place of one of the same relation or name, or null
 * @param documents each in place of the one of its kind and number
 * @param elsewhere each in place of the one of its code
 * @param dropped kinds of documents, codes of children elsewhere and names of other guardians to be
 *     taken out, and {@link #GUARDIAN_BIRTH} and {@link #GUARDIAN_RELATION}
 */
public record HouseholdEdit(
        Person guardian,
        Person otherGuardian,
        String douar,
        String commune,
        String payout,
        List<HouseholdDocument> documents,
        List<ChildElsewhere> elsewhere,
        List<String> dropped) {
    /** Paid at the counter of the post. */
    public static final String COUNTER = "counter";

    /** How it is paid is not known after all. */
    public static final String UNKNOWN = "unknown";

    /** The guardian's date of birth is not known after all. */
    public static final String GUARDIAN_BIRTH = "guardian-birth-date";

    /** What the guardian is to the children is not known after all. */
    public static final String GUARDIAN_RELATION = "guardian-relation";

    public HouseholdEdit {
        documents = List.copyOf(documents);
        elsewhere = List.copyOf(elsewhere);
        dropped = List.copyOf(dropped);
    }

    /** A guardian as typed. */
    public record Person(
            String name,
            String latinName,
            GuardianRelation relation,
            String cin,
            String phone,
            LocalDate birthDate,
            String idcs) {}
}
