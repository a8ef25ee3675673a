package org.sanad.model.pack;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.sanad.model.LocalizedText;
import org.sanad.model.SchoolYear;

/**
 * The school year as a programme counts it.
 *
 * @param months months counted or paid, in order; empty when the programme has none
 * @param tranches in order, each month in one at most; empty when nothing is paid in tranches
 * @param firstSchoolDay the day goods should be there
 * @param note what a head should know, or null
 */
public record ProgrammeCalendar(
        List<Month> months,
        List<Tranche> tranches,
        List<Deadline> deadlines,
        MonthDay firstSchoolDay,
        Confidence confidence,
        LocalizedText note,
        String source) {
    public ProgrammeCalendar {
        months = List.copyOf(months);
        tranches = List.copyOf(tranches);
        deadlines = List.copyOf(deadlines);
    }

    /** The tranche a month is paid in; empty when it is paid in none. */
    public Optional<Tranche> trancheOf(Month month) {
        return tranches.stream().filter(one -> one.months().contains(month)).findFirst();
    }

    /** The months of a school year, in order. */
    public List<YearMonth> months(SchoolYear year) {
        return months.stream().map(month -> inYear(month, year)).toList();
    }

    /** A month of the school year: from September on in its first calendar year. */
    public static YearMonth inYear(Month month, SchoolYear year) {
        boolean first = month.compareTo(Month.SEPTEMBER) >= 0;
        return YearMonth.of(first ? year.start() : year.start() + 1, month);
    }

    /** A day of the school year: from September on in its first calendar year. */
    public static LocalDate inYear(MonthDay day, SchoolYear year) {
        return day.atYear(inYear(day.getMonth(), year).getYear());
    }

    /** The first school day of a school year. */
    public LocalDate firstSchoolDay(SchoolYear year) {
        return inYear(firstSchoolDay, year);
    }
}
