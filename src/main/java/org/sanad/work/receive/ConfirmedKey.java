package org.sanad.work.receive;

import java.util.List;
import java.util.Optional;

/**
 * A key that was approved.
 *
 * @param status {@code ACTIVE}, or {@code RETIRED} when the one that follows it is in use already
 * @param judged what became of the bundles that waited
 * @param earlier the key it follows, as long as something signed with that one waits
 */
public record ConfirmedKey(
        String kid,
        String status,
        List<ReceivedFile> judged,
        Optional<SchoolKeyRow.Earlier> earlier) {
    public ConfirmedKey {
        judged = List.copyOf(judged);
    }
}
