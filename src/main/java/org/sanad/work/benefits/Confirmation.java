package org.sanad.work.benefits;

import java.util.List;
import org.sanad.model.MassarCode;
import org.sanad.model.Problem;

/**
 * What confirming the beneficiaries of last year did or would do.
 *
 * @param confirmed who takes part again
 * @param waiting who still waits
 * @param problems codes of nobody waiting, and pupils the rules exclude
 */
public record Confirmation(
        List<MassarCode> confirmed, List<MassarCode> waiting, List<Problem> problems) {
    public Confirmation {
        confirmed = List.copyOf(confirmed);
        waiting = List.copyOf(waiting);
        problems = List.copyOf(problems);
    }
}
