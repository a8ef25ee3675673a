package org.sanad.work.needs;

import java.util.List;
import org.sanad.model.Problem;

/**
 * What entering numbers did.
 *
 * @param written rows taken
 * @param problems rows refused, with their line and the reason; the others are taken
 */
public record NeedsChange(int written, List<Problem> problems) {
    public NeedsChange {
        problems = List.copyOf(problems);
    }
}
