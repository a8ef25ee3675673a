package org.sanad.model.pack;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.sanad.model.SchoolYear;

/**
 * Ages a programme covers, in whole years.
 *
 * @param on the day in the first calendar year of the school year at which the age is taken
 */
public record AgeRange(int min, int max, MonthDay on, Confidence confidence, String source) {
    /** The age in whole years at the reference day. */
    public int age(LocalDate birthDate, SchoolYear year) {
        return Period.between(birthDate, on.atYear(year.start())).getYears();
    }
}
