package org.sanad.model.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Area;
import org.sanad.model.Gender;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.pack.Kit;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.rule.Eligibility;

/**
 * Which pupils a programme expects in a year, where, and what each is to get.
 *
 * <p>When the class lists of the year are held, they are its pupils. Before, pupils of the year
 * before are taken one level up, and the head's numbers of repeating, joining and leaving pupils
 * are added: the lists know nothing of them.
 */
final class ExpectedPupils {
    private final ProgrammePack pack;
    private final Programme programme;
    private final ProgrammeVersion version;
    private final SchoolData data;
    private final SchoolYear year;
    private final NeedBasis basis;
    private final Map<Place, Integer> pupils = new HashMap<>();
    private final Map<UUID, Kit> kits = new HashMap<>();
    private final Map<Map.Entry<UUID, String>, Integer> kitless = new HashMap<>();
    private final Map<Map.Entry<UUID, String>, Integer> uncounted = new HashMap<>();
    private final List<NeedWarning> warnings = new ArrayList<>();

    /** Pupils alike in all that decides what they get. */
    record Place(UUID site, String level, Gender gender, Kit kit) {}

    private ExpectedPupils(
            ProgrammePack pack,
            Programme programme,
            ProgrammeVersion version,
            SchoolData data,
            SchoolYear year) {
        this.pack = pack;
        this.programme = programme;
        this.version = version;
        this.data = data;
        this.year = year;
        this.basis = data.year().equals(year) ? NeedBasis.ENROLLED : NeedBasis.FORECAST;
    }

    /**
     * Counts them.
     *
     * @param data of the year, or of the year before
     */
    static ExpectedPupils of(
            ProgrammePack pack,
            Programme programme,
            ProgrammeVersion version,
            SchoolData data,
            SchoolYear year,
            List<ExpectedCorrection> corrections) {
        ExpectedPupils expected = new ExpectedPupils(pack, programme, version, data, year);
        expected.countLists();
        List<ExpectedCorrection> holding =
                corrections.stream().filter(one -> one.basis() == expected.basis).toList();
        holding.forEach(expected::correct);
        expected.warn(NeedWarning.Kind.CORRECTION_NOT_COUNTED, expected.uncounted);
        if (expected.basis == NeedBasis.FORECAST) {
            expected.warnOfNewcomers(holding);
        }
        return expected;
    }

    NeedBasis basis() {
        return basis;
    }

    /** Numbers of pupils; below 0 where more are said to leave than are known by gender. */
    Map<Place, Integer> pupils() {
        return pupils;
    }

    /** The kit of each pupil of the lists. */
    Map<UUID, Kit> kits() {
        return kits;
    }

    List<NeedWarning> warnings() {
        return warnings;
    }

    private void countLists() {
        Map<UUID, Pupil> byId = data.pupilsById();
        Map<UUID, Participation> takings = new HashMap<>();
        data.participations().stream()
                .filter(one -> one.programme().equals(programme.code()))
                .forEach(one -> takings.put(one.pupil(), one));
        Map<Map.Entry<UUID, String>, Integer> lost = new HashMap<>();
        for (Placement placement : data.placements()) {
            if (placement.status() != PlacementStatus.LISTED) {
                continue;
            }
            Pupil pupil = byId.get(placement.pupil());
            Optional<Participation> taking = Optional.ofNullable(takings.get(placement.pupil()));
            Optional<Placement> there = placed(placement);
            if (there.isEmpty()) {
                if (!leavesSchool(placement.level())) {
                    lost.merge(Map.entry(placement.site(), placement.level()), 1, Integer::sum);
                }
            } else if (takes(pupil, there.get(), taking)) {
                Map<String, String> values = taking.map(Participation::fields).orElse(Map.of());
                version.kitOf(there.get().level(), area(there.get().site()), values)
                        .ifPresent(kit -> kits.put(pupil.id(), kit));
                UUID site = there.get().site();
                String level = there.get().level();
                if (goesByFields(site, level, values)) {
                    kitless.merge(Map.entry(site, level), 1, Integer::sum);
                }
                add(site, level, pupil.gender(), values, 1);
            }
        }
        warn(NeedWarning.Kind.NEXT_LEVEL_UNKNOWN, lost);
        warn(NeedWarning.Kind.KIT_UNKNOWN, kitless);
    }

    private void warn(NeedWarning.Kind kind, Map<Map.Entry<UUID, String>, Integer> numbers) {
        numbers.forEach(
                (where, number) -> {
                    if (number > 0) {
                        warnings.add(
                                new NeedWarning(
                                        kind, where.getKey(), where.getValue(), null, number));
                    }
                });
    }

    /** Where a pupil of the lists is in the year; empty when no longer here, or unknown. */
    private Optional<Placement> placed(Placement placement) {
        if (basis == NeedBasis.ENROLLED) {
            return Optional.of(placement);
        }
        return next(placement.level())
                .map(
                        level ->
                                new Placement(
                                        placement.pupil(),
                                        year,
                                        level,
                                        placement.schoolClass(),
                                        placement.site(),
                                        null,
                                        0,
                                        PlacementStatus.LISTED,
                                        false));
    }

    /**
     * The level after a level within its cycle: the only one of the next grade, or of several the
     * one whose code differs by the grade alone ({@code 1APIC}, {@code 2APIC}).
     */
    private Optional<String> next(String code) {
        List<Level> after = after(code);
        if (after.size() == 1) {
            return Optional.of(after.get(0).code());
        }
        return after.stream()
                .map(Level::code)
                .filter(other -> track(other).equals(track(code)))
                .findFirst();
    }

    private List<Level> after(String code) {
        return pack.level(code)
                .map(
                        level ->
                                pack.levels().stream()
                                        .filter(other -> other.cycle() == level.cycle())
                                        .filter(other -> other.grade() == level.grade() + 1)
                                        .toList())
                .orElse(List.of());
    }

    private static String track(String code) {
        return code.replaceFirst("^[0-9]+", "");
    }

    /** Whether a level is the last of its cycle: its pupils go on in another school. */
    private boolean leavesSchool(String level) {
        return pack.level(level).isPresent() && after(level).isEmpty();
    }

    private boolean takes(Pupil pupil, Placement placement, Optional<Participation> taking) {
        ParticipationStatus status = taking.map(Participation::status).orElse(null);
        if (status == ParticipationStatus.KEPT_OUT) {
            return false;
        }
        boolean enrolled = status == ParticipationStatus.ENROLLED;
        if (enrolled && basis == NeedBasis.ENROLLED) {
            return true;
        }
        boolean chosen = version.decidedBy() == null || enrolled;
        return chosen
                && Eligibility.judge(
                                pack,
                                programme,
                                pupil,
                                placement,
                                data.areaOf(placement),
                                data.school().commune())
                        .eligible();
    }

    private void add(
            UUID site, String level, Gender gender, Map<String, String> values, int number) {
        Optional<Kit> kit = version.kitOf(level, area(site), values);
        if (kit.isPresent() && number != 0) {
            pupils.merge(new Place(site, level, gender, kit.get()), number, Integer::sum);
        }
    }

    /**
     * Whether the level gets something, and which of its kits goes by fields of the beneficiary.
     */
    private boolean goesByFields(UUID site, String level, Map<String, String> values) {
        Area area = area(site);
        return version.kitOf(level, area, values).isEmpty()
                && version.kits().stream()
                        .anyMatch(
                                one -> one.levels().contains(level) && one.areas().contains(area));
    }

    private Area area(UUID site) {
        return data.sites().stream()
                .filter(one -> one.id().equals(site))
                .findFirst()
                .map(Site::area)
                .orElse(data.school().area());
    }

    /** A repeating pupil stays: he is one less a level up, and one more in his own. */
    private void correct(ExpectedCorrection one) {
        int more = one.repeating() + one.joining() - one.leaving();
        add(one.site(), one.level(), one.gender(), Map.of(), more);
        if (goesByFields(one.site(), one.level(), Map.of())) {
            uncounted.merge(
                    Map.entry(one.site(), one.level()),
                    one.repeating() + one.joining() + one.leaving(),
                    Integer::sum);
        }
        next(one.level())
                .ifPresent(
                        level -> add(one.site(), level, one.gender(), Map.of(), -one.repeating()));
    }

    /** The first level a site teaches of each cycle gets its pupils from outside. */
    private void warnOfNewcomers(List<ExpectedCorrection> corrections) {
        Set<Map.Entry<UUID, String>> told = new HashSet<>();
        corrections.stream()
                .filter(one -> one.joining() > 0)
                .forEach(one -> told.add(Map.entry(one.site(), one.level())));
        Set<NeedWarning> found = new HashSet<>();
        for (Placement placement : data.placements()) {
            boolean first =
                    pack.level(placement.level()).filter(level -> level.grade() == 1).isPresent();
            boolean given =
                    version.kitOf(placement.level(), area(placement.site()), Map.of()).isPresent();
            if (first && given && !told.contains(Map.entry(placement.site(), placement.level()))) {
                found.add(
                        new NeedWarning(
                                NeedWarning.Kind.NEWCOMERS_UNKNOWN,
                                placement.site(),
                                placement.level(),
                                null,
                                0));
            }
        }
        warnings.addAll(found);
    }
}
