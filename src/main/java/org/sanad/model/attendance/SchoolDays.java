package org.sanad.model.attendance;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which schools teach when nothing closes them. */
public final class SchoolDays {
    /** The weekly day of rest of Moroccan schools. */
    private static final DayOfWeek REST = DayOfWeek.SUNDAY;

    private SchoolDays() {}

    /** Whether a day is not the weekly day of rest. Holidays are closures, entered by the head. */
    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != REST;
    }
}
