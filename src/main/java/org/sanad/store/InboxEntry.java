package org.sanad.store;

import java.util.List;

/**
 * Something that came from the directorate and was taken. Its file is kept apart ({@link
 * InboxRepository#file}).
 *
 * @param type word of the header
 * @param digest of the bundle, hex
 * @param about digests of our bundles an answer names
 * @param upToEpoch with {@code upToSeq} the newest of them, 0 when none
 * @param directory version of the key directory of an update, else 0
 * @param directoryDigest of that directory's bytes, or null
 */
public record InboxEntry(
        String type,
        long epoch,
        long seq,
        String digest,
        List<String> about,
        long upToEpoch,
        long upToSeq,
        int directory,
        String directoryDigest) {
    public InboxEntry {
        about = List.copyOf(about);
    }
}
