package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.Pupil;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.Closure;
import org.sanad.model.attendance.EnteredMonth;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.attendance.MonthlyAbsence;

/** What is kept of attendance. */
final class AttendanceRepositoryTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Pupil PUPIL = Folders.pupil(1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @TempDir private Path temp;
    private DataFolder folder;
    private Store store;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp);
        store = Folders.create(folder);
        store.write(session -> Folders.savePupils(session, 3));
    }

    @AfterEach
    void close() {
        store.close();
        folder.close();
    }

    private static AttendanceBook full() {
        return new AttendanceBook(
                List.of(
                        new MonthlyAbsence(PUPIL.id(), OCTOBER, 1, 5, "ILLNESS"),
                        new MonthlyAbsence(PUPIL.id(), OCTOBER.plusMonths(1), 0, 1, null)),
                List.of(new EnteredMonth("1APG-1", OCTOBER, DAY)),
                List.of(
                        new Closure(new UUID(5, 1), DAY, DAY.plusDays(2), "WEATHER", null, null),
                        new Closure(new UUID(5, 2), DAY, DAY, "STRIKE", new UUID(6, 6), "1APG-1")),
                List.of(new HandedSlip(PUPIL.id(), "TAYSSIR", Folders.YEAR, 1, DAY, "الأب")));
    }

    private static int save(Session session, AttendanceBook book) {
        AttendanceRepository attendance = session.attendance();
        book.absences().forEach(attendance::save);
        book.entered().forEach(attendance::save);
        book.closures().forEach(attendance::save);
        book.slips().forEach(attendance::save);
        return 0;
    }

    private AttendanceBook book(int year) {
        return store.read(session -> session.attendance().book(new SchoolYear(year)));
    }

    @Test
    void keepsABookAndNothingOfAnotherYear() {
        store.write(session -> save(session, full()));
        assertEquals(full(), book(2026));
        assertTrue(book(2025).isEmpty());
        assertEquals(List.of(), store.check());
        assertEquals(
                full().absences().subList(0, 1),
                store.<List<MonthlyAbsence>>read(s -> s.attendance().absences(OCTOBER)));
    }

    @Test
    void theSecondWordOnAMonthTakesThePlaceOfTheFirst() {
        store.write(session -> save(session, full()));
        MonthlyAbsence other = new MonthlyAbsence(PUPIL.id(), OCTOBER, 3, 0, null);
        HandedSlip later = new HandedSlip(PUPIL.id(), "TAYSSIR", Folders.YEAR, 1, DAY, null);
        store.write(
                session -> {
                    session.attendance().save(other);
                    session.attendance().save(later);
                    return 0;
                });
        assertEquals(other, book(2026).absences().get(0));
        assertEquals(List.of(later), book(2026).slips());
    }

    @Test
    void everythingCanBeTakenAway() {
        store.write(session -> save(session, full()));
        store.write(
                session -> {
                    AttendanceRepository attendance = session.attendance();
                    full().absences()
                            .forEach(one -> attendance.removeAbsence(one.pupil(), one.month()));
                    attendance.removeEntered("1APG-1", OCTOBER);
                    full().closures().forEach(one -> attendance.removeClosure(one.id()));
                    attendance.removeSlip(PUPIL.id(), "TAYSSIR", Folders.YEAR, 1);
                    return 0;
                });
        assertTrue(book(2026).isEmpty());
        assertEquals(List.of(), store.check());
    }

    @Test
    void undoPutsEveryRowBack() {
        store.write(session -> save(session, full()));
        store.writeUndoable(
                "absences",
                session -> {
                    session.attendance().save(new MonthlyAbsence(PUPIL.id(), OCTOBER, 0, 9, null));
                    session.attendance().removeEntered("1APG-1", OCTOBER);
                    session.attendance().removeClosure(new UUID(5, 1));
                    session.attendance()
                            .save(
                                    new HandedSlip(
                                            PUPIL.id(), "TAYSSIR", Folders.YEAR, 2, DAY, null));
                    return 0;
                });
        store.undoLast("absences");
        assertEquals(full(), book(2026));
        assertEquals(List.of(), store.check());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 3", "3, -1", "1000, 0", "0, 1000"})
    void absencesThatCannotBeAreNotMade(int authorised, int unauthorised) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new MonthlyAbsence(PUPIL.id(), OCTOBER, authorised, unauthorised, null));
    }

    @Test
    void aClosureOfTwoYearsOrBackwardsIsNotMade() {
        LocalDate august = LocalDate.of(2027, 8, 31);
        assertThrows(
                IllegalArgumentException.class,
                () -> new Closure(new UUID(1, 1), august, august.plusDays(1), "X", null, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Closure(new UUID(1, 1), DAY, DAY.minusDays(1), "X", null, null));
    }
}
