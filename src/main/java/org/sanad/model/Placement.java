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
 * @param arrivalUnknown whether a list after the year's first brought the pupil and nobody said
 *     since when he is here: no month of his is certain
 */
public record Placement(
        UUID pupil,
        SchoolYear year,
        String level,
        String schoolClass,
        UUID site,
        String sheet,
        int row,
        PlacementStatus status,
        boolean arrivalUnknown) {
    /** The same place with another status. */
    public Placement withStatus(PlacementStatus other) {
        return new Placement(
                pupil, year, level, schoolClass, site, sheet, row, other, arrivalUnknown);
    }

    /** The same place, with or without a doubt about the day the pupil came. */
    public Placement withArrivalUnknown(boolean unknown) {
        return new Placement(pupil, year, level, schoolClass, site, sheet, row, status, unknown);
    }

    /** The same pupil on another site. */
    public Placement withSite(UUID other) {
        return new Placement(
                pupil, year, level, schoolClass, other, sheet, row, status, arrivalUnknown);
    }
}
