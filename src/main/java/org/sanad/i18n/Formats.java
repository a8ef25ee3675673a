package org.sanad.i18n;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * How Morocco writes dates and numbers: Western digits in both languages, months of {@code months}
 * (شتنبر, نونبر …), day before month.
 */
public final class Formats {
    private static final long MEGABYTE = 1_000_000;

    /**
     * Written by hand because the JDK's {@code ar-MA} month names differ between releases; source:
     * design, months.csv.
     */
    private static final String[] ARABIC_MONTHS = {
        "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر",
        "نونبر", "دجنبر"
    };

    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Language language;

    /** Copied for each number, for it is not safe among threads; finding it takes ten times. */
    private final NumberFormat integers;

    public Formats(Language language) {
        this.language = language;
        this.integers = NumberFormat.getIntegerInstance(language.locale());
    }

    /** 24/11/2026, the same in both languages, isolated left-to-right. */
    public String date(LocalDate date) {
        return Isolate.leftToRight(SHORT.format(date));
    }

    /** الثلاثاء 24 نونبر 2026, or mardi 24 novembre 2026. */
    public String longDate(LocalDate date) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        return weekday
                + " "
                + date.getDayOfMonth()
                + " "
                + month(date.getMonthValue())
                + " "
                + date.getYear();
    }

    /** The name of a month, 1 to 12. */
    public String month(int month) {
        return language == Language.ARABIC
                ? ARABIC_MONTHS[month - 1]
                : java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    /** A count or an amount without decimals; never for a year. */
    public String number(long number) {
        return ((NumberFormat) integers.clone()).format(number);
    }

    /** A size in megabytes of 1,000,000 bytes with one decimal, rounded up: never 0,0. */
    public String megabytes(long bytes) {
        long tenths = Math.max(1, (bytes * 10 + MEGABYTE - 1) / MEGABYTE);
        return tenths / 10 + "," + tenths % 10;
    }
}
