package org.sanad.work.doubles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanad.match.BirthDate;
import org.sanad.match.Doubles;
import org.sanad.match.Person;
import org.sanad.model.Dismissal;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.Pupil;

/** Pupils with their guardians, read once to be asked who may be whom. */
public final class LikePupils {
    private static final Guardian NOBODY = new Guardian(null, null, null);

    private final List<Pupil> pupils;
    private final Map<UUID, Household> homes;
    private final Doubles doubles;
    private final Set<List<Object>> told;

    private LikePupils(List<Pupil> pupils, Map<UUID, Household> homes, List<Dismissal> told) {
        this.pupils = List.copyOf(pupils);
        this.homes = Map.copyOf(homes);
        this.doubles = Doubles.among(this.pupils.stream().map(this::person).toList());
        this.told = told.stream().map(Dismissal::about).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param homes household of each child that has one
     */
    public static LikePupils among(List<Pupil> pupils, Map<UUID, Household> homes) {
        return new LikePupils(pupils, homes, List.of());
    }

    /** As {@link #among(List, Map)}, with the pairs a person said are two children. */
    static LikePupils among(List<Pupil> pupils, Map<UUID, Household> homes, List<Dismissal> told) {
        return new LikePupils(pupils, homes, told);
    }

    /** All pairs that may be one child and nobody said are two, likeliest first. */
    public List<PossibleDouble> pairs() {
        return pairs(false);
    }

    /** The pairs somebody said are two children, which would be told otherwise. */
    public List<PossibleDouble> dismissed() {
        return pairs(true);
    }

    private List<PossibleDouble> pairs(boolean dismissed) {
        return doubles.pairs().stream()
                .map(p -> PossibleDouble.of(pupils.get(p.one()), pupils.get(p.other()), p.score()))
                .filter(pair -> isDismissed(pair) == dismissed)
                .toList();
    }

    private boolean isDismissed(PossibleDouble pair) {
        Dismissal asked = Dismissal.ofPupils(pair.one().id(), pair.other().id(), LocalDate.EPOCH);
        return told.contains(asked.about());
    }

    /** Those who may be this child, who is not among them or is himself passed over. */
    public List<PossibleDouble> of(Pupil pupil) {
        return doubles.of(person(pupil)).stream()
                .filter(pair -> !pupils.get(pair.other()).id().equals(pupil.id()))
                .map(pair -> PossibleDouble.of(pupil, pupils.get(pair.other()), pair.score()))
                .filter(pair -> !isDismissed(pair))
                .toList();
    }

    private Person person(Pupil pupil) {
        Household home = homes.get(pupil.id());
        Guardian guardian = home == null ? NOBODY : home.guardian();
        return new Person(
                pupil.name(),
                BirthDate.of(pupil.birthDate()),
                pupil.gender(),
                guardian.name(),
                guardian.cin(),
                guardian.phone(),
                pupil.birthPlace());
    }
}
