package org.sanad.match;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * A date of birth as civil status knows it: sometimes the year alone.
 *
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the year is known
 */
public record BirthDate(int year, int month, int day) {
    /** What two dates of birth tell about two people. */
    enum Agreement {
        EQUAL,
        /** Both 1 January, which is also written when the day is unknown. */
        EQUAL_FIRST_OF_JANUARY,
        DAY_AND_MONTH_SWAPPED,
        ONE_DIGIT,
        YEAR_ONLY,
        DIFFERENT,
        UNKNOWN
    }

    /** A full date, or null for null. */
    public static BirthDate of(LocalDate date) {
        return date == null
                ? null
                : new BirthDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The year alone. */
    public static BirthDate ofYear(int year) {
        return new BirthDate(year, 0, 0);
    }

    /**
     * {@code 2014-03-09} or {@code 2014}.
     *
     * @throws DateTimeParseException for anything else
     */
    public static BirthDate parse(String text) {
        return text.matches("[0-9]{4}")
                ? ofYear(Integer.parseInt(text))
                : of(LocalDate.parse(text));
    }

    /** {@code 2014-03-09} or {@code 2014}. */
    public String iso() {
        return month == 0
                ? String.format(Locale.ROOT, "%04d", year)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    static Agreement compare(BirthDate one, BirthDate other) {
        if (one == null || other == null) {
            return Agreement.UNKNOWN;
        }
        if (one.equals(other) && one.month != 0) {
            return one.isFirstOfJanuary() ? Agreement.EQUAL_FIRST_OF_JANUARY : Agreement.EQUAL;
        }
        if (one.year == other.year && (one.isVague() || other.isVague())) {
            return Agreement.YEAR_ONLY;
        }
        if ((one.isVague() && other.isVague()) || one.month == 0 || other.month == 0) {
            // Two years and no day known.
            return Agreement.DIFFERENT;
        }
        if (one.year == other.year && one.month == other.day && one.day == other.month) {
            return Agreement.DAY_AND_MONTH_SWAPPED;
        }
        return isOneSlip(one, other) ? Agreement.ONE_DIGIT : Agreement.DIFFERENT;
    }

    private boolean isVague() {
        return month == 0 || isFirstOfJanuary();
    }

    private boolean isFirstOfJanuary() {
        return month == 1 && day == 1;
    }

    /** One digit another, or two digits of one number changed places. */
    private static boolean isOneSlip(BirthDate one, BirthDate other) {
        int unlike =
                (one.year == other.year ? 0 : 1)
                        + (one.month == other.month ? 0 : 1)
                        + (one.day == other.day ? 0 : 1);
        return unlike == 1
                && isOneSlip(one.year, other.year)
                && isOneSlip(one.month, other.month)
                && isOneSlip(one.day, other.day);
    }

    private static boolean isOneSlip(int one, int other) {
        int unlike = 0;
        for (int left = one, right = other; left > 0 || right > 0; left /= 10, right /= 10) {
            unlike += left % 10 == right % 10 ? 0 : 1;
        }
        boolean swapped =
                one / 100 == other / 100
                        && one % 10 == other / 10 % 10
                        && other % 10 == one / 10 % 10;
        return unlike <= 1 || swapped;
    }
}
