package org.sanad.work.households;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.match.Names;
import org.sanad.model.ChildElsewhere;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.UserProblem;

/**
 * Children moved between households, households split and merged: whatever is done, every child
 * that was in a household is in exactly one afterwards.
 */
final class Regrouping {
    private final Map<UUID, Household> households = new LinkedHashMap<>();
    private final Set<UUID> changed = new LinkedHashSet<>();

    Regrouping(List<Household> stored) {
        stored.forEach(household -> households.put(household.id(), household));
    }

    /**
     * Puts a child last in another household, or in its first when it had none.
     *
     * @throws UserProblem {@code work.household.gone}, {@code work.household.same}
     */
    void move(UUID child, UUID target) {
        Household joined = find(target);
        if (joined.children().contains(child)) {
            throw UserProblem.of("work.household.same");
        }
        households.values().stream()
                .filter(household -> household.children().contains(child))
                .findFirst()
                .ifPresent(old -> put(old.withChildren(without(old.children(), List.of(child)))));
        List<UUID> children = new ArrayList<>(joined.children());
        children.add(child);
        put(joined.withChildren(children));
    }

    /**
     * Puts a child one place before, in the order of which a programme counts the first ones; the
     * first stays where it is.
     *
     * @throws UserProblem {@code work.household.gone}
     */
    void raise(UUID child, UUID household) {
        Household home = find(household);
        List<UUID> children = new ArrayList<>(home.children());
        int place = children.indexOf(child);
        if (place > 0) {
            Collections.swap(children, place - 1, place);
            put(home.withChildren(children));
        }
    }

    /**
     * Gives some children of a household a household of their own, in the same place.
     *
     * @return the new household
     * @throws UserProblem {@code work.household.gone}, {@code work.household.split-all} when all
     *     would leave, {@code work.household.not-its-child}
     */
    Household split(UUID household, List<UUID> leaving, Guardian guardian) {
        Household old = find(household);
        if (!old.children().containsAll(leaving)) {
            throw UserProblem.of("work.household.not-its-child");
        }
        List<UUID> staying = without(old.children(), leaving);
        if (staying.isEmpty() || staying.size() == old.children().size()) {
            throw UserProblem.of("work.household.split-all");
        }
        HouseholdFile file =
                new HouseholdFile(List.of(), old.file().commune(), List.of(), List.of(), null);
        Household fresh =
                new Household(
                        UUID.randomUUID(),
                        guardian,
                        old.douar(),
                        without(old.children(), staying),
                        file);
        put(old.withChildren(staying));
        put(fresh);
        return fresh;
    }

    /**
     * Makes two households one. What the kept one does not say is taken from the other; another
     * guardian, and the same one with another CIN, stands among its other guardians, so that
     * nothing is lost.
     *
     * @throws UserProblem {@code work.household.gone}, {@code work.household.same}
     */
    void merge(UUID kept, UUID gone) {
        Household one = find(kept);
        Household other = find(gone);
        if (kept.equals(gone)) {
            throw UserProblem.of("work.household.same");
        }
        List<UUID> children = new ArrayList<>(one.children());
        children.addAll(other.children());
        boolean same = isOnePerson(one.guardian(), other.guardian());
        Guardian guardian = same ? completed(one.guardian(), other.guardian()) : one.guardian();
        put(other.withChildren(List.of()));
        put(
                one.with(guardian, one.douar() == null ? other.douar() : one.douar())
                        .withChildren(children)
                        .withFile(merged(one, other, same)));
    }

    private static HouseholdFile merged(Household one, Household other, boolean sameGuardian) {
        Set<Guardian> guardians = new LinkedHashSet<>(one.file().otherGuardians());
        if (!sameGuardian && !other.guardian().equals(new Guardian(null, null, null))) {
            guardians.add(other.guardian());
        }
        guardians.addAll(other.file().otherGuardians());
        guardians.remove(one.guardian());
        Map<Object, ChildElsewhere> elsewhere = new LinkedHashMap<>();
        one.file().elsewhere().forEach(child -> elsewhere.put(child.code(), child));
        int before = one.children().size() + one.file().elsewhere().size();
        for (ChildElsewhere child : other.file().elsewhere()) {
            elsewhere.putIfAbsent(
                    child.code(),
                    new ChildElsewhere(
                            child.code(), child.school(), child.level(), before + child.rank()));
        }
        Set<HouseholdDocument> documents = new LinkedHashSet<>(one.file().documents());
        documents.addAll(other.file().documents());
        return new HouseholdFile(
                List.copyOf(guardians),
                one.file().commune() == null ? other.file().commune() : one.file().commune(),
                List.copyOf(elsewhere.values()),
                List.copyOf(documents),
                one.file().payout() == null ? other.file().payout() : one.file().payout());
    }

    /** By CIN when both are known, else by name; one of whom nothing is known is anybody. */
    private static boolean isOnePerson(Guardian one, Guardian other) {
        if (one.cin() != null && other.cin() != null) {
            return one.cin().equals(other.cin());
        }
        boolean named = one.name() != null && other.name() != null;
        return !named || Names.same(one.name(), other.name());
    }

    private static Guardian completed(Guardian one, Guardian other) {
        return new Guardian(
                first(one.name(), other.name()),
                first(one.cin(), other.cin()),
                first(one.phone(), other.phone()),
                first(one.relation(), other.relation()),
                first(one.latinName(), other.latinName()),
                first(one.birthDate(), other.birthDate()),
                first(one.idcs(), other.idcs()));
    }

    private static <T> T first(T one, T other) {
        return one == null ? other : one;
    }

    private static List<UUID> without(List<UUID> children, List<UUID> leaving) {
        return children.stream().filter(child -> !leaving.contains(child)).toList();
    }

    private Household find(UUID id) {
        Household household = households.get(id);
        if (household == null) {
            throw UserProblem.of("work.household.gone");
        }
        return household;
    }

    private void put(Household household) {
        households.put(household.id(), household);
        changed.add(household.id());
    }

    /** The households as they would stand; those without a child here are given up. */
    List<Household> standing() {
        return households.values().stream().filter(home -> !home.children().isEmpty()).toList();
    }

    /** Those to be written; one without children is to be removed. */
    List<Household> changed() {
        return changed.stream().map(households::get).toList();
    }
}
