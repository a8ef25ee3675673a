package org.sanad.model.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.Area;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.MassarCode;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.PersonName;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;

/** A school of any number of pupils at a main site and a satellite, for the tests of needs. */
final class NeedSchool {
    static final ProgrammePack PACK = PackReader.builtIn();
    static final SchoolYear YEAR = new SchoolYear(2026);
    static final Site MAIN = new Site(new UUID(1, 1), "المركزية", true, Area.RURAL);
    static final Site SATELLITE = new Site(new UUID(1, 2), "الفرعية", false, Area.PERI_URBAN);
    static final Map<String, Site> SITES = Map.of("main", MAIN, "sat", SATELLITE);

    private final List<Pupil> pupils = new ArrayList<>();
    private final Map<UUID, Placement> placements = new HashMap<>();
    private final List<Participation> participations = new ArrayList<>();

    static Programme programme(String code) {
        return PACK.programme(code).orElseThrow();
    }

    NeedSchool with(Site site, String level, Gender gender, int number) {
        for (int i = 0; i < number; i++) {
            int n = pupils.size() + 1;
            Pupil pupil =
                    new Pupil(
                            new UUID(2, n),
                            new MassarCode("R%09d".formatted(n)),
                            PersonName.of("العلوي", "فاطمة"),
                            gender,
                            LocalDate.of(2017, 3, 1),
                            null);
            pupils.add(pupil);
            placements.put(
                    pupil.id(),
                    new Placement(
                            pupil.id(),
                            YEAR,
                            level,
                            level + "-1",
                            site.id(),
                            null,
                            n,
                            PlacementStatus.LISTED,
                            false));
        }
        return this;
    }

    /** The first pupil of a place who is still counted. */
    UUID one(Site site, String level, Gender gender) {
        return pupils.stream()
                .filter(pupil -> pupil.gender() == gender)
                .map(Pupil::id)
                .filter(id -> placements.get(id).site().equals(site.id()))
                .filter(id -> placements.get(id).level().equals(level))
                .filter(id -> placements.get(id).status() == PlacementStatus.LISTED)
                .filter(id -> participations.stream().noneMatch(p -> p.pupil().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    NeedSchool taking(
            UUID pupil, String programme, ParticipationStatus status, Map<String, String> fields) {
        participations.add(new Participation(pupil, programme, YEAR, status, null, fields));
        return this;
    }

    NeedSchool status(UUID pupil, PlacementStatus status) {
        placements.computeIfPresent(pupil, (id, place) -> place.withStatus(status));
        return this;
    }

    SchoolData data() {
        return data(List.of(MAIN, SATELLITE));
    }

    /** What the school would be with these sites alone. */
    SchoolData data(List<Site> sites) {
        List<UUID> ids = sites.stream().map(Site::id).toList();
        List<Placement> there =
                placements.values().stream().filter(p -> ids.contains(p.site())).toList();
        List<UUID> placed = there.stream().map(Placement::pupil).toList();
        return new SchoolData(
                new School(new Gresa("02063S"), "مجموعة مدارس", Area.RURAL, null, null, null, null),
                sites,
                YEAR,
                pupils.stream().filter(pupil -> placed.contains(pupil.id())).toList(),
                there,
                List.of(),
                participations.stream().filter(p -> placed.contains(p.pupil())).toList());
    }
}
