package org.sanad.model.pack;

import org.sanad.model.Cycle;

/**
 * Absences a pupil of a cycle may have in a month.
 *
 * @param max in the unit of its {@link Conditionality}
 */
public record AbsenceLimit(Cycle cycle, int max) {}
