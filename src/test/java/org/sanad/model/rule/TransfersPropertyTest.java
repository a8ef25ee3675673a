package org.sanad.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.EnteredMonth;
import org.sanad.model.attendance.MonthlyAbsence;

/** What holds of every year's transfers, whatever was entered. */
final class TransfersPropertyTest {
    private static final TayssirTable TABLE = TayssirTable.read();
    private static final List<YearMonth> MONTHS =
            TABLE.programme()
                    .during(TayssirTable.YEAR)
                    .orElseThrow()
                    .calendar()
                    .months(TayssirTable.YEAR);

    private static AttendanceBook anyBook(Random random) {
        List<MonthlyAbsence> absences = new ArrayList<>();
        List<EnteredMonth> entered = new ArrayList<>();
        for (YearMonth month : MONTHS) {
            for (TayssirTable.Line line : TABLE.lines) {
                if (random.nextInt(4) == 0) {
                    absences.add(
                            new MonthlyAbsence(
                                    line.pupil(),
                                    month,
                                    random.nextInt(8),
                                    1 + random.nextInt(8),
                                    null));
                }
            }
            for (String name : TABLE.sheet().byClass().keySet()) {
                if (random.nextInt(5) != 0) {
                    entered.add(new EnteredMonth(name, month, LocalDate.of(2019, 7, 1)));
                }
            }
        }
        return new AttendanceBook(absences, entered, List.of(), List.of());
    }

    private static TransferTotal sum(Iterable<TransferTotal> parts) {
        TransferTotal total = TransferTotal.NONE;
        for (TransferTotal part : parts) {
            total = total.plus(part);
        }
        return total;
    }

    @Property(tries = 50)
    void everyWholeIsTheSumOfItsParts(@ForAll long seed) {
        TransferSheet sheet = TABLE.sheet(TABLE.pack, anyBook(new Random(seed)));
        TransferTotal whole = sheet.total();
        assertEquals(whole, sum(sheet.byClass().values()));
        assertEquals(whole, sum(sheet.byLevel().values()));
        assertEquals(whole, sum(sheet.bySite().values()));
        assertEquals(whole, sum(sheet.byHousehold().values()));
        assertEquals(
                whole,
                sum(
                        sheet.tranches().stream()
                                .map(tranche -> sheet.only(tranche).total())
                                .toList()));
        assertEquals(
                MONTHS.size() * TABLE.lines.size(), whole.paid() + whole.lost() + whole.open());
    }

    @Property(tries = 50)
    void noHouseholdIsPaidForMoreChildrenThanTheCap(@ForAll long seed) {
        TransferSheet sheet = TABLE.sheet(TABLE.pack, anyBook(new Random(seed)));
        for (int i = 0; i < MONTHS.size(); i++) {
            Map<UUID, Integer> paid = new HashMap<>();
            for (TransferRow row : sheet.rows()) {
                if (row.months().get(i).state() == TransferState.PAID) {
                    assertTrue(paid.merge(row.household(), 1, Integer::sum) <= 3);
                }
            }
            assertTrue(!paid.containsKey(null));
        }
    }

    @Property(tries = 50)
    void oneMoreAbsenceNeverRaisesAnAmount(@ForAll long seed) {
        Random random = new Random(seed);
        AttendanceBook before = anyBook(random);
        TransferSheet sheet = TABLE.sheet(TABLE.pack, before);
        TransferSheet more =
                TABLE.sheet(
                        TABLE.pack,
                        new AttendanceBook(
                                before.absences().stream().map(one -> oneMore(one)).toList(),
                                before.entered(),
                                List.of(),
                                List.of()));
        assertEquals(sheet.rows().size(), more.rows().size());
        for (int i = 0; i < sheet.rows().size(); i++) {
            List<TransferMonth> was = sheet.rows().get(i).months();
            List<TransferMonth> is = more.rows().get(i).months();
            for (int month = 0; month < was.size(); month++) {
                assertTrue(is.get(month).amount() <= was.get(month).amount());
            }
        }
    }

    private static MonthlyAbsence oneMore(MonthlyAbsence one) {
        return new MonthlyAbsence(
                one.pupil(), one.month(), one.authorised(), one.unauthorised() + 1, one.reason());
    }

    @Property(tries = 50)
    void whatIsNotEnteredIsNeverPaid(@ForAll long seed) {
        AttendanceBook book = anyBook(new Random(seed));
        for (TransferRow row : TABLE.sheet(TABLE.pack, book).rows()) {
            for (TransferMonth month : row.months()) {
                boolean entered =
                        book.entered().stream()
                                .filter(one -> one.month().equals(month.month()))
                                .anyMatch(one -> one.schoolClass().equals(row.schoolClass()));
                assertTrue(entered || month.state() != TransferState.PAID);
                assertTrue(month.state() != TransferState.NOT_YET_KNOWN || month.amount() == 0);
                assertEquals(month.state() == TransferState.PAID, month.amount() > 0);
            }
        }
    }
}
