package org.sanad.model.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sanad.model.Area;
import org.sanad.model.LocalizedText;

/**
 * The rules of a programme between two days.
 *
 * @param validTo last day, or null while it holds
 * @param open pupils it is open to
 * @param age null when age does not matter
 * @param maxChildrenPerHousehold children counted in one household, or null when there is no cap
 * @param meansTest what a family must show, or null
 * @param note what a head should know of these rules, or null
 * @param source where the rules were published
 */
public record ProgrammeVersion(
        String id,
        LocalDate validFrom,
        LocalDate validTo,
        List<EligibilityClause> open,
        AgeRange age,
        Integer maxChildrenPerHousehold,
        LocalizedText meansTest,
        Set<Requirement> requires,
        List<Amount> amounts,
        List<Kit> kits,
        Confidence confidence,
        LocalizedText note,
        String source) {
    public ProgrammeVersion {
        open = List.copyOf(open);
        requires = Set.copyOf(requires);
        amounts = List.copyOf(amounts);
        kits = List.copyOf(kits);
    }

    /** What is paid for a pupil of this level, empty when nothing is. */
    public Optional<Amount> amount(String level) {
        return amounts.stream().filter(amount -> amount.levels().contains(level)).findFirst();
    }

    /** What is given in kind to a pupil of this level and area; empty when nothing is. */
    public List<String> kit(String level, Area area) {
        return kits.stream()
                .filter(kit -> kit.levels().contains(level) && kit.areas().contains(area))
                .findFirst()
                .map(Kit::items)
                .orElse(List.of());
    }
}
