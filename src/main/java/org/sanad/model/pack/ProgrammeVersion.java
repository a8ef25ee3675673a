package org.sanad.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sanad.model.Area;
import org.sanad.model.LocalizedText;

/**
 * The rules of a programme between two days.
 *
 * @param validTo last day, or null while it holds
 * @param unit what one benefit is counted by
 * @param open pupils it is open to
 * @param age null when age does not matter
 * @param household null when households do not matter
 * @param meansTest what a family must show, or null
 * @param decidedBy who chooses among the eligible, or null when every eligible pupil takes part
 * @param fields further fields of a beneficiary, in the order asked
 * @param placesBy code of the field that names where a beneficiary is taken in, by which places of
 *     its kits are counted; or null when they are not told apart
 * @param conditionality attendance the payment depends on, or null
 * @param calendar null when the programme has none of its own
 * @param note what a head should know of these rules, or null
 * @param source where the rules were published
 */
public record ProgrammeVersion(
        String id,
        LocalDate validFrom,
        LocalDate validTo,
        BenefitUnit unit,
        List<EligibilityClause> open,
        AgeRange age,
        HouseholdRules household,
        MeansTest meansTest,
        Set<Requirement> requires,
        LocalizedText decidedBy,
        List<FieldDefinition> fields,
        List<Amount> amounts,
        List<Kit> kits,
        String placesBy,
        Conditionality conditionality,
        ProgrammeCalendar calendar,
        Confidence confidence,
        LocalizedText note,
        String source) {
    public ProgrammeVersion {
        open = List.copyOf(open);
        requires = Set.copyOf(requires);
        fields = List.copyOf(fields);
        amounts = List.copyOf(amounts);
        kits = List.copyOf(kits);
    }

    /** Children counted in one household; empty when there is no cap. */
    public Optional<Integer> maxCountedChildren() {
        return Optional.ofNullable(household).map(HouseholdRules::maxCountedChildren);
    }

    /** A further field of beneficiaries by its code. */
    public Optional<FieldDefinition> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /**
     * What is paid for a pupil of this level and area, empty when nothing is.
     *
     * @param values of the beneficiary's fields, by code; empty for a pupil not yet taken
     */
    public Optional<Amount> amount(String level, Area area, Map<String, String> values) {
        return amounts.stream().filter(amount -> amount.paidTo(level, area, values)).findFirst();
    }

    /** Codes of articles given to any pupil of this level and area; empty when nothing is. */
    public List<String> kit(String level, Area area) {
        return kit(level, area, Map.of());
    }

    /**
     * Codes of articles given to a pupil of this level and area; empty when nothing is.
     *
     * @param values of the beneficiary's fields, by code
     */
    public List<String> kit(String level, Area area, Map<String, String> values) {
        return kitOf(level, area, values).map(Kit::items).orElse(List.of());
    }

    /** The kit given to a pupil of this level and area; empty when nothing is. */
    public Optional<Kit> kitOf(String level, Area area, Map<String, String> values) {
        return kits.stream().filter(kit -> kit.givenTo(level, area, values)).findFirst();
    }
}
