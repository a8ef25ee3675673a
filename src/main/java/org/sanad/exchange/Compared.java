package org.sanad.exchange;

/**
 * Which declarations a school compared its data with when it made its checks, so that the receiver
 * compares with the very same. Only declarations an answer said were accepted are named, for only
 * those are sure to be held by both.
 *
 * @param lastBundle of this campaign, or null when none was accepted yet
 * @param lastYear the last one of the campaign before, or null
 */
public record Compared(Past lastBundle, Past lastYear) {
    /** With nothing. */
    public static final Compared NOTHING = new Compared(null, null);

    /**
     * An earlier declaration of the same school.
     *
     * @param digest of the bundle, lower-case hex
     */
    public record Past(int epoch, int seq, String digest) {
        /** Whether it was made before a bundle of this number. */
        public boolean before(int otherEpoch, int otherSeq) {
            return epoch < otherEpoch || (epoch == otherEpoch && seq < otherSeq);
        }
    }
}
