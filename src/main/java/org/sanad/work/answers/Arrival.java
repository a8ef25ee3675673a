package org.sanad.work.answers;

import java.util.List;
import org.sanad.model.Problem;

/**
 * What became of one bundle that came to a school.
 *
 * @param fileName it came in
 * @param type word of its label, e.g. {@code answer}; null when it could not be read
 * @param seq number, or null when it was not proved
 * @param verdict {@code accepted}, {@code quarantined}, {@code rejected} or {@code already}
 * @param problems one sentence for each code met
 * @param bundles our own bundles an answer named, with their states after it
 */
public record Arrival(
        String fileName,
        String type,
        Long seq,
        String verdict,
        List<Problem> problems,
        List<ImportedAnswer.AnsweredBundle> bundles) {
    public Arrival {
        problems = List.copyOf(problems);
        bundles = List.copyOf(bundles);
    }
}
