package org.sanad.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everything a school holds about one school year, as rules, lists and bundles see it.
 *
 * @param pupils those placed in the year or taking part in a programme of it; every placement and
 *     participation is of one of them
 * @param households all of them; children of other years stand among theirs
 * @param kept doubts the head keeps with a reason
 */
public record SchoolData(
        School school,
        List<Site> sites,
        SchoolYear year,
        List<Pupil> pupils,
        List<Placement> placements,
        List<Household> households,
        List<Participation> participations,
        List<KeptViolation> kept) {
    public SchoolData {
        sites = List.copyOf(sites);
        pupils = List.copyOf(pupils);
        placements = List.copyOf(placements);
        households = List.copyOf(households);
        participations = List.copyOf(participations);
        kept = List.copyOf(kept);
        Set<UUID> known = new HashSet<>();
        pupils.forEach(pupil -> known.add(pupil.id()));
        boolean whole =
                placements.stream().allMatch(one -> known.contains(one.pupil()))
                        && participations.stream().allMatch(one -> known.contains(one.pupil()));
        if (!whole) {
            throw new IllegalArgumentException("a placement or participation of no pupil");
        }
    }

    /** A school whose head keeps no doubt. */
    public SchoolData(
            School school,
            List<Site> sites,
            SchoolYear year,
            List<Pupil> pupils,
            List<Placement> placements,
            List<Household> households,
            List<Participation> participations) {
        this(school, sites, year, pupils, placements, households, participations, List.of());
    }

    public Map<UUID, Pupil> pupilsById() {
        Map<UUID, Pupil> byId = new HashMap<>();
        pupils.forEach(pupil -> byId.put(pupil.id(), pupil));
        return byId;
    }

    public Map<UUID, Placement> placementsByPupil() {
        Map<UUID, Placement> byPupil = new HashMap<>();
        placements.forEach(placement -> byPupil.put(placement.pupil(), placement));
        return byPupil;
    }

    public Map<UUID, Household> householdsByChild() {
        Map<UUID, Household> byChild = new HashMap<>();
        households.forEach(home -> home.children().forEach(child -> byChild.put(child, home)));
        return byChild;
    }

    /** The area a placement is in: that of its site, else the school's. */
    public Area areaOf(Placement placement) {
        Optional<Site> site =
                sites.stream().filter(one -> one.id().equals(placement.site())).findFirst();
        return site.map(Site::area).orElse(school.area());
    }
}
