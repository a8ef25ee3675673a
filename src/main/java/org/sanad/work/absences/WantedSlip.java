package org.sanad.work.absences;

import org.sanad.model.MassarCode;

/**
 * A slip that was handed out.
 *
 * @param line of the file, for what is said of it; 0 when typed
 * @param receiver the head's note of who took it, or null
 */
public record WantedSlip(int line, MassarCode code, String receiver) {}
