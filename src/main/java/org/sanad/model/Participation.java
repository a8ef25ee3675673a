package org.sanad.model;

import java.util.UUID;

/**
 * A pupil in a programme in a school year.
 *
 * @param programme code of the programme pack, e.g. {@code TAYSSIR}
 * @param reason code of the reason a pupil is kept out or taken against the rules, or null
 */
public record Participation(
        UUID pupil, String programme, SchoolYear year, ParticipationStatus status, String reason) {
    /** The same participation asked again for another year. */
    public Participation proposedIn(SchoolYear other) {
        return new Participation(pupil, programme, other, ParticipationStatus.TO_CONFIRM, reason);
    }

    /** The same participation with another decision. */
    public Participation withStatus(ParticipationStatus other) {
        return new Participation(pupil, programme, year, other, reason);
    }
}
