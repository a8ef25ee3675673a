package org.sanad.work.checks;

import java.time.LocalDate;

/**
 * How much the checks found.
 *
 * @param on day they were looked at, on which deadlines hang
 * @param after number of the last transaction before
 * @param open what is not kept with a reason
 */
public record OpenCount(LocalDate on, long after, int open) {}
