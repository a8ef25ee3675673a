package org.sanad.store;

import java.time.Instant;
import java.util.UUID;

/**
 * Something done at this desk, as the journal of operations tells it: no pupil and no value.
 *
 * @param number the logical counter of the transaction; order, whatever the clock said
 * @param kind use case, or name of the table that was changed
 * @param clerk who did it, null for the head
 * @param when by this machine's clock
 * @param clockDoubtful whether the clock stood before what it had said already
 * @param rows how many rows were changed
 */
public record Operation(
        long number, String kind, UUID clerk, Instant when, boolean clockDoubtful, int rows) {}
