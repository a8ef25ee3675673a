package org.sanad.store;

import java.util.List;
import java.util.UUID;
import org.sanad.model.Gresa;

/**
 * What a directorate decided about one bundle of a school, by the program or by an officer.
 *
 * @param digest of the bundle, hex
 * @param verdict stable code, see the answer of {@code bundle.md}
 * @param type word of the bundle's header, or null when it could not be read so far
 * @param campaign or null
 * @param chain of the installation whose key signed it, or null in rows of before it was kept
 * @param epoch 0 when the bundle could not be read so far
 * @param seq 0 when the bundle could not be read so far
 * @param code of {@code bundle.md} that decided or is worth knowing, or null
 * @param rows refused ones
 * @param told digest of the last answer that says so, or null while none does
 */
public record Decision(
        Gresa gresa,
        String digest,
        String verdict,
        String type,
        String campaign,
        UUID chain,
        long epoch,
        long seq,
        String code,
        List<RefusedRow> rows,
        String told) {
    public Decision {
        rows = List.copyOf(rows);
    }

    /**
     * A row not taken.
     *
     * @param pupil random id of the pupil in the bundle, or null when it is about no pupil
     * @param code of the list of remarks
     * @param field member of the row, or null
     * @param note the officer's own words, or null
     */
    public record RefusedRow(UUID pupil, String code, String field, String note) {}

    /** The same, told in an answer. */
    public Decision toldIn(String answer) {
        return new Decision(
                gresa, digest, verdict, type, campaign, chain, epoch, seq, code, rows, answer);
    }

    /** Another decision about the same bundle, told in no answer yet. */
    public Decision changed(String next, List<RefusedRow> refused) {
        return new Decision(
                gresa, digest, next, type, campaign, chain, epoch, seq, code, refused, null);
    }
}
