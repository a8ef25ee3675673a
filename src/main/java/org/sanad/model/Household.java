package org.sanad.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * الأسرة: the unit of Tayssir. A child belongs to one household only.
 *
 * @param guardian the responsible parent or guardian
 * @param douar where it lives, or null
 * @param children pupils of this school, in rank order
 * @param file what else its paper file holds
 */
public record Household(
        UUID id, Guardian guardian, String douar, List<UUID> children, HouseholdFile file) {
    public Household {
        children = List.copyOf(children);
    }

    /** Of which no more is known. */
    public Household(UUID id, Guardian guardian, String douar, List<UUID> children) {
        this(id, guardian, douar, children, HouseholdFile.EMPTY);
    }

    /** The same household with these children. */
    public Household withChildren(List<UUID> others) {
        return new Household(id, guardian, douar, others, file);
    }

    /** The same household with another guardian in the first place, and where it lives. */
    public Household with(Guardian other, String otherDouar) {
        return new Household(id, other, otherDouar, children, file);
    }

    /** The same household with another file. */
    public Household withFile(HouseholdFile other) {
        return new Household(id, guardian, douar, children, other);
    }

    /** The responsible guardian and the others. */
    public List<Guardian> guardians() {
        List<Guardian> all = new ArrayList<>();
        all.add(guardian);
        all.addAll(file.otherGuardians());
        return all;
    }

    /**
     * The children who hold a place at some time, in rank order, 1 upwards without gaps: a child of
     * another school stands at its own rank, the children of this school keep their order around
     * it. A child written as one of another school who is also here then is one child, and stands
     * here.
     *
     * @param here the children of this school who are here then; the others hold no place, unless
     *     they are among those of another school
     * @param codes of the children of this school
     */
    public List<RankedChild> ranked(Predicate<UUID> here, Function<UUID, MassarCode> codes) {
        List<RankedChild> all = new ArrayList<>();
        Set<MassarCode> seen = new HashSet<>();
        for (UUID pupil : children) {
            if (here.test(pupil)) {
                all.add(new RankedChild(0, pupil, null));
                seen.add(codes.apply(pupil));
            }
        }
        file.elsewhere().stream()
                .sorted(Comparator.comparingInt(ChildElsewhere::rank))
                .filter(child -> seen.add(child.code()))
                .forEach(
                        child ->
                                all.add(
                                        Math.min(child.rank() - 1, all.size()),
                                        new RankedChild(0, null, child)));
        List<RankedChild> ranked = new ArrayList<>();
        all.forEach(
                child ->
                        ranked.add(
                                new RankedChild(
                                        ranked.size() + 1, child.pupil(), child.elsewhere())));
        return ranked;
    }

    /**
     * A child and its place in the household.
     *
     * @param rank 1 for the first
     * @param pupil a pupil of this school, or null
     * @param elsewhere a child of another school, or null
     */
    public record RankedChild(int rank, UUID pupil, ChildElsewhere elsewhere) {
        /** Whether a programme that counts so many children counts this one. */
        public boolean countedWithin(int cap) {
            return rank <= cap;
        }
    }
}
