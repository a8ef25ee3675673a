package org.sanad.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * التلميذ(ة): who a pupil is, apart from where he sits this year ({@link Placement}).
 *
 * @param id random, of this installation
 * @param gender null when the source does not tell (marks export)
 * @param birthDate null when unknown
 * @param birthPlace null when unknown
 */
public record Pupil(
        UUID id,
        MassarCode code,
        PersonName name,
        Gender gender,
        LocalDate birthDate,
        String birthPlace) {}
