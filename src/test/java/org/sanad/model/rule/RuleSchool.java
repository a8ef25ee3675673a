package org.sanad.model.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.sanad.exchange.pack.PackReader;
import org.sanad.model.Area;
import org.sanad.model.Gender;
import org.sanad.model.Gresa;
import org.sanad.model.Guardian;
import org.sanad.model.Household;
import org.sanad.model.HouseholdDocument;
import org.sanad.model.HouseholdFile;
import org.sanad.model.KeptViolation;
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
import org.sanad.model.Severity;
import org.sanad.model.Site;
import org.sanad.model.pack.CheckDefinition;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.RuleKind;

/** A small school, made by hand, whose every fault is wanted. */
final class RuleSchool {
    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final ProgrammePack PACK = PackReader.builtIn();
    private static final UUID SITE = new UUID(1, 1);

    final List<Pupil> pupils = new ArrayList<>();
    final List<Placement> placements = new ArrayList<>();
    final List<Household> households = new ArrayList<>();
    final List<Participation> participations = new ArrayList<>();
    final List<KeptViolation> kept = new ArrayList<>();

    /** A sound pupil of six in the first grade. */
    Pupil pupil(int number) {
        return pupil(number, "1APG", LocalDate.of(2020, 1, 1));
    }

    Pupil pupil(int number, String level, LocalDate born) {
        return pupil(
                new Pupil(
                        new UUID(0, number),
                        new MassarCode("R134%06d".formatted(number)),
                        PersonName.of("الإدريسي", "سلمى"),
                        Gender.FEMALE,
                        born,
                        "دوار"),
                level,
                level + "-1");
    }

    Pupil pupil(Pupil pupil, String level, String schoolClass) {
        pupils.add(pupil);
        placements.add(
                new Placement(
                        pupil.id(),
                        YEAR,
                        level,
                        schoolClass,
                        SITE,
                        "s",
                        pupils.size(),
                        PlacementStatus.LISTED,
                        false));
        return pupil;
    }

    /** Puts a pupil elsewhere. */
    void place(Pupil pupil, String level, String schoolClass, PlacementStatus status) {
        placements.removeIf(placement -> placement.pupil().equals(pupil.id()));
        placements.add(
                new Placement(pupil.id(), YEAR, level, schoolClass, SITE, "s", 1, status, false));
    }

    Participation enrol(Pupil pupil, String programme) {
        return enrol(pupil, programme, Map.of());
    }

    Participation enrol(Pupil pupil, String programme, Map<String, String> fields) {
        Participation taking =
                new Participation(
                        pupil.id(), programme, YEAR, ParticipationStatus.ENROLLED, null, fields);
        participations.add(taking);
        return taking;
    }

    Household household(String cin, String phone, Pupil... children) {
        return home(new Guardian("رشيد", cin, phone), HouseholdFile.EMPTY, children);
    }

    Household home(Guardian guardian, HouseholdFile file, Pupil... children) {
        List<UUID> ids = new ArrayList<>();
        for (Pupil child : children) {
            ids.add(child.id());
        }
        Household household =
                new Household(new UUID(2, households.size()), guardian, null, ids, file);
        households.add(household);
        return household;
    }

    static HouseholdFile documents(HouseholdDocument... documents) {
        return new HouseholdFile(List.of(), null, List.of(), List.of(documents), null);
    }

    SchoolData data() {
        return data("جماعة");
    }

    SchoolData data(String commune) {
        School school =
                new School(new Gresa("07318L"), "م.م", Area.RURAL, commune, null, null, null);
        Site site = new Site(SITE, "المركزية", true, Area.RURAL);
        return new SchoolData(
                school, List.of(site), YEAR, pupils, placements, households, participations, kept);
    }

    /** The same, every list in another order. */
    SchoolData shuffled(long seed) {
        Random random = new Random(seed);
        List.of(pupils, placements, households, participations, kept)
                .forEach(list -> Collections.shuffle(list, random));
        return data();
    }

    /** The built-in pack with these checks instead of its own. */
    static ProgrammePack packWith(CheckDefinition... checks) {
        return packWith(PACK.programmes(), List.of(checks));
    }

    static ProgrammePack packWith(List<Programme> programmes, List<CheckDefinition> checks) {
        return new ProgrammePack(
                PACK.version(),
                PACK.issuedOn(),
                PACK.levels(),
                PACK.academies(),
                PACK.directorates(),
                PACK.headers(),
                PACK.codeLists(),
                PACK.articles(),
                programmes,
                checks,
                PACK.sha256());
    }

    static CheckDefinition check(RuleKind kind, String... parameters) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            values.put(parameters[i], parameters[i + 1]);
        }
        return new CheckDefinition(
                "tried",
                kind,
                values,
                Severity.WARNING,
                "model.rule.level-unknown",
                null,
                null,
                "own");
    }

    /** What one check finds. */
    List<Violation> find(CheckDefinition check) {
        return find(check, Baseline.NONE);
    }

    List<Violation> find(CheckDefinition check, Baseline baseline) {
        return SchoolChecks.run(data(), packWith(check), baseline, TODAY).open();
    }

    /** What the built-in pack finds, by id of the check. */
    List<String> ids() {
        return SchoolChecks.run(data(), PACK, Baseline.NONE, TODAY).open().stream()
                .map(Violation::id)
                .toList();
    }
}
