package org.sanad.model.need;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Pieces handed out: to a pupil, or to a number of pupils of a site and level.
 *
 * @param id random, of this installation
 * @param key site, level and gender are those of the day
 * @param pupil who got them, or null when only counted
 */
public record HandOut(UUID id, NeedKey key, LocalDate date, UUID pupil, int quantity) {
    public HandOut {
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one piece is handed out");
        }
    }
}
