package org.sanad.model;

import java.util.Comparator;
import java.util.List;

/**
 * ملف الأسرة: what is kept of a household besides its responsible guardian (facts §1.5), children
 * and documents in one order whatever order they were given in.
 *
 * @param otherGuardians the other parent, a further guardian
 * @param commune where it lives, as MASSAR prints it, or null
 * @param elsewhere children in other schools
 * @param payout how it is paid, or null
 */
public record HouseholdFile(
        List<Guardian> otherGuardians,
        String commune,
        List<ChildElsewhere> elsewhere,
        List<HouseholdDocument> documents,
        Payout payout) {
    private static final Comparator<ChildElsewhere> BY_RANK =
            Comparator.comparingInt(ChildElsewhere::rank).thenComparing(ChildElsewhere::code);

    private static final Comparator<HouseholdDocument> BY_KIND =
            Comparator.comparing(HouseholdDocument::kind)
                    .thenComparing(
                            HouseholdDocument::number,
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(
                            HouseholdDocument::expiresOn,
                            Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Nothing kept. */
    public static final HouseholdFile EMPTY =
            new HouseholdFile(List.of(), null, List.of(), List.of(), null);

    public HouseholdFile {
        otherGuardians = List.copyOf(otherGuardians);
        elsewhere = elsewhere.stream().sorted(BY_RANK).toList();
        documents = documents.stream().sorted(BY_KIND).toList();
    }
}
