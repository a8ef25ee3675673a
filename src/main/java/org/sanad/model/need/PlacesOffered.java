package org.sanad.model.need;

import java.util.Comparator;
import org.sanad.model.Gender;
import org.sanad.model.SchoolYear;

/**
 * Places a receiving school, a home or a bus has for pupils of this school.
 *
 * @param school as the beneficiaries' field names it, or null when the programme asks for none
 * @param gender or null when the places are for both
 * @param full beds or seats
 * @param half places for meals only (نصف داخلي)
 */
public record PlacesOffered(
        String programme, SchoolYear year, String school, Gender gender, int full, int half)
        implements Comparable<PlacesOffered> {
    private static final Comparator<PlacesOffered> ORDER =
            Comparator.comparing(PlacesOffered::programme)
                    .thenComparing(PlacesOffered::year)
                    .thenComparing(
                            PlacesOffered::school, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(
                            PlacesOffered::gender, Comparator.nullsLast(Comparator.naturalOrder()));

    public PlacesOffered {
        if (full < 0 || half < 0) {
            throw new IllegalArgumentException("a number of places is never negative");
        }
    }

    @Override
    public int compareTo(PlacesOffered other) {
        return ORDER.compare(this, other);
    }
}
