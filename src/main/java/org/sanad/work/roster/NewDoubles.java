package org.sanad.work.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.model.Household;
import org.sanad.model.Problem;
import org.sanad.model.Pupil;
import org.sanad.work.doubles.LikePupils;
import org.sanad.work.doubles.PossibleDouble;

/** New pupils of a list who may be known already under another code: a doubt, never a refusal. */
final class NewDoubles {
    private NewDoubles() {}

    /**
     * One doubt for each new pupil and each other he may be; of two new ones the later row is told.
     *
     * @param taken the rows the changes came from, in the same order
     */
    static List<Problem> of(
            List<PupilChange> changes,
            List<RosterReading.Row> taken,
            List<Pupil> stored,
            List<Household> households) {
        Map<UUID, Integer> places = new HashMap<>();
        List<Pupil> all = new ArrayList<>(stored);
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).kind() == PupilChange.Kind.NEW) {
                places.put(changes.get(i).pupil().id(), i);
                all.add(changes.get(i).pupil());
            }
        }
        if (places.isEmpty()) {
            return List.of();
        }
        Map<UUID, Household> homes = new HashMap<>();
        households.forEach(home -> home.children().forEach(child -> homes.put(child, home)));
        LikePupils likes = LikePupils.among(all, homes);
        List<Problem> doubts = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Pupil pupil = changes.get(i).pupil();
            if (places.containsKey(pupil.id())) {
                for (PossibleDouble like : likes.of(pupil)) {
                    if (places.getOrDefault(like.other().id(), -1) < i) {
                        doubts.add(doubt(taken.get(i), like));
                    }
                }
            }
        }
        return doubts;
    }

    private static Problem doubt(RosterReading.Row row, PossibleDouble like) {
        return Problem.of("work.roster.possible-double", like.one().code(), like.other().code())
                .inFile(row.file())
                .at(row.pupil().sheet(), row.pupil().row(), "code");
    }
}
