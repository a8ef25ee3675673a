package org.sanad.model.need;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a delivery or a hand-out stood before the head corrected it or took it away. Kept at the
 * school; it does not travel.
 *
 * @param entry id of the delivery or hand-out
 * @param delivery as it was, or null
 * @param handOut as it was, or null; exactly one of both is set
 * @param on the day by this computer's clock: information only
 * @param reason the head's own words, or null
 * @param removed whether it was taken away, else corrected
 */
public record PastEntry(
        UUID entry,
        Delivery delivery,
        HandOut handOut,
        LocalDate on,
        String reason,
        boolean removed) {
    public PastEntry {
        if ((delivery == null) == (handOut == null)) {
            throw new IllegalArgumentException("a past entry is a delivery or a hand-out");
        }
    }

    /** What it was about. */
    public NeedKey key() {
        return delivery == null ? handOut.key() : delivery.key();
    }
}
