package org.sanad.model;

import java.util.UUID;

/**
 * Where a pupil is in a school year.
 *
 * @param level MASSAR level code, e.g. {@code 1APG}
 * @param schoolClass class code, e.g. {@code 1APG-1}
 * @param site the main site or a satellite
 * @param sheet sheet of the list the pupil was last read from, or null when typed
 * @param row 1-based row in that sheet, or 0; the order of the class sheet
 */
public record Placement(
        UUID pupil,
        SchoolYear year,
        String level,
        String schoolClass,
        UUID site,
        String sheet,
        int row,
        PlacementStatus status) {
    /** The same place with another status. */
    public Placement withStatus(PlacementStatus other) {
        return new Placement(pupil, year, level, schoolClass, site, sheet, row, other);
    }
}
