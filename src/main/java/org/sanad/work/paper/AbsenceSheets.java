package org.sanad.work.paper;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.model.Placement;
import org.sanad.model.attendance.AttendanceBook;
import org.sanad.model.attendance.EnteredMonths;
import org.sanad.model.attendance.MonthlyAbsence;
import org.sanad.print.ListColumn;
import org.sanad.print.ListDocument;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PaperPart;
import org.sanad.print.PaperText;
import org.sanad.work.paper.PaperFrame.Listed;

/**
 * ورقة الغياب: the pupils of a class and the days of a month, marked by hand and then keyed in by
 * month. Counts already entered stand in it; Sundays and days the school was closed are shaded.
 */
final class AbsenceSheets {
    private static final int MOST_DAYS = 31;

    private final PaperFrame frame;
    private final YearMonth month;
    private final AttendanceBook book;

    AbsenceSheets(PaperFrame frame) {
        this.frame = frame;
        this.month = frame.order().month();
        this.book = frame.read(session -> session.attendance().book(frame.year()));
    }

    /** A sheet for each class. */
    List<ListDocument> sheets(PaperText title) {
        Map<String, List<Listed>> classes = new LinkedHashMap<>();
        for (Listed one : frame.listed()) {
            classes.computeIfAbsent(one.row().schoolClass(), n -> new ArrayList<>()).add(one);
        }
        List<ListDocument> sheets = new ArrayList<>();
        classes.forEach((name, pupils) -> sheets.add(sheet(title, name, pupils)));
        if (sheets.isEmpty()) {
            sheets.add(frame.empty(title));
        }
        return sheets;
    }

    private ListDocument sheet(PaperText title, String schoolClass, List<Listed> pupils) {
        int days = month == null ? MOST_DAYS : month.lengthOfMonth();
        List<Column> columns = new ArrayList<>();
        columns.add(column(ListColumn.RANK));
        columns.add(column(ListColumn.NAME));
        for (int day = 1; day <= days; day++) {
            columns.add(new Column(PaperText.same(Integer.toString(day)), Kind.DAY));
        }
        columns.add(new Column(PaperText.message("work.paper.absence.authorised"), Kind.NUMBER));
        columns.add(new Column(PaperText.message("work.paper.absence.unauthorised"), Kind.NUMBER));
        Map<UUID, MonthlyAbsence> counts = new HashMap<>();
        book.absences().stream()
                .filter(one -> one.month().equals(month))
                .forEach(one -> counts.put(one.pupil(), one));
        EnteredMonths told = new EnteredMonths(book);
        List<List<String>> rows = new ArrayList<>();
        for (Listed one : pupils) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(rows.size() + 1));
            row.add(one.row().name().whole());
            for (int day = 1; day <= days; day++) {
                row.add(closed(day, one.placement()) ? "x" : null);
            }
            MonthlyAbsence count = counts.get(one.row().pupil());
            boolean entered = month != null && told.whole(one.placement(), month);
            row.add(number(count == null ? 0 : count.authorised(), entered));
            row.add(number(count == null ? 0 : count.unauthorised(), entered));
            rows.add(row);
        }
        List<Group> groups = List.of(new Group(null, rows, List.of()));
        List<Field> facts =
                List.of(
                        new Field(
                                PaperText.message("print.column.class"),
                                PaperText.same(Isolate.leftToRight(schoolClass))),
                        new Field(
                                PaperText.message("print.column.level"),
                                frame.level(pupils.get(0).placement().level())),
                        new Field(PaperText.message("work.paper.column.month"), monthText()));
        return frame.document(title, columns, groups, PaperFrame.totals(pupils), true, true)
                .with(List.of(new PaperPart.Facts(null, facts)), List.of())
                .signedBy(
                        List.of(
                                PaperText.message("print.sign.teacher"),
                                PaperText.message("print.sign.head")));
    }

    private PaperText monthText() {
        if (month == null) {
            return PupilCards.blank();
        }
        PaperText name = PaperFrame.monthName(month);
        return new PaperText(
                name.arabic() + " " + month.getYear(), name.french() + " " + month.getYear());
    }

    private boolean closed(int day, Placement placement) {
        if (month == null) {
            return false;
        }
        LocalDate date = month.atDay(day);
        return date.getDayOfWeek() == DayOfWeek.SUNDAY
                || book.closures().stream()
                        .filter(one -> one.concerns(placement))
                        .anyMatch(one -> !date.isBefore(one.from()) && !date.isAfter(one.to()));
    }

    private String number(int count, boolean entered) {
        boolean known = count > 0 || entered;
        return known ? new Formats(frame.language().main()).number(count) : null;
    }

    private static Column column(ListColumn column) {
        return new Column(column.column().title(), column.column().kind());
    }
}
