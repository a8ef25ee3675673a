package org.sanad.store;

import java.time.Instant;
import java.util.UUID;
import org.sanad.model.BundleState;

/**
 * A bundle this installation signed. Its signed bytes are kept apart ({@link
 * OutboxRepository#jws}).
 *
 * @param seq number within the epoch, burnt with this entry
 * @param id of the bundle
 * @param type word of the header, e.g. {@code declaration}
 * @param campaign e.g. {@code 2026-2027}, or null
 * @param digest SHA-256 of the signed part, hex
 * @param recipientKid thumbprint of the key it is sealed for, or null when not sealed
 * @param packedAt by this machine's clock, for people only
 * @param fileName name it was written under
 * @param carried how often it was written to a medium and read back
 * @param lastMedium label of the last such medium, or null
 */
public record OutboxEntry(
        long epoch,
        long seq,
        UUID id,
        String type,
        String campaign,
        String digest,
        String recipientKid,
        BundleState state,
        Instant packedAt,
        String fileName,
        int carried,
        String lastMedium) {

    /** The same bundle in another state. */
    public OutboxEntry in(BundleState next) {
        return new OutboxEntry(
                epoch,
                seq,
                id,
                type,
                campaign,
                digest,
                recipientKid,
                next,
                packedAt,
                fileName,
                carried,
                lastMedium);
    }

    /** The same bundle, written to one more medium and read back. */
    public OutboxEntry carriedOn(String medium) {
        return new OutboxEntry(
                epoch,
                seq,
                id,
                type,
                campaign,
                digest,
                recipientKid,
                BundleState.CARRIED,
                packedAt,
                fileName,
                carried + 1,
                medium);
    }
}
