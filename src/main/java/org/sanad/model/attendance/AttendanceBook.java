package org.sanad.model.attendance;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a school keeps of a year's attendance and of the slips it handed out, in one order whatever
 * order it was given in.
 *
 * @param absences one per pupil and month at most
 * @param entered one per class and month at most
 * @param slips one per pupil, programme and tranche at most
 */
public record AttendanceBook(
        List<MonthlyAbsence> absences,
        List<EnteredMonth> entered,
        List<Closure> closures,
        List<HandedSlip> slips) {
    private static final Comparator<MonthlyAbsence> BY_MONTH =
            Comparator.comparing(MonthlyAbsence::month).thenComparing(MonthlyAbsence::pupil);

    private static final Comparator<EnteredMonth> BY_CLASS =
            Comparator.comparing(EnteredMonth::month).thenComparing(EnteredMonth::schoolClass);

    private static final Comparator<Closure> BY_DAY =
            Comparator.comparing(Closure::from).thenComparing(Closure::id);

    private static final Comparator<HandedSlip> BY_TRANCHE =
            Comparator.comparing(HandedSlip::programme)
                    .thenComparing(HandedSlip::tranche)
                    .thenComparing(HandedSlip::pupil);

    /** Nothing kept. */
    public static final AttendanceBook NONE =
            new AttendanceBook(List.of(), List.of(), List.of(), List.of());

    public AttendanceBook {
        absences = absences.stream().sorted(BY_MONTH).toList();
        entered = entered.stream().sorted(BY_CLASS).toList();
        closures = closures.stream().sorted(BY_DAY).toList();
        slips = slips.stream().sorted(BY_TRANCHE).toList();
    }

    /** Whether nothing is kept. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Whether the head said that a class's month is entered. */
    public boolean isEntered(String schoolClass, YearMonth month) {
        return entered.stream()
                .anyMatch(
                        one -> one.schoolClass().equals(schoolClass) && one.month().equals(month));
    }

    /** What leaves the school: only of these pupils, without reasons and notes. */
    public AttendanceBook declaredFor(Set<UUID> pupils) {
        return new AttendanceBook(
                absences.stream()
                        .filter(one -> pupils.contains(one.pupil()))
                        .map(MonthlyAbsence::withoutReason)
                        .toList(),
                entered,
                closures,
                slips.stream()
                        .filter(one -> pupils.contains(one.pupil()))
                        .map(HandedSlip::withoutReceiver)
                        .toList());
    }
}
