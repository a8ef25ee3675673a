package org.sanad.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.Closure;
import org.sanad.model.attendance.EnteredMonth;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.attendance.MonthlyAbsence;

/** Absences by month, classes whose month is entered, closures, slips handed out. */
public final class AttendanceRepository {
    private static final String BY_YEAR = "WHERE year = ? ORDER BY rowid";
    private static final String BY_MONTH = "WHERE month = ? ORDER BY rowid";

    private final Rows rows;

    AttendanceRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form of absences: a reason may tell of an illness. */
    record Counts(int authorised, int unauthorised, String reason) {}

    /**
     * The sealed form of a month that is entered. Rows from before pupils were named tell the class
     * alone.
     */
    record Entered(String on, List<String> pupils) {
        SortedSet<UUID> ids() {
            SortedSet<UUID> ids = new TreeSet<>();
            if (pupils != null) {
                pupils.forEach(one -> ids.add(UUID.fromString(one)));
            }
            return ids;
        }
    }

    /** The sealed form of a closure. */
    record Closed(String from, String to, String reason, String site, String schoolClass) {}

    /** The sealed form of a slip: the note names a person. */
    record Slip(String on, String receiver) {}

    /** Everything kept of a school year. */
    public AttendanceBook book(SchoolYear year) {
        long start = year.start();
        return new AttendanceBook(
                rows.list(Table.ABSENCE, BY_YEAR, start).stream().map(this::absence).toList(),
                rows.list(Table.ENTERED_MONTH, BY_YEAR, start).stream().map(this::entered).toList(),
                closures(year),
                rows.list(Table.HANDED_SLIP, BY_YEAR, start).stream().map(this::slip).toList());
    }

    /** Days of a school year on which nobody could come. */
    public List<Closure> closures(SchoolYear year) {
        return rows.list(Table.CLOSURE, BY_YEAR, (long) year.start()).stream()
                .map(this::closure)
                .toList();
    }

    /** Absences of a month. */
    public List<MonthlyAbsence> absences(YearMonth month) {
        return rows.list(Table.ABSENCE, BY_MONTH, month.toString()).stream()
                .map(this::absence)
                .toList();
    }

    public void save(MonthlyAbsence absence) {
        rows.put(
                Table.ABSENCE,
                absenceId(absence.pupil(), absence.month()),
                List.of(
                        Row.bytes(absence.pupil()),
                        (long) absence.year().start(),
                        absence.month().toString()),
                new Counts(absence.authorised(), absence.unauthorised(), absence.reason()));
    }

    /** The pupil missed nothing after all; nothing happens when that is what is kept. */
    public void removeAbsence(UUID pupil, YearMonth month) {
        rows.remove(Table.ABSENCE, absenceId(pupil, month));
    }

    public void save(EnteredMonth entered) {
        rows.put(
                Table.ENTERED_MONTH,
                enteredId(entered.schoolClass(), entered.month()),
                List.of(
                        entered.schoolClass(),
                        (long) entered.year().start(),
                        entered.month().toString()),
                new Entered(
                        entered.on().toString(),
                        entered.pupils().stream().map(UUID::toString).toList()));
    }

    /** What was said of a class's month under its name. */
    public Optional<EnteredMonth> findEntered(String schoolClass, YearMonth month) {
        return rows.find(Table.ENTERED_MONTH, enteredId(schoolClass, month)).map(this::entered);
    }

    /** What was said of a month, class by class. */
    public List<EnteredMonth> entered(YearMonth month) {
        return rows.list(Table.ENTERED_MONTH, BY_MONTH, month.toString()).stream()
                .map(this::entered)
                .toList();
    }

    /** The class's month is not all entered after all. */
    public void removeEntered(String schoolClass, YearMonth month) {
        rows.remove(Table.ENTERED_MONTH, enteredId(schoolClass, month));
    }

    public Optional<Closure> findClosure(UUID id) {
        return rows.find(Table.CLOSURE, id).map(this::closure);
    }

    public void save(Closure closure) {
        rows.put(
                Table.CLOSURE,
                closure.id(),
                List.of((long) closure.year().start()),
                new Closed(
                        closure.from().toString(),
                        closure.to().toString(),
                        closure.reason(),
                        closure.site() == null ? null : closure.site().toString(),
                        closure.schoolClass()));
    }

    public void removeClosure(UUID id) {
        rows.remove(Table.CLOSURE, id);
    }

    public void save(HandedSlip slip) {
        rows.put(
                Table.HANDED_SLIP,
                slipId(slip.pupil(), slip.programme(), slip.year(), slip.tranche()),
                Arrays.asList(
                        Row.bytes(slip.pupil()),
                        slip.programme(),
                        (long) slip.year().start(),
                        (long) slip.tranche()),
                new Slip(slip.on().toString(), slip.receiver()));
    }

    /** The slip was not handed out after all. */
    public void removeSlip(UUID pupil, String programme, SchoolYear year, int tranche) {
        rows.remove(Table.HANDED_SLIP, slipId(pupil, programme, year, tranche));
    }

    private MonthlyAbsence absence(Row row) {
        Counts counts = rows.body(row, Counts.class);
        return new MonthlyAbsence(
                row.reference(0),
                YearMonth.parse(row.text(2)),
                counts.authorised(),
                counts.unauthorised(),
                counts.reason());
    }

    private EnteredMonth entered(Row row) {
        Entered entered = rows.body(row, Entered.class);
        return new EnteredMonth(
                row.text(0),
                YearMonth.parse(row.text(2)),
                LocalDate.parse(entered.on()),
                entered.ids());
    }

    private Closure closure(Row row) {
        Closed closed = rows.body(row, Closed.class);
        return new Closure(
                row.id(),
                LocalDate.parse(closed.from()),
                LocalDate.parse(closed.to()),
                closed.reason(),
                closed.site() == null ? null : UUID.fromString(closed.site()),
                closed.schoolClass());
    }

    private HandedSlip slip(Row row) {
        Slip slip = rows.body(row, Slip.class);
        return new HandedSlip(
                row.reference(0),
                row.text(1),
                new SchoolYear(Math.toIntExact(row.number(2))),
                Math.toIntExact(row.number(3)),
                LocalDate.parse(slip.on()),
                slip.receiver());
    }

    private UUID absenceId(UUID pupil, YearMonth month) {
        return rows.index().id(Table.ABSENCE.sqlName(), pupil + "|" + month);
    }

    private UUID enteredId(String schoolClass, YearMonth month) {
        return rows.index().id(Table.ENTERED_MONTH.sqlName(), schoolClass + "|" + month);
    }

    private UUID slipId(UUID pupil, String programme, SchoolYear year, int tranche) {
        String key = pupil + "|" + programme + "|" + year.start() + "|" + tranche;
        return rows.index().id(Table.HANDED_SLIP.sqlName(), key);
    }
}
