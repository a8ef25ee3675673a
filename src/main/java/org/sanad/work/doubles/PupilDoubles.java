package org.sanad.work.doubles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Household;
import org.sanad.model.Pupil;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/** Records of the year worked on that may be one child. Warns; never blocks, never merges. */
public final class PupilDoubles {
    private final Installation installation;

    public PupilDoubles(Installation installation) {
        this.installation = installation;
    }

    /** All pairs among the pupils of the year, likeliest first. */
    public List<PossibleDouble> pairs() {
        return installation.store().read(this::ofTheYear).pairs();
    }

    /**
     * Those of the year who may be this pupil, as he is about to be saved.
     *
     * @param pupil with the id he has, or a new one
     */
    public List<PossibleDouble> of(Pupil pupil) {
        return installation.store().read(this::ofTheYear).of(pupil);
    }

    private LikePupils ofTheYear(Session session) {
        Set<UUID> placed = new HashSet<>();
        session.placements()
                .list(installation.schoolYear(session))
                .forEach(placement -> placed.add(placement.pupil()));
        List<Pupil> pupils =
                session.pupils().list().stream()
                        .filter(pupil -> placed.contains(pupil.id()))
                        .toList();
        return LikePupils.among(pupils, homes(session.households().list()));
    }

    private static Map<UUID, Household> homes(List<Household> households) {
        Map<UUID, Household> homes = new HashMap<>();
        households.forEach(home -> home.children().forEach(child -> homes.put(child, home)));
        return homes;
    }
}
