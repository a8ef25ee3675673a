package org.sanad.ui.school;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as a head types them: day first, any usual mark between, digits of both scripts. */
final class DayText {
    /** Day, month, year. */
    private static final Pattern DATE =
            Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})");

    private DayText() {}

    /** The day typed; empty when it is none of the calendar. */
    static Optional<LocalDate> read(String typed) {
        Matcher matcher = DATE.matcher(digits(typed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(matcher.group(3)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** As it is typed: 01/04/2020. */
    static String written(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%02d/%02d/%04d",
                day.getDayOfMonth(),
                day.getMonthValue(),
                day.getYear());
    }

    /** The text without space around it, its digits those of machines. */
    static String digits(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.strip()
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
