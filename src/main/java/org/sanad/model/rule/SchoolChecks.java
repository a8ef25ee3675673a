package org.sanad.model.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Cin;
import org.sanad.model.Household;
import org.sanad.model.MassarCode;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Phone;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.pack.Requirement;

/** Applies every {@link Rule} to a school's data; the same for screens and command line. */
public final class SchoolChecks {
    private final SchoolData data;
    private final ProgrammePack pack;
    private final Map<UUID, Pupil> pupils;
    private final Map<UUID, Placement> placements;
    private final Map<UUID, Household> homes;
    private final List<Violation> found = new ArrayList<>();

    private SchoolChecks(SchoolData data, ProgrammePack pack) {
        this.data = data;
        this.pack = pack;
        this.pupils = data.pupilsById();
        this.placements = data.placementsByPupil();
        this.homes = data.householdsByChild();
    }

    /** Every violation, the worst first, then by pupil. */
    public static List<Violation> run(SchoolData data, ProgrammePack pack) {
        SchoolChecks checks = new SchoolChecks(data, pack);
        checks.checkTwice();
        data.placements().forEach(checks::checkPlaced);
        checks.checkHouseholds();
        data.participations().stream()
                .filter(taking -> taking.status() == ParticipationStatus.ENROLLED)
                .forEach(checks::checkParticipant);
        checks.checkCaps();
        checks.found.sort(
                Comparator.comparing((Violation one) -> one.rule().severity())
                        .thenComparing(one -> one.rule())
                        .thenComparing(Violation::pupil));
        return List.copyOf(checks.found);
    }

    /** One code is one pupil, and a child has one household (facts §1.5). */
    private void checkTwice() {
        Set<MassarCode> seen = new HashSet<>();
        data.pupils().forEach(pupil -> addIf(!seen.add(pupil.code()), Rule.PUPIL_TWICE, pupil));
        Map<UUID, UUID> homeOf = new HashMap<>();
        for (Household home : data.households()) {
            for (UUID child : home.children()) {
                UUID other = homeOf.putIfAbsent(child, home.id());
                Pupil pupil = pupils.get(child);
                boolean two = pupil != null && other != null && !other.equals(home.id());
                addIf(two, Rule.CHILD_IN_TWO_HOUSEHOLDS, pupil);
            }
        }
    }

    private void checkPlaced(Placement placement) {
        Pupil pupil = pupils.get(placement.pupil());
        addIf(pupil.gender() == null, Rule.PUPIL_WITHOUT_GENDER, pupil);
        addIf(pupil.birthDate() == null, Rule.PUPIL_WITHOUT_BIRTH_DATE, pupil);
        addIf(pupil.birthPlace() == null, Rule.PUPIL_WITHOUT_BIRTH_PLACE, pupil);
        addIf(!pupil.name().split(), Rule.PUPIL_NAME_NOT_SPLIT, pupil);
        addIf(
                pack.level(placement.level()).isEmpty(),
                Rule.LEVEL_UNKNOWN,
                pupil,
                placement.level());
        addIf(placement.schoolClass().isBlank(), Rule.PUPIL_WITHOUT_CLASS, pupil);
        boolean otherLevel =
                placement.schoolClass().contains("-")
                        && !placement.schoolClass().startsWith(placement.level() + "-");
        addIf(
                otherLevel,
                Rule.CLASS_OF_ANOTHER_LEVEL,
                pupil,
                placement.schoolClass(),
                placement.level());
    }

    private void checkHouseholds() {
        Map<String, UUID> firstWithCin = new HashMap<>();
        for (Household home : data.households()) {
            Optional<Pupil> child =
                    home.children().stream().map(pupils::get).filter(p -> p != null).findFirst();
            if (child.isEmpty()) {
                continue;
            }
            String cin = home.guardian().cin();
            String phone = home.guardian().phone();
            boolean usualCin = Cin.parse(cin).filter(Cin::usual).isPresent();
            boolean usualPhone = Phone.parse(phone).filter(Phone::usual).isPresent();
            addIf(cin != null && !usualCin, Rule.CIN_UNUSUAL, child.get());
            addIf(phone != null && !usualPhone, Rule.PHONE_UNUSUAL, child.get());
            boolean twice = cin != null && firstWithCin.putIfAbsent(cin, home.id()) != null;
            addIf(twice, Rule.CIN_IN_TWO_HOUSEHOLDS, child.get());
        }
    }

    private void checkParticipant(Participation taking) {
        Pupil pupil = pupils.get(taking.pupil());
        Optional<Programme> programme = pack.programme(taking.programme());
        Placement placement = placements.get(taking.pupil());
        if (programme.isEmpty() || placement == null) {
            add(Rule.PARTICIPANT_NOT_PLACED, pupil, taking.programme());
            return;
        }
        Eligibility eligibility =
                Eligibility.judge(
                        pack,
                        programme.get(),
                        pupil,
                        placement,
                        data.areaOf(placement),
                        data.school().commune());
        if (excluded(eligibility, placement)) {
            found.add(
                    Violation.of(
                            Rule.PARTICIPANT_NOT_ELIGIBLE,
                            pupil,
                            eligibility.reasons(),
                            pupil.code(),
                            taking.programme()));
        }
        programme
                .get()
                .during(data.year())
                .ifPresent(version -> checkRequired(version, taking, pupil));
    }

    /** Who took part until he left is no mistake: his status and date say so. */
    private static boolean excluded(Eligibility eligibility, Placement placement) {
        boolean left = placement.status() == PlacementStatus.LEFT;
        return eligibility.reasons().stream()
                .filter(reason -> !(left && reason.reason() == ReasonCode.NOT_ON_THE_LIST))
                .anyMatch(reason -> reason.reason().excludes());
    }

    private void checkRequired(ProgrammeVersion version, Participation taking, Pupil pupil) {
        Household home = homes.get(taking.pupil());
        boolean homeless = home == null && version.requires().contains(Requirement.HOUSEHOLD);
        addIf(homeless, Rule.PARTICIPANT_WITHOUT_HOUSEHOLD, pupil, taking.programme());
        boolean withoutCin =
                home != null
                        && home.guardian().cin() == null
                        && version.requires().contains(Requirement.CIN);
        addIf(withoutCin, Rule.PARTICIPANT_WITHOUT_CIN, pupil, taking.programme());
    }

    /** A child beyond the cap is recorded but not counted (facts §1.5). */
    private void checkCaps() {
        for (Programme programme : pack.programmes()) {
            Optional<Integer> cap =
                    programme.during(data.year()).flatMap(ProgrammeVersion::maxCountedChildren);
            if (cap.isEmpty()) {
                continue;
            }
            Map<UUID, Integer> counted = new HashMap<>();
            for (Participation taking : data.participations()) {
                Household home = homes.get(taking.pupil());
                boolean counts =
                        taking.status() == ParticipationStatus.ENROLLED
                                && taking.programme().equals(programme.code());
                if (counts
                        && home != null
                        && counted.merge(home.id(), 1, Integer::sum) == cap.get() + 1) {
                    add(
                            Rule.HOUSEHOLD_OVER_CAP,
                            pupils.get(taking.pupil()),
                            programme.code(),
                            cap.get());
                }
            }
        }
    }

    private void addIf(boolean broken, Rule rule, Pupil pupil, Object... arguments) {
        if (broken) {
            add(rule, pupil, arguments);
        }
    }

    private void add(Rule rule, Pupil pupil, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = pupil.code();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        found.add(Violation.of(rule, pupil, List.of(), all));
    }
}
