package org.sanad.model.need;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.UUID;
import org.sanad.model.SchoolYear;

/**
 * On how many days of a month a site serves food (عدد أيام الإطعام).
 *
 * @param days 0 to the length of the month
 */
public record CateringDays(String programme, UUID site, YearMonth month, int days)
        implements Comparable<CateringDays> {
    private static final Comparator<CateringDays> ORDER =
            Comparator.comparing(CateringDays::programme)
                    .thenComparing(CateringDays::month)
                    .thenComparing(CateringDays::site);

    public CateringDays {
        if (days < 0 || days > month.lengthOfMonth()) {
            throw new IllegalArgumentException("more days than the month has");
        }
    }

    /** The school year it belongs to. */
    public SchoolYear year() {
        return SchoolYear.of(month.atDay(1));
    }

    @Override
    public int compareTo(CateringDays other) {
        return ORDER.compare(this, other);
    }
}
