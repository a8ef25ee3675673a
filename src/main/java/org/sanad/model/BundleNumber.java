package org.sanad.model;

/**
 * Which bundle is meant when people name one by its number. After a restore numbers begin again at
 * 1, so a number alone means the newest bundle that has it (design, bundle.md "Level 3").
 *
 * @param epoch from 1, or null for the newest that has the number
 * @param seq number of the bundle within its epoch, from 1
 */
public record BundleNumber(Long epoch, long seq) {
    /** The newest bundle of a number. */
    public static BundleNumber newest(long seq) {
        return new BundleNumber(null, seq);
    }

    /** Exactly this bundle. */
    public static BundleNumber of(long epoch, long seq) {
        return new BundleNumber(epoch, seq);
    }

    /** Whether a bundle may be the one meant. */
    public boolean means(long otherEpoch, long otherSeq) {
        return seq == otherSeq && (epoch == null || epoch == otherEpoch);
    }
}
