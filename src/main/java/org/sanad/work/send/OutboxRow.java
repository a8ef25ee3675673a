package org.sanad.work.send;

import java.time.Instant;
import org.sanad.model.BundleState;

/**
 * A bundle of the outbox, ready to be shown.
 *
 * @param type {@code enrolment} or {@code declaration}
 * @param campaign e.g. {@code 2026-2027}, or null
 * @param digest SHA-256 of the signed part, hex
 * @param checkCode digits printed on the slip
 * @param carried how often it was written to a medium and read back
 */
public record OutboxRow(
        long epoch,
        long seq,
        String type,
        String campaign,
        BundleState state,
        Instant packedAt,
        String fileName,
        String digest,
        String checkCode,
        int carried) {}
