package org.sanad.model.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import org.sanad.model.Area;
import org.sanad.model.Household;
import org.sanad.model.KeptOutSpell;
import org.sanad.model.Move;
import org.sanad.model.Participation;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolData;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.EnteredMonths;
import org.sanad.model.attendance.MonthlyAbsence;
import org.sanad.model.pack.Amount;
import org.sanad.model.pack.Conditionality;
import org.sanad.model.pack.Level;
import org.sanad.model.pack.PaymentPeriod;
import org.sanad.model.pack.Programme;
import org.sanad.model.pack.ProgrammeCalendar;
import org.sanad.model.pack.ProgrammePack;
import org.sanad.model.pack.ProgrammeVersion;
import org.sanad.model.pack.Requirement;
import org.sanad.model.pack.Tranche;

/**
 * What a programme pays each beneficiary in each month (facts §1.2). Limits, amounts, ages, papers,
 * cap and months are those of the rules in force on the month's first day, so a year in which the
 * rules change is judged by both.
 *
 * <p>The cap counts places in the household ({@link Household#ranked}), month by month: children
 * who are at this school when the month ends, and children of other schools. Who left holds no
 * place any more, unless he is told as a child of another school.
 *
 * <p>No clock is looked at. A month that asks for absences is over when the head said on a day past
 * its last school day that all are entered ({@link EnteredMonths}); a month that asks for none is
 * over by the day given.
 */
public final class Transfers {
    private static final Comparator<Placement> SHEET_ORDER =
            Comparator.comparing(Placement::level)
                    .thenComparing(Placement::schoolClass)
                    .thenComparing(Placement::row)
                    .thenComparing(Placement::pupil);

    private final ProgrammePack pack;
    private final Programme programme;
    private final SchoolData data;
    private final LocalDate asOf;
    private final Map<UUID, Pupil> pupils;
    private final Map<UUID, Placement> placements;
    private final Map<UUID, Household> homes = new HashMap<>();
    private final Map<UUID, Presence> presence = new HashMap<>();
    private final Map<UUID, Map<YearMonth, MonthlyAbsence>> absences = new HashMap<>();
    private final EnteredMonths entered;

    private Transfers(
            ProgrammePack pack,
            Programme programme,
            SchoolData data,
            List<Move> moves,
            AttendanceBook book,
            LocalDate asOf) {
        this.pack = pack;
        this.programme = programme;
        this.data = data;
        this.asOf = asOf;
        this.pupils = data.pupilsById();
        this.placements = data.placementsByPupil();
        this.entered = new EnteredMonths(book);
        data.householdsByChild().forEach((child, home) -> homes.put(child, ofTheYear(home)));
        Map<UUID, List<Move>> byPupil = new HashMap<>();
        moves.stream()
                .sorted(Comparator.comparing(Move::date))
                .forEach(m -> byPupil.computeIfAbsent(m.pupil(), p -> new ArrayList<>()).add(m));
        placements.forEach(
                (pupil, place) ->
                        presence.put(
                                pupil,
                                new Presence(place, byPupil.getOrDefault(pupil, List.of()))));
        book.absences()
                .forEach(
                        one ->
                                absences.computeIfAbsent(one.pupil(), p -> new HashMap<>())
                                        .put(one.month(), one));
    }

    /**
     * The year's transfers of every pupil who takes part, took part before he was kept out, or
     * waits to be confirmed.
     *
     * @param moves of the year
     * @param book of the year
     * @param asOf the day by which months that ask for no absences are over or not
     */
    public static TransferSheet of(
            ProgrammePack pack,
            Programme programme,
            SchoolData data,
            List<Move> moves,
            AttendanceBook book,
            LocalDate asOf) {
        Transfers transfers = new Transfers(pack, programme, data, moves, book, asOf);
        return new TransferSheet(data.year(), programme.code(), asOf, transfers.rows());
    }

    /** Whether some rules of the programme pay by the month. */
    public static boolean monthly(Programme programme) {
        return programme.versions().stream()
                .flatMap(version -> version.amounts().stream())
                .anyMatch(amount -> amount.unit() == PaymentPeriod.MONTH);
    }

    private Household ofTheYear(Household home) {
        return home.withChildren(home.children().stream().filter(placements::containsKey).toList());
    }

    private List<TransferRow> rows() {
        Map<UUID, Participation> taking = new HashMap<>();
        data.participations().stream()
                .filter(one -> one.programme().equals(programme.code()))
                .filter(Transfers::tookPart)
                .forEach(one -> taking.put(one.pupil(), one));
        List<YearMonth> months = months();
        return data.placements().stream()
                .filter(placement -> taking.containsKey(placement.pupil()))
                .sorted(SHEET_ORDER)
                .map(placement -> row(placement, taking.get(placement.pupil()), months))
                .toList();
    }

    private static boolean tookPart(Participation one) {
        return one.status() != ParticipationStatus.KEPT_OUT || !one.spells().isEmpty();
    }

    /** Every month the rules of any day of the year count. */
    private List<YearMonth> months() {
        NavigableSet<YearMonth> months = new TreeSet<>();
        YearMonth first = YearMonth.from(data.year().firstDay());
        for (YearMonth day = first; day.isBefore(first.plusYears(1)); day = day.plusMonths(1)) {
            calendar(day).map(one -> one.months(data.year())).ifPresent(months::addAll);
        }
        return List.copyOf(months);
    }

    private Optional<ProgrammeCalendar> calendar(YearMonth month) {
        return programme.at(month.atDay(1)).map(ProgrammeVersion::calendar);
    }

    private TransferRow row(Placement placement, Participation taking, List<YearMonth> months) {
        Household home = homes.get(placement.pupil());
        return new TransferRow(
                placement.pupil(),
                home == null ? null : home.id(),
                placement.level(),
                placement.schoolClass(),
                placement.site(),
                months.stream().map(month -> month(placement, taking, month)).toList());
    }

    private TransferMonth month(Placement placement, Participation taking, YearMonth month) {
        Optional<ProgrammeVersion> version = programme.at(month.atDay(1));
        int tranche =
                calendar(month)
                        .flatMap(one -> one.trancheOf(month.getMonth()))
                        .map(Tranche::number)
                        .orElse(0);
        int counted = version.map(v -> counted(v, placement.pupil(), month)).orElse(0);
        List<Reason> reasons =
                version.map(v -> reasons(v, placement, taking, month))
                        .orElseGet(
                                () ->
                                        List.of(
                                                Reason.of(
                                                        ReasonCode.PROGRAMME_NOT_OPEN,
                                                        data.year().label())));
        List<Reason> against = reasons.stream().filter(one -> one.reason().excludes()).toList();
        if (!reasons.isEmpty()) {
            boolean lost = !against.isEmpty();
            return new TransferMonth(
                    month,
                    tranche,
                    lost ? TransferState.NOT_PAID : TransferState.NOT_YET_KNOWN,
                    0,
                    null,
                    counted,
                    lost ? against : reasons);
        }
        Amount amount = amount(version.orElseThrow(), placement, taking).orElseThrow();
        return new TransferMonth(
                month,
                tranche,
                TransferState.PAID,
                amount.value(),
                amount.currency(),
                counted,
                List.of());
    }

    private Optional<Amount> amount(
            ProgrammeVersion version, Placement placement, Participation taking) {
        return version.amount(placement.level(), data.areaOf(placement), taking.fields())
                .filter(amount -> amount.unit() == PaymentPeriod.MONTH);
    }

    private List<Reason> reasons(
            ProgrammeVersion version, Placement placement, Participation taking, YearMonth month) {
        List<Reason> reasons = new ArrayList<>();
        ProgrammeCalendar calendar = version.calendar();
        if (calendar == null || !calendar.months().contains(month.getMonth())) {
            reasons.add(Reason.of(ReasonCode.OUTSIDE_CALENDAR));
        }
        judgePupil(version, placement, reasons);
        if (reasons.isEmpty() && amount(version, placement, taking).isEmpty()) {
            reasons.add(Reason.of(ReasonCode.NOTHING_PAID_MONTHLY));
        }
        presence.get(placement.pupil()).against(month).map(Reason::of).ifPresent(reasons::add);
        taking.spells().stream()
                .filter(spell -> spell.takes(month))
                .findFirst()
                .map(KeptOutSpell::from)
                .map(from -> Reason.of(ReasonCode.KEPT_OUT, from))
                .ifPresent(reasons::add);
        judgeHome(version, placement, taking, month, reasons);
        if (taking.status() == ParticipationStatus.TO_CONFIRM) {
            reasons.add(Reason.of(ReasonCode.PARTICIPATION_TO_CONFIRM));
        }
        judgeAbsences(version, placement, month).ifPresent(reasons::add);
        return reasons;
    }

    private void judgePupil(ProgrammeVersion version, Placement placement, List<Reason> reasons) {
        Optional<Level> level = pack.level(placement.level());
        Area area = data.areaOf(placement);
        if (level.isEmpty()) {
            reasons.add(Reason.of(ReasonCode.LEVEL_UNKNOWN, placement.level()));
        } else {
            reasons.addAll(
                    Eligibility.under(
                            version,
                            level.get(),
                            pupils.get(placement.pupil()),
                            placement,
                            area,
                            data.school().commune()));
        }
    }

    private void judgeHome(
            ProgrammeVersion version,
            Placement placement,
            Participation taking,
            YearMonth month,
            List<Reason> reasons) {
        Household home = homes.get(placement.pupil());
        if (home == null && version.requires().contains(Requirement.HOUSEHOLD)) {
            reasons.add(Reason.of(ReasonCode.NO_HOUSEHOLD));
        }
        if (home != null) {
            boolean cinMissing = home.guardian().cin() == null;
            if (cinMissing && version.requires().contains(Requirement.CIN)) {
                reasons.add(Reason.of(ReasonCode.GUARDIAN_WITHOUT_CIN));
            }
            version.maxCountedChildren()
                    .flatMap(cap -> beyond(home, placement.pupil(), month, cap))
                    .ifPresent(reasons::add);
        }
        String commune = data.school().commune();
        MeansPapers.lacking(version.meansTest(), home, commune, taking.fields(), month.atDay(1))
                .ifPresent(reasons::add);
    }

    private Optional<Reason> beyond(Household home, UUID pupil, YearMonth month, int cap) {
        return home
                .ranked(
                        child -> presence.get(child).holdsPlace(month),
                        child -> pupils.get(child).code())
                .stream()
                .filter(child -> pupil.equals(child.pupil()) && !child.countedWithin(cap))
                .findFirst()
                .map(child -> Reason.of(ReasonCode.BEYOND_HOUSEHOLD_CAP, child.rank(), cap));
    }

    private int counted(ProgrammeVersion version, UUID pupil, YearMonth month) {
        Conditionality condition = version.conditionality();
        MonthlyAbsence absence = absences.getOrDefault(pupil, Map.of()).get(month);
        return condition == null || absence == null
                ? 0
                : condition.counted().counted(absence.authorised(), absence.unauthorised());
    }

    private Optional<Reason> judgeAbsences(
            ProgrammeVersion version, Placement placement, YearMonth month) {
        Conditionality condition = version.conditionality();
        Optional<Level> level = pack.level(placement.level());
        if (condition == null || level.isEmpty()) {
            return notOver(month);
        }
        OptionalInt limit = condition.limit(level.get().cycle());
        int counted = counted(version, placement.pupil(), month);
        if (limit.isPresent() && condition.lost(level.get().cycle(), counted)) {
            int most = limit.getAsInt();
            int allowed = condition.comparison().lost(most, most) ? most - 1 : most;
            return Optional.of(
                    Reason.of(
                            ReasonCode.TOO_MANY_ABSENCES,
                            counted,
                            most,
                            condition.comparison().code(),
                            allowed));
        }
        if (limit.isEmpty()) {
            return notOver(month);
        }
        Optional<LocalDate> on = entered.on(placement, month);
        if (on.isEmpty()) {
            return Optional.of(Reason.of(ReasonCode.ABSENCES_NOT_ENTERED, placement.schoolClass()));
        }
        LocalDate last = entered.lastSchoolDay(placement, month);
        return on.get().isBefore(last)
                ? Optional.of(Reason.of(ReasonCode.MONTH_ENTERED_EARLY, on.get(), last))
                : Optional.empty();
    }

    /** A month of which nothing is asked is paid when it is over by the day given. */
    private Optional<Reason> notOver(YearMonth month) {
        return asOf.isBefore(month.atEndOfMonth())
                ? Optional.of(Reason.of(ReasonCode.MONTH_NOT_OVER, asOf))
                : Optional.empty();
    }
}
