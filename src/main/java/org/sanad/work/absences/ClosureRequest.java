package org.sanad.work.absences;

import java.time.LocalDate;

/**
 * Days the school was closed.
 *
 * @param reason code of the pack's list {@code CLOSURE_REASON}
 * @param site name of the site closed alone, or null
 * @param schoolClass code of the class closed alone, or null
 */
public record ClosureRequest(
        LocalDate from, LocalDate to, String reason, String site, String schoolClass) {}
