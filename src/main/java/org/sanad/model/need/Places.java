package org.sanad.model.need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.pack.Article;
import org.sanad.model.pack.ArticleKind;
import org.sanad.model.pack.Kit;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;

/**
 * Places asked for and offered, by receiving school and gender: a pupil whose kit holds a place
 * asks for a whole one, another of the programme for meals only.
 */
final class Places {
    private final ProgrammePack pack;
    private final Map<String, Map<Gender, Tally>> schools =
            new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Pupils and offers of one school and gender. */
    private static final class Tally {
        private int full;
        private int half;
        private Integer offeredFull;
        private Integer offeredHalf;

        private void add(Tally other) {
            full += other.full;
            half += other.half;
            offeredFull = both(offeredFull, other.offeredFull);
            offeredHalf = both(offeredHalf, other.offeredHalf);
        }

        private static Integer both(Integer one, Integer other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one + other;
        }
    }

    private final ProgrammeVersion version;

    private Places(ProgrammePack pack, ProgrammeVersion version) {
        this.pack = pack;
        this.version = version;
    }

    /** Rows by school; none for a programme that gives no places. */
    static List<PlaceRow> rows(
            ProgrammePack pack,
            Programme programme,
            ProgrammeVersion version,
            SchoolData data,
            List<PlacesOffered> offered) {
        Places places = new Places(pack, version);
        if (version.kits().stream().noneMatch(places::holdsPlace)) {
            return List.of();
        }
        Map<UUID, Pupil> pupils = data.pupilsById();
        Map<UUID, Placement> placements = data.placementsByPupil();
        for (Participation taking : data.participations()) {
            Placement placement = placements.get(taking.pupil());
            boolean takes =
                    taking.programme().equals(programme.code())
                            && taking.status() == ParticipationStatus.ENROLLED
                            && placement != null
                            && placement.status() == PlacementStatus.LISTED;
            if (takes) {
                version.kitOf(placement.level(), data.areaOf(placement), taking.fields())
                        .ifPresent(kit -> places.ask(pupils.get(taking.pupil()), taking, kit));
            }
        }
        offered.forEach(places::offer);
        return places.rows();
    }

    private boolean holdsPlace(Kit kit) {
        return kit.items().stream()
                .anyMatch(
                        item ->
                                pack.article(item)
                                        .map(Article::kind)
                                        .filter(kind -> kind == ArticleKind.PLACE)
                                        .isPresent());
    }

    private Tally tally(String school, Gender gender) {
        return schools.computeIfAbsent(school, none -> new HashMap<>())
                .computeIfAbsent(gender, none -> new Tally());
    }

    private void ask(Pupil pupil, Participation taking, Kit kit) {
        String where = version.placesBy() == null ? null : taking.fields().get(version.placesBy());
        Tally tally = tally(where, pupil.gender());
        if (holdsPlace(kit)) {
            tally.full++;
        } else {
            tally.half++;
        }
    }

    private void offer(PlacesOffered one) {
        Tally tally = tally(one.school(), one.gender());
        tally.offeredFull = one.full();
        tally.offeredHalf = one.half();
    }

    private List<PlaceRow> rows() {
        List<PlaceRow> rows = new ArrayList<>();
        schools.forEach(
                (school, byGender) -> {
                    if (byGender.containsKey(null)) {
                        Tally all = new Tally();
                        byGender.values().forEach(all::add);
                        rows.add(row(school, null, all));
                    } else {
                        for (Gender gender : Gender.values()) {
                            Tally tally = byGender.get(gender);
                            if (tally != null) {
                                rows.add(row(school, gender, tally));
                            }
                        }
                    }
                });
        return rows;
    }

    private static PlaceRow row(String school, Gender gender, Tally tally) {
        return new PlaceRow(
                school, gender, tally.full, tally.half, tally.offeredFull, tally.offeredHalf);
    }
}
