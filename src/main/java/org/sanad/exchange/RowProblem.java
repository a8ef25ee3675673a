package org.sanad.exchange;

import java.util.UUID;

/**
 * A row refused while the others stand.
 *
 * @param code P03, P05 or P06
 * @param pointer JSON pointer of the value in the payload
 * @param pupil random row id of the pupil concerned, or null when the row is not a pupil's
 */
public record RowProblem(BundleCode code, String pointer, UUID pupil) {}
