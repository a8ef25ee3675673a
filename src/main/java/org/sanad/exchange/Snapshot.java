package org.sanad.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.model.Household;
import org.sanad.model.KeptViolation;
import org.sanad.model.Move;
import org.sanad.model.Participation;
import org.sanad.model.Placement;
import org.sanad.model.Pupil;
import org.sanad.model.School;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.need.NeedsBook;

/**
 * Everything a school declares for one campaign, in one order whatever order it was given in, so
 * that the same data always give the same bytes: pupils and their placements by MASSAR code,
 * participations by programme and then by pupil, sites with the main one first, households by id,
 * moves by day and then by pupil, kept violations by check and then by subject.
 *
 * @param placements one per pupil, in the order of {@code pupils}
 */
public record Snapshot(
        School school,
        SchoolYear year,
        List<Site> sites,
        List<Pupil> pupils,
        List<Placement> placements,
        List<Household> households,
        List<Participation> participations,
        List<Move> moves,
        List<KeptViolation> kept,
        AttendanceBook attendance,
        NeedsBook needs) {
    private static final Comparator<Pupil> BY_CODE =
            Comparator.comparing(Pupil::code).thenComparing(Pupil::id);

    private static final Comparator<Move> BY_DAY =
            Comparator.comparing(Move::date)
                    .thenComparing(Move::pupil)
                    .thenComparing(Move::kind)
                    .thenComparing(Move::id);

    /**
     * Orders what is given.
     *
     * @throws IllegalArgumentException when pupils and placements do not stand one to one
     */
    public Snapshot {
        Map<UUID, Placement> places =
                placements.stream()
                        .collect(Collectors.toMap(Placement::pupil, Function.identity()));
        pupils = pupils.stream().sorted(BY_CODE).toList();
        placements = pupils.stream().map(p -> places.get(p.id())).toList();
        if (placements.contains(null) || placements.size() != places.size()) {
            throw new IllegalArgumentException("pupils and placements do not stand one to one");
        }
        sites =
                sites.stream()
                        .sorted(Comparator.comparing(Site::main).reversed().thenComparing(Site::id))
                        .toList();
        households = households.stream().sorted(Comparator.comparing(Household::id)).toList();
        participations = participations.stream().sorted(order()).toList();
        moves = moves.stream().map(Move::withoutNote).sorted(BY_DAY).toList();
        kept = kept.stream().sorted().toList();
        attendance =
                attendance
                        .declaredFor(pupils.stream().map(Pupil::id).collect(Collectors.toSet()))
                        .withoutClassLists(placements);
    }

    /**
     * A school nobody left or joined during the year, whose head keeps no doubt and no absences.
     */
    public Snapshot(
            School school,
            SchoolYear year,
            List<Site> sites,
            List<Pupil> pupils,
            List<Placement> placements,
            List<Household> households,
            List<Participation> participations) {
        this(
                school,
                year,
                sites,
                pupils,
                placements,
                households,
                participations,
                List.of(),
                List.of(),
                AttendanceBook.NONE,
                NeedsBook.none());
    }

    /** The same with these arrivals and departures. */
    public Snapshot withMoves(List<Move> others) {
        return new Snapshot(
                school,
                year,
                sites,
                pupils,
                placements,
                households,
                participations,
                others,
                kept,
                attendance,
                needs);
    }

    /** The same with these doubts kept. */
    public Snapshot withKept(List<KeptViolation> others) {
        return new Snapshot(
                school,
                year,
                sites,
                pupils,
                placements,
                households,
                participations,
                moves,
                others,
                attendance,
                needs);
    }

    /** The same with this attendance. */
    public Snapshot withAttendance(AttendanceBook other) {
        return new Snapshot(
                school,
                year,
                sites,
                pupils,
                placements,
                households,
                participations,
                moves,
                kept,
                other,
                needs);
    }

    /** The same with these numbers of needs. */
    public Snapshot withNeeds(NeedsBook others) {
        return new Snapshot(
                school,
                year,
                sites,
                pupils,
                placements,
                households,
                participations,
                moves,
                kept,
                attendance,
                others);
    }

    /** What it says of the school, as rules and lists see it. */
    public SchoolData data() {
        return new SchoolData(
                school, sites, year, pupils, placements, households, participations, kept);
    }

    private static Comparator<Participation> order() {
        return Comparator.comparing(Participation::programme)
                .thenComparing(Participation::status)
                .thenComparing(
                        Participation::reason, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Participation::pupil);
    }
}
