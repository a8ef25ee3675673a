package org.sanad.work.absences;

import java.util.List;
import org.sanad.model.Problem;

/**
 * What entering a month's absences did.
 *
 * @param changed pupils whose absences are new or other than before
 * @param unchanged pupils whose absences stood so already
 * @param cleared pupils who missed nothing after all
 * @param losing beneficiaries who lose the month because of absences, of the whole school
 * @param problems rows not taken, each with its line
 */
public record AbsencesChange(
        int changed, int unchanged, int cleared, List<Losing> losing, List<Problem> problems) {
    public AbsencesChange {
        losing = List.copyOf(losing);
        problems = List.copyOf(problems);
    }
}
