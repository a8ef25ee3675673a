package org.sanad.work.absences;

import org.sanad.model.MassarCode;

/**
 * Absences of a pupil in a month as somebody wrote them.
 *
 * @param line of the file, for what is said of it; 0 when typed
 * @param authorised, unauthorised counts; both 0 when the pupil missed nothing after all
 * @param reason code of the pack's list, or null
 */
public record WantedAbsence(
        int line, MassarCode code, int authorised, int unauthorised, String reason) {}
