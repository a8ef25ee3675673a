package org.sanad.model.need;

import org.sanad.model.Gender;

/**
 * Places asked for and offered at one receiving school. None of the numbers is ever negative.
 *
 * @param school as the beneficiaries' field names it, or null when not told
 * @param gender null when the places offered are for both, or a pupil's gender is not known
 * @param full pupils who need a bed or seat
 * @param half pupils who need meals only
 * @param offeredFull beds or seats, or null when nothing was entered
 * @param offeredHalf places for meals only, or null when nothing was entered
 */
public record PlaceRow(
        String school,
        Gender gender,
        int full,
        int half,
        Integer offeredFull,
        Integer offeredHalf) {
    /** Beds or seats lacking; 0 when nothing was entered, for then nothing is known. */
    public int lackingFull() {
        return lacking(full, offeredFull);
    }

    /** Places for meals lacking; 0 when nothing was entered. */
    public int lackingHalf() {
        return lacking(half, offeredHalf);
    }

    private static int lacking(int asked, Integer offered) {
        return offered == null ? 0 : Math.max(0, asked - offered);
    }
}
