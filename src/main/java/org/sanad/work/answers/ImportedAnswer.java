package org.sanad.work.answers;

import java.util.List;
import org.sanad.model.BundleState;
import org.sanad.model.Problem;

/**
 * What an answer came to.
 *
 * @param verdict {@code accepted}, {@code quarantined}, {@code rejected} or {@code already}
 * @param code stable code of {@code bundle.md}, or null
 * @param problems one sentence for each code met
 * @param seq number of the answer, or null when it was not proved
 * @param state of the newest declaration after it, or null when there is none
 * @param bundles states of the bundles it named, by number
 * @param rows every row that is to be corrected now
 */
public record ImportedAnswer(
        String verdict,
        String code,
        List<Problem> problems,
        Long seq,
        BundleState state,
        List<AnsweredBundle> bundles,
        List<RefusedRow> rows) {
    /** One of our bundles and where it stands. */
    public record AnsweredBundle(long epoch, long seq, String type, BundleState state) {}
}
