package org.sanad.model.need;

import java.util.Comparator;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.SchoolYear;

/**
 * What the head knows of expected pupils and the lists do not say.
 *
 * @param gender or null when not told apart
 * @param basis what it corrects; once the lists of the year are there, a forecast's correction is
 *     kept and no longer counts
 * @param repeating pupils of the level who stay in it (المكررون); only in a forecast
 * @param joining pupils who come (الجدد)
 * @param leaving pupils who go
 */
public record ExpectedCorrection(
        String programme,
        SchoolYear year,
        UUID site,
        String level,
        Gender gender,
        NeedBasis basis,
        int repeating,
        int joining,
        int leaving)
        implements Comparable<ExpectedCorrection> {
    private static final Comparator<ExpectedCorrection> ORDER =
            Comparator.comparing(ExpectedCorrection::programme)
                    .thenComparing(ExpectedCorrection::year)
                    .thenComparing(ExpectedCorrection::site)
                    .thenComparing(ExpectedCorrection::level)
                    .thenComparing(
                            ExpectedCorrection::gender,
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ExpectedCorrection::basis);

    public ExpectedCorrection {
        boolean repeats = repeating > 0 && basis != NeedBasis.FORECAST;
        if (repeating < 0 || joining < 0 || leaving < 0 || repeats) {
            throw new IllegalArgumentException("numbers of pupils; repeaters only in a forecast");
        }
    }

    @Override
    public int compareTo(ExpectedCorrection other) {
        return ORDER.compare(this, other);
    }
}
