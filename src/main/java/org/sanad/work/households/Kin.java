package org.sanad.work.households;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanad.match.Names;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.PersonName;
import org.sanad.model.Pupil;
import org.sanad.work.households.HouseholdProposal.Ground;

/**
 * Finds households that may be one, and children without household who may belong to one. Only
 * those that share a CIN, a telephone, a guardian's name or a family name are looked at.
 */
final class Kin {
    /**
     * A telephone with the family name, or the guardian's name with family name and douar: less is
     * shared by cousins.
     */
    private static final int ENOUGH = 4;

    /** Born in the douar with the family name, or a family name three households bear. */
    private static final int ENOUGH_TO_JOIN = 3;

    private static final int FEW = 3;

    private final List<Household> households;
    private final Map<UUID, Pupil> pupils;
    private final Map<UUID, Set<String>> families = new HashMap<>();
    private final Map<String, List<Household>> byFamily = new HashMap<>();

    Kin(List<Household> households, Map<UUID, Pupil> pupils) {
        this.households = households;
        this.pupils = pupils;
        for (Household household : households) {
            Set<String> keys = new HashSet<>();
            children(household).map(Kin::family).filter(Objects::nonNull).forEach(keys::add);
            families.put(household.id(), keys);
            keys.forEach(k -> byFamily.computeIfAbsent(k, key -> new ArrayList<>()).add(household));
        }
    }

    /** All that is proposed, weightiest first. */
    List<HouseholdProposal> proposals(List<Pupil> homeless) {
        List<HouseholdProposal> all = new ArrayList<>(merges());
        homeless.forEach(child -> all.addAll(joins(child)));
        all.sort(
                Comparator.comparingInt(HouseholdProposal::weight)
                        .reversed()
                        .thenComparing(HouseholdProposal::household));
        return all;
    }

    private List<HouseholdProposal> merges() {
        Map<String, List<Integer>> blocks = new LinkedHashMap<>();
        for (int i = 0; i < households.size(); i++) {
            for (String key : keys(households.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<List<Integer>> seen = new HashSet<>();
        List<HouseholdProposal> found = new ArrayList<>();
        for (List<Integer> block : blocks.values()) {
            for (int a = 0; a < block.size(); a++) {
                for (int b = a + 1; b < block.size(); b++) {
                    if (seen.add(List.of(block.get(a), block.get(b)))) {
                        merge(households.get(block.get(a)), households.get(block.get(b)))
                                .ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static Set<String> keys(Household household) {
        Set<String> keys = new HashSet<>();
        for (Guardian guardian : household.guardians()) {
            if (guardian.cin() != null) {
                keys.add("c" + guardian.cin());
            }
            if (guardian.phone() != null) {
                keys.add("p" + guardian.phone());
            }
            if (guardian.name() != null) {
                keys.add("n" + Names.key(guardian.name()));
            }
        }
        return keys;
    }

    private Optional<HouseholdProposal> merge(Household one, Household other) {
        Set<Ground> grounds = new HashSet<>();
        for (Guardian mine : one.guardians()) {
            for (Guardian theirs : other.guardians()) {
                addShared(mine, theirs, grounds);
            }
        }
        Set<String> shared = new HashSet<>(families.get(one.id()));
        shared.retainAll(families.get(other.id()));
        children(one)
                .filter(child -> shared.contains(family(child)))
                .findFirst()
                .ifPresent(
                        child ->
                                grounds.add(
                                        Ground.of(
                                                HouseholdReason.SAME_FAMILY,
                                                child.name().family())));
        if (Names.same(one.douar(), other.douar())) {
            grounds.add(Ground.of(HouseholdReason.SAME_DOUAR, one.douar()));
        }
        HouseholdProposal proposal =
                new HouseholdProposal(one.id(), other.id(), null, sorted(grounds));
        return proposal.weight() >= ENOUGH ? Optional.of(proposal) : Optional.empty();
    }

    private static void addShared(Guardian mine, Guardian theirs, Set<Ground> grounds) {
        boolean sameCin = mine.cin() != null && mine.cin().equals(theirs.cin());
        boolean sameName =
                Names.same(mine.name(), theirs.name())
                        || Names.same(mine.latinName(), theirs.latinName());
        if (sameCin) {
            grounds.add(Ground.of(HouseholdReason.SAME_CIN, mine.cin()));
        }
        if (mine.phone() != null && mine.phone().equals(theirs.phone())) {
            grounds.add(Ground.of(HouseholdReason.SAME_PHONE, mine.phone()));
        }
        if (sameName) {
            grounds.add(
                    Ground.of(
                            HouseholdReason.SAME_GUARDIAN,
                            mine.name() == null ? mine.latinName() : mine.name()));
            if (mine.cin() != null && theirs.cin() != null && !sameCin) {
                grounds.add(Ground.of(HouseholdReason.TWO_CINS, mine.cin(), theirs.cin()));
            }
        }
    }

    private List<HouseholdProposal> joins(Pupil child) {
        String family = family(child);
        List<Household> bearing =
                family == null ? List.of() : byFamily.getOrDefault(family, List.of());
        List<HouseholdProposal> found = new ArrayList<>();
        for (Household household : bearing) {
            Set<Ground> grounds = new HashSet<>();
            grounds.add(Ground.of(HouseholdReason.SAME_FAMILY, child.name().family()));
            if (bearing.size() <= FEW) {
                grounds.add(
                        Ground.of(
                                HouseholdReason.FAMILY_RARE,
                                child.name().family(),
                                String.valueOf(bearing.size())));
            }
            if (Names.same(child.birthPlace(), household.douar())) {
                grounds.add(Ground.of(HouseholdReason.BORN_IN_THE_DOUAR, household.douar()));
            }
            HouseholdProposal proposal =
                    new HouseholdProposal(household.id(), null, child.id(), sorted(grounds));
            if (proposal.weight() >= ENOUGH_TO_JOIN) {
                found.add(proposal);
            }
        }
        return found;
    }

    private static List<Ground> sorted(Set<Ground> grounds) {
        return grounds.stream()
                .sorted(
                        Comparator.comparingInt((Ground ground) -> -ground.reason().weight())
                                .thenComparing(Ground::reason)
                                .thenComparing(ground -> String.join("|", ground.arguments())))
                .toList();
    }

    private Stream<Pupil> children(Household household) {
        return household.children().stream().map(pupils::get).filter(Objects::nonNull);
    }

    private static String family(Pupil pupil) {
        PersonName name = pupil.name();
        return name.split() ? Names.key(name.family()) : null;
    }
}
