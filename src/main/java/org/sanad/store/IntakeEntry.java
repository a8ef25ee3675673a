package org.sanad.store;

import java.time.LocalDate;
import java.util.UUID;
import org.sanad.model.Gresa;

/**
 * A file the directorate received. Its exact bytes are kept apart ({@link IntakeRepository#file}).
 *
 * @param received order number, given by the directorate, from 1
 * @param digest of the bundle, or SHA-256 of the file when no bundle was proved in it; hex
 * @param id of the bundle, or null when it could not be read
 * @param gresa school it says it is from, or null
 * @param type word of its header, or null
 * @param campaign or null
 * @param epoch 0 when it could not be read
 * @param seq 0 when it could not be read
 * @param chain of the sender's installation, or null
 * @param epochId id of the epoch, hex, or null
 * @param prev digest of the school's bundle before, or null
 * @param verdict what was decided, a stable code
 * @param code code of the first failing step, or null
 * @param arrival how it came; its members are null in rows of before they were kept
 */
public record IntakeEntry(
        long received,
        String digest,
        UUID id,
        Gresa gresa,
        String type,
        String campaign,
        UUID chain,
        long epoch,
        String epochId,
        long seq,
        String prev,
        String verdict,
        String code,
        Arrival arrival) {

    /** The same, judged otherwise. */
    public IntakeEntry judged(String nextVerdict, String nextCode) {
        return new IntakeEntry(
                received,
                digest,
                id,
                gresa,
                type,
                campaign,
                chain,
                epoch,
                epochId,
                seq,
                prev,
                nextVerdict,
                nextCode,
                arrival);
    }

    /**
     * How a file came.
     *
     * @param fileName without folder, text for people only
     * @param on day of this computer's clock, information only
     * @param argument place or number the code's sentence names, empty when it names none
     * @param claims digest of the bundle the file would be, when none was proved in it, or null
     * @param signer thumbprint of the key its signature names, proved only when the bundle is; or
     *     null
     */
    public record Arrival(
            String fileName, LocalDate on, String argument, String claims, String signer) {}

    /** Digest of the bundle the file is or, unproved, claims to be; hex. */
    public String bundle() {
        return arrival.claims() == null ? digest : arrival.claims();
    }
}
