package org.sanad.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param spells when the pupil, who took part, was kept out, by day; the last one is open while he
 *     is. A pupil kept out without a spell never took part this year
 */
public record Participation(
        UUID pupil,
        String programme,
        SchoolYear year,
        ParticipationStatus status,
        String reason,
        Map<String, String> fields,
        List<KeptOutSpell> spells) {
    public Participation {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        spells = spells.stream().sorted().toList();
    }

    /** A pupil who was never kept out after he took part. */
    public Participation(
            UUID pupil,
            String programme,
            SchoolYear year,
            ParticipationStatus status,
            String reason,
            Map<String, String> fields) {
        this(pupil, programme, year, status, reason, fields, List.of());
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
     * answers the question whether the pupil takes part again. A participant who is kept out is so
     * from a day on, and one who takes part again does so from a day on.
     *
     * @param day first day of the decision; needed only where {@link #dated} says so
     */
    public Participation decided(ParticipationStatus other, LocalDate day) {
        boolean again = other == ParticipationStatus.ENROLLED && !status.decided();
        String kept = other == status || again ? reason : null;
        List<KeptOutSpell> now = dated(other) ? spells(other, day) : spells;
        return new Participation(pupil, programme, year, other, kept, fields, now);
    }

    /** Whether a decision begins or ends a spell, so that its day counts. */
    public boolean dated(ParticipationStatus other) {
        boolean ends = other == ParticipationStatus.ENROLLED && openSpell().isPresent();
        boolean begins =
                other == ParticipationStatus.KEPT_OUT && status == ParticipationStatus.ENROLLED;
        return begins || ends;
    }

    private List<KeptOutSpell> spells(ParticipationStatus other, LocalDate day) {
        List<KeptOutSpell> now = new ArrayList<>(spells);
        if (other == ParticipationStatus.KEPT_OUT) {
            now.add(new KeptOutSpell(day, null));
        } else {
            KeptOutSpell open = openSpell().orElseThrow();
            now.remove(open);
            if (day.isAfter(open.from())) {
                now.add(new KeptOutSpell(open.from(), day.minusDays(1)));
            }
        }
        return now;
    }

    /** The spell that lasts. */
    public Optional<KeptOutSpell> openSpell() {
        return spells.stream().filter(KeptOutSpell::open).findFirst();
    }

    /** The same participation as it was before the spell that lasts; empty when none does. */
    public Optional<Participation> beforeSpell() {
        return openSpell()
                .map(
                        open ->
                                new Participation(
                                        pupil,
                                        programme,
                                        year,
                                        ParticipationStatus.ENROLLED,
                                        null,
                                        fields,
                                        spells.stream().filter(one -> !one.open()).toList()));
    }

    /** The same participation with other values of its fields. */
    public Participation withFields(Map<String, String> other) {
        return new Participation(pupil, programme, year, status, reason, other, spells);
    }

    /** The same participation for another reason, or null for none. */
    public Participation withReason(String other) {
        return new Participation(pupil, programme, year, status, other, fields, spells);
    }

    /** The same participation with these spells. */
    public Participation withSpells(List<KeptOutSpell> others) {
        return new Participation(pupil, programme, year, status, reason, fields, others);
    }

    /** The same participation with another decision. */
    public Participation withStatus(ParticipationStatus other) {
        return new Participation(pupil, programme, year, other, reason, fields, spells);
    }
}
