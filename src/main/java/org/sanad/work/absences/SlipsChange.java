package org.sanad.work.absences;

import java.util.List;
import org.sanad.model.Problem;

/**
 * What recording slips did.
 *
 * @param added slips not handed out before
 * @param again slips recorded before, whose day and note stay as they were
 */
public record SlipsChange(int added, int again, List<Problem> problems) {
    public SlipsChange {
        problems = List.copyOf(problems);
    }
}
