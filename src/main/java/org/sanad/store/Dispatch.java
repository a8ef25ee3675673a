package org.sanad.store;

import java.util.UUID;

/**
 * A bundle the directorate signed; its signed bytes are kept apart ({@link
 * DispatchRepository#jws}).
 *
 * @param stream GRESA code of the school it is for, or {@link #EVERYBODY}; each counts by itself
 * @param type word of the header
 * @param recipientKid thumbprint of the key it is sealed for, or null when not sealed
 * @param acknowledged whether a later bundle of the school shows that it arrived
 */
public record Dispatch(
        String stream,
        long epoch,
        long seq,
        UUID id,
        String type,
        String digest,
        String fileName,
        String recipientKid,
        boolean acknowledged) {
    /** Stream of the updates. */
    public static final String EVERYBODY = "*";

    /** The same, known to have arrived. */
    public Dispatch arrived() {
        return new Dispatch(stream, epoch, seq, id, type, digest, fileName, recipientKid, true);
    }
}
