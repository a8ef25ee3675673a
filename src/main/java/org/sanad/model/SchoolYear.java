package org.sanad.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * السنة الدراسية, named by the calendar year it starts in; it runs from September to August.
 *
 * @param start calendar year of its first September
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {
    /** A cell of a stranger's file may hold anything: no more of it is looked at. */
    private static final int LONGEST = 60;

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*([0-9]{4})\\s*[/\\-\\u2013_ ]\\s*([0-9]{4})\\s*");

    /**
     * Reads {@code 2026/2027}, {@code 2026-2027} and the like; empty unless the second year follows
     * the first.
     */
    public static Optional<SchoolYear> parse(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        return Integer.parseInt(matcher.group(2)) == first + 1
                ? Optional.of(new SchoolYear(first))
                : Optional.empty();
    }

    /** The school year a day belongs to. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(
                day.getMonthValue() >= Month.SEPTEMBER.getValue()
                        ? day.getYear()
                        : day.getYear() - 1);
    }

    /** {@code 2026/2027}, as MASSAR prints it. */
    public String label() {
        return start + "/" + (start + 1);
    }

    /** {@code 2026-2027}, as bundles and the database name it. */
    public String campaign() {
        return start + "-" + (start + 1);
    }

    /** 1 September of its first calendar year. */
    public LocalDate firstDay() {
        return LocalDate.of(start, Month.SEPTEMBER, 1);
    }

    public SchoolYear previous() {
        return new SchoolYear(start - 1);
    }

    public SchoolYear next() {
        return new SchoolYear(start + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return label();
    }
}
