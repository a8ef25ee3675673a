package org.sanad.work.needs;

import java.time.LocalDate;

/**
 * How a delivery or a hand-out stood before it was corrected or removed.
 *
 * @param pieces as they were; their id is that of the entry, which may still be there
 * @param on the day it was done, by this computer's clock: information only
 * @param reason the head's own words, or null
 * @param removed whether it was removed, else corrected
 */
public record PastPieces(EnteredPieces pieces, LocalDate on, String reason, boolean removed) {}
