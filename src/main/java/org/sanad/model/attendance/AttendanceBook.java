package org.sanad.model.attendance;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.Placement;

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

    /** What leaves the school: only of these pupils, without reasons and notes. */
    public AttendanceBook declaredFor(Set<UUID> pupils) {
        return new AttendanceBook(
                absences.stream()
                        .filter(one -> pupils.contains(one.pupil()))
                        .map(MonthlyAbsence::withoutReason)
                        .toList(),
                entered.stream().map(one -> of(one, pupils)).flatMap(Optional::stream).toList(),
                closures,
                slips.stream()
                        .filter(one -> pupils.contains(one.pupil()))
                        .map(HandedSlip::withoutReceiver)
                        .toList());
    }

    /** What is said of these pupils alone; nothing when it is said only of others. */
    private static Optional<EnteredMonth> of(EnteredMonth one, Set<UUID> pupils) {
        Set<UUID> left = new HashSet<>(one.pupils());
        left.retainAll(pupils);
        return left.isEmpty() && !one.pupils().isEmpty()
                ? Optional.empty()
                : Optional.of(one.of(left));
    }

    /**
     * The same with months told by their class alone where that says the same: of a class that did
     * not change since, so that files stay short and are as they always were.
     */
    public AttendanceBook withoutClassLists(List<Placement> placements) {
        return new AttendanceBook(
                absences,
                entered.stream().map(one -> shortened(one, placements)).toList(),
                closures,
                slips);
    }

    /** The inverse: months told by their class alone name its pupils again. */
    public AttendanceBook withClassLists(List<Placement> placements) {
        return new AttendanceBook(
                absences,
                entered.stream()
                        .map(one -> one.pupils().isEmpty() ? one.of(in(one, placements)) : one)
                        .toList(),
                closures,
                slips);
    }

    private static EnteredMonth shortened(EnteredMonth one, List<Placement> placements) {
        return in(one, placements).equals(one.pupils()) ? one.of(Set.of()) : one;
    }

    /** Pupils of the class a month is told of. */
    private static Set<UUID> in(EnteredMonth one, List<Placement> placements) {
        Set<UUID> pupils = new HashSet<>();
        placements.stream()
                .filter(place -> place.schoolClass().equals(one.schoolClass()))
                .forEach(place -> pupils.add(place.pupil()));
        return pupils;
    }
}
