package org.sanad.model.pack;

import org.sanad.model.Cycle;

/**
 * A school level (المستوى) of the programme pack.
 *
 * @param code MASSAR code, e.g. {@code 1APG}
 * @param grade 1-based within the cycle
 * @param nefstat statistical code, or null when unknown
 * @param massarLabel the Arabic label MASSAR prints, e.g. الأول ابتدائي عام
 * @param labelAr plain Arabic label
 * @param labelFr French label
 * @param shortFr usual French abbreviation, e.g. 1AEP
 */
public record Level(
        String code,
        Cycle cycle,
        int grade,
        String nefstat,
        String massarLabel,
        String labelAr,
        String labelFr,
        String shortFr) {}
