package org.sanad.match;

import org.sanad.model.Gender;
import org.sanad.model.PersonName;

/**
 * What is known of a child when two are compared; anything but the name may be null.
 *
 * @param name in Arabic or Latin letters, split or not
 * @param guardianName in one piece
 * @param guardianCin normalised
 * @param guardianPhone normalised
 * @param place of birth, or the douar: coarse, it never decides
 */
public record Person(
        PersonName name,
        BirthDate birth,
        Gender gender,
        String guardianName,
        String guardianCin,
        String guardianPhone,
        String place) {
    /** A child of whom nothing but the name is known. */
    public static Person named(PersonName name) {
        return new Person(name, null, null, null, null, null, null);
    }

    /** The same child born then. */
    public Person born(BirthDate date) {
        return new Person(name, date, gender, guardianName, guardianCin, guardianPhone, place);
    }
}
