package org.sanad.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A pupil in a programme in a school year.
 *
 * @param programme code of the programme pack, e.g. {@code TAYSSIR}
 * @param reason code of the reason a pupil is kept out or taken against the rules, or null
 * @param fields values of the programme's further fields by their code, in that order: text as
 *     typed, numbers with a point, choices by code, days ISO 8601, {@code true} or {@code false},
 *     papers as {@link org.sanad.model.pack.DocumentValue} writes them; never empty values
 */
public record Participation(
        UUID pupil,
        String programme,
        SchoolYear year,
        ParticipationStatus status,
        String reason,
        Map<String, String> fields) {
    public Participation {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /** A pupil of whom no further field is known. */
    public Participation(
            UUID pupil,
            String programme,
            SchoolYear year,
            ParticipationStatus status,
            String reason) {
        this(pupil, programme, year, status, reason, Map.of());
    }

    /** The same participation asked again for another year. */
    public Participation proposedIn(SchoolYear other) {
        return new Participation(
                pupil, programme, other, ParticipationStatus.TO_CONFIRM, reason, fields);
    }

    /**
     * The same participation decided anew: it keeps the reason only when the decision stays, or
     * answers the question whether the pupil takes part again.
     */
    public Participation decided(ParticipationStatus other) {
        boolean again = other == ParticipationStatus.ENROLLED && !status.decided();
        String kept = other == status || again ? reason : null;
        return new Participation(pupil, programme, year, other, kept, fields);
    }

    /** The same participation with other values of its fields. */
    public Participation withFields(Map<String, String> other) {
        return new Participation(pupil, programme, year, status, reason, other);
    }

    /** The same participation for another reason, or null for none. */
    public Participation withReason(String other) {
        return new Participation(pupil, programme, year, status, other, fields);
    }

    /** The same participation with another decision. */
    public Participation withStatus(ParticipationStatus other) {
        return new Participation(pupil, programme, year, other, reason, fields);
    }
}
