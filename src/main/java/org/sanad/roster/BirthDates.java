package org.sanad.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanad.model.IdentifierText;
import org.sanad.model.SchoolYear;

/**
 * Birth dates as lists write them: a day serial counted from 1900 or 1904, or text with the year
 * first or last, with {@code - / .} between and digits of either script.
 */
final class BirthDates {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}");

    /** A time of day some exports add; it says nothing of a birthday. */
    private static final Pattern TIME = Pattern.compile("[T ]*0{1,2}:00(:00(\\.0+)?)?Z?$");

    /** A cell may hold anything: no more of it is looked at. */
    private static final int LONGEST = 60;

    /** Excel counts a 29 February 1900 that was not, so from March on this is day 0. */
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** No day before it can be a pupil's, and Excel's serials are sound after it. */
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** Ages on the first day of the school year that a pupil of any cycle can have. */
    private static final int YOUNGEST = 2;

    private static final int OLDEST = 30;

    private BirthDates() {}

    /** The day a cell holds, whether plausible or not; empty when there is no such day. */
    static Optional<LocalDate> read(Cell cell, boolean date1904) {
        if (cell.number() != null) {
            return serial(cell.number(), date1904);
        }
        if (cell.text().length() > LONGEST) {
            return Optional.empty();
        }
        String text = TIME.matcher(cell.text().strip()).replaceFirst("");
        String written = IdentifierText.clean(text);
        Matcher first = YEAR_FIRST.matcher(written);
        if (first.matches()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(written);
        if (last.matches()) {
            return day(last.group(3), last.group(2), last.group(1));
        }
        return SERIAL.matcher(written).matches()
                ? serial(Double.parseDouble(written), date1904)
                : Optional.empty();
    }

    /** Whether a pupil of that school year (null when not known) can be born on the day. */
    static boolean plausible(LocalDate day, SchoolYear year) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            return false;
        }
        return year == null
                || (!day.isAfter(year.firstDay().minusYears(YOUNGEST))
                        && !day.isBefore(year.firstDay().minusYears(OLDEST)));
    }

    private static Optional<LocalDate> serial(double serial, boolean date1904) {
        if (!(serial >= 1 && serial < 100_000)) {
            return Optional.empty();
        }
        return Optional.of((date1904 ? EPOCH_1904 : EPOCH_1900).plusDays((long) serial));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
