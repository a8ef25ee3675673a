package org.sanad.work.receive;

import java.util.List;

/**
 * A key that went out of use.
 *
 * @param school GRESA code
 * @param status stable code
 * @param epoch with {@code seq} the last number still read, or null for none
 * @param beyond numbers taken before that lie beyond it: to be looked at again
 * @param judged what became of the bundles that waited
 */
public record EndedKey(
        String school,
        String kid,
        String status,
        Long epoch,
        Long seq,
        List<Long> beyond,
        List<ReceivedFile> judged) {
    public EndedKey {
        beyond = List.copyOf(beyond);
        judged = List.copyOf(judged);
    }
}
