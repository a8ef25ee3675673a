package org.sanad.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanad.model.Area;
import org.sanad.model.Placement;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Pupil;
import org.sanad.model.pack.AgeRange;
import org.sanad.model.pack.EligibilityClause;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;

/**
 * What the rules of a programme say of one pupil.
 *
 * @param reasons all that speak against it or cast a doubt; empty when plainly eligible
 */
public record Eligibility(List<Reason> reasons) {
    public Eligibility {
        reasons = List.copyOf(reasons);
    }

    /** Whether nothing excludes the pupil; doubts do not. */
    public boolean eligible() {
        return reasons.stream().noneMatch(reason -> reason.reason().excludes());
    }

    /**
     * Judges a pupil for a programme in the school year of his placement.
     *
     * @param area of the site the pupil sits in
     * @param commune of the school as MASSAR prints it, or null when not known
     */
    public static Eligibility judge(
            ProgrammePack pack,
            Programme programme,
            Pupil pupil,
            Placement placement,
            Area area,
            String commune) {
        Optional<ProgrammeVersion> version = programme.during(placement.year());
        Optional<Level> level = pack.level(placement.level());
        List<Reason> reasons = new ArrayList<>();
        if (placement.status() != PlacementStatus.LISTED) {
            reasons.add(Reason.of(ReasonCode.NOT_ON_THE_LIST));
        }
        if (version.isEmpty()) {
            reasons.add(Reason.of(ReasonCode.PROGRAMME_NOT_OPEN, placement.year().label()));
        } else if (level.isEmpty()) {
            reasons.add(Reason.of(ReasonCode.LEVEL_UNKNOWN, placement.level()));
        } else {
            reasons.addAll(under(version.get(), level.get(), pupil, placement, area, commune));
        }
        return new Eligibility(reasons);
    }

    /** What these rules say of level, area, commune and age. */
    static List<Reason> under(
            ProgrammeVersion version,
            Level level,
            Pupil pupil,
            Placement placement,
            Area area,
            String commune) {
        List<Reason> reasons = new ArrayList<>();
        judgeOpen(version, level, area, commune).ifPresent(reasons::add);
        judgeAge(version.age(), pupil, placement).ifPresent(reasons::add);
        return reasons;
    }

    private static Optional<Reason> judgeOpen(
            ProgrammeVersion version, Level level, Area area, String commune) {
        List<EligibilityClause> covering =
                version.open().stream().filter(clause -> clause.coversLevel(level)).toList();
        if (covering.isEmpty()) {
            return Optional.of(Reason.of(ReasonCode.LEVEL_NOT_COVERED, level.code()));
        }
        List<EligibilityClause> here =
                covering.stream().filter(clause -> clause.areas().contains(area)).toList();
        if (here.isEmpty()) {
            return Optional.of(Reason.of(ReasonCode.AREA_NOT_COVERED));
        }
        boolean inCommune = here.stream().anyMatch(clause -> clause.coversCommune(commune));
        return inCommune
                ? Optional.empty()
                : Optional.of(Reason.of(ReasonCode.COMMUNE_NOT_COVERED));
    }

    private static Optional<Reason> judgeAge(AgeRange range, Pupil pupil, Placement placement) {
        if (range == null) {
            return Optional.empty();
        }
        if (pupil.birthDate() == null) {
            return Optional.of(Reason.of(ReasonCode.BIRTH_DATE_UNKNOWN));
        }
        int age = range.age(pupil.birthDate(), placement.year());
        if (age < range.min()) {
            return Optional.of(Reason.of(ReasonCode.AGE_BELOW, age, range.min()));
        }
        return age > range.max()
                ? Optional.of(Reason.of(ReasonCode.AGE_ABOVE, age, range.max()))
                : Optional.empty();
    }
}
