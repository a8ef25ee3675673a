package org.sanad.work.pupils;

import java.time.LocalDate;
import org.sanad.model.Gender;
import org.sanad.model.PersonName;

/**
 * Where a pupil who comes is placed, and who he is when the school never had him.
 *
 * @param level MASSAR code of the level, or null: where the pupil was this year
 * @param schoolClass class, or null: where the pupil was this year
 * @param name needed for a pupil never seen here, else null
 * @param gender of a pupil never seen here, or null
 * @param birthDate of a pupil never seen here, or null
 */
public record Newcomer(
        String level, String schoolClass, PersonName name, Gender gender, LocalDate birthDate) {
    /** A pupil known here who goes back to the class he left. */
    public static Newcomer back() {
        return new Newcomer(null, null, null, null, null);
    }
}
