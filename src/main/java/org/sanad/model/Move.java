package org.sanad.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A pupil comes or goes during a school year.
 *
 * @param id random, of this installation
 * @param date first day here, or last day
 * @param school code of the other school, or null
 * @param schoolName name of the other school, or null
 * @param reason code of the programme pack's list of reasons, or null
 * @param note the head's own words, or null; they do not leave the school
 */
public record Move(
        UUID id,
        UUID pupil,
        MoveKind kind,
        LocalDate date,
        Gresa school,
        String schoolName,
        String reason,
        String note) {
    /** An arrival of which only the day is known. */
    public static Move arrival(UUID pupil, LocalDate day) {
        return new Move(UUID.randomUUID(), pupil, MoveKind.ARRIVAL, day, null, null, null, null);
    }

    /** The school year it belongs to. */
    public SchoolYear year() {
        return SchoolYear.of(date);
    }

    /** The same without what does not leave the school. */
    public Move withoutNote() {
        return new Move(id, pupil, kind, date, school, schoolName, reason, null);
    }
}
