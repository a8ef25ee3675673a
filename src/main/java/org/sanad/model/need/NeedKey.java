package org.sanad.model.need;

import java.util.Comparator;
import java.util.UUID;
import org.sanad.model.Gender;
import org.sanad.model.SchoolYear;

/**
 * What a number of pieces is about.
 *
 * @param year school year the pieces serve in: what came back in June is of the year after
 * @param level code of the level whose pupils get them
 * @param gender of the pupils who get them, or null when not told apart
 * @param article code of the programme pack
 */
public record NeedKey(
        String programme, SchoolYear year, UUID site, String level, Gender gender, String article)
        implements Comparable<NeedKey> {
    private static final Comparator<NeedKey> ORDER =
            Comparator.comparing(NeedKey::programme)
                    .thenComparing(NeedKey::year)
                    .thenComparing(NeedKey::site)
                    .thenComparing(NeedKey::level)
                    .thenComparing(NeedKey::article)
                    .thenComparing(
                            NeedKey::gender, Comparator.nullsLast(Comparator.naturalOrder()));

    @Override
    public int compareTo(NeedKey other) {
        return ORDER.compare(this, other);
    }
}
