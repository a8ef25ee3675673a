package org.sanad.model.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;

/**
 * A school's data joined for the checks, in one order whatever order they came in, and no more of
 * them than a bundle carries: of households only the children placed in the year, so that school
 * and receiver judge the same.
 */
final class Facts {
    private static final Comparator<Pupil> BY_CODE =
            Comparator.comparing(Pupil::code).thenComparing(Pupil::id);

    private final SchoolData data;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<UUID, Placed> byPupil = new HashMap<>();
    private final List<Home> homes = new ArrayList<>();
    private final Map<UUID, Home> homeOf = new HashMap<>();
    private final List<Taking> takings = new ArrayList<>();
    private final Set<Decision> decided = new HashSet<>();

    /** A pupil and where he is in the year. */
    record Placed(Pupil pupil, Placement placement) {
        boolean listed() {
            return placement.status() == PlacementStatus.LISTED;
        }
    }

    /**
     * A household with children placed in the year.
     *
     * @param first its first child here, who stands for it
     */
    record Home(Household household, Pupil first) {}

    /**
     * A participation that is decided.
     *
     * @param placed null when the pupil has no place in the year
     */
    record Taking(Participation participation, Pupil pupil, Placed placed, Home home) {
        String programme() {
            return participation.programme();
        }
    }

    private record Decision(UUID pupil, String programme) {}

    Facts(SchoolData data) {
        this.data = data;
        Map<UUID, Pupil> pupils = data.pupilsById();
        data.placements().stream()
                .filter(placement -> pupils.containsKey(placement.pupil()))
                .map(placement -> new Placed(pupils.get(placement.pupil()), placement))
                .sorted(Comparator.comparing(Placed::pupil, BY_CODE))
                .forEach(placed::add);
        placed.forEach(one -> byPupil.putIfAbsent(one.pupil().id(), one));
        data.households().stream()
                .sorted(Comparator.comparing(Household::id))
                .forEach(this::addHome);
        data.participations().stream()
                .filter(taking -> pupils.containsKey(taking.pupil()))
                .sorted(
                        Comparator.comparing(Participation::programme)
                                .thenComparing(taking -> pupils.get(taking.pupil()), BY_CODE))
                .forEach(taking -> addTaking(taking, pupils.get(taking.pupil())));
    }

    private void addHome(Household household) {
        List<UUID> here = household.children().stream().filter(byPupil::containsKey).toList();
        if (!here.isEmpty()) {
            Home home = new Home(household.withChildren(here), byPupil.get(here.get(0)).pupil());
            homes.add(home);
            here.forEach(child -> homeOf.putIfAbsent(child, home));
        }
    }

    private void addTaking(Participation taking, Pupil pupil) {
        if (taking.status().decided()) {
            decided.add(new Decision(pupil.id(), taking.programme()));
        }
        if (taking.status() == ParticipationStatus.ENROLLED) {
            takings.add(new Taking(taking, pupil, byPupil.get(pupil.id()), homeOf.get(pupil.id())));
        }
    }

    SchoolData data() {
        return data;
    }

    /** By MASSAR code. */
    List<Placed> placed() {
        return placed;
    }

    /** Where a pupil is, or null. */
    Placed placed(UUID pupil) {
        return byPupil.get(pupil);
    }

    /** By id; only those with a child placed in the year. */
    List<Home> homes() {
        return homes;
    }

    /** Participants, by programme and then by code. */
    List<Taking> takings() {
        return takings;
    }

    /** Participants who are on the lists. */
    List<Taking> listedTakings() {
        return takings.stream()
                .filter(taking -> taking.placed() != null && taking.placed().listed())
                .toList();
    }

    /** Codes of the pupils on the lists. */
    Set<MassarCode> listedCodes() {
        Set<MassarCode> codes = new TreeSet<>();
        placed.stream().filter(Placed::listed).forEach(one -> codes.add(one.pupil().code()));
        return codes;
    }

    /** Whether somebody said whether the pupil takes part. */
    boolean decided(UUID pupil, String programme) {
        return decided.contains(new Decision(pupil, programme));
    }
}
