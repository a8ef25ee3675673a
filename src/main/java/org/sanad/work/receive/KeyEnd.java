package org.sanad.work.receive;

import org.sanad.store.SchoolKeyStatus;

/**
 * What becomes of a school's key.
 *
 * @param how it ends
 * @param until the last bundle of it that is still read
 */
public record KeyEnd(How how, Until until) {
    /** How a key goes out of use. */
    public enum How {
        /** Not needed any more. */
        RETIRED(SchoolKeyStatus.RETIRED),
        /** Gone with its computer. */
        LOST(SchoolKeyStatus.LOST),
        /** In wrong hands, or never the school's. */
        REVOKED(SchoolKeyStatus.REVOKED);

        private final SchoolKeyStatus status;

        How(SchoolKeyStatus status) {
            this.status = status;
        }

        SchoolKeyStatus status() {
            return status;
        }
    }

    /**
     * A place in the school's chain.
     *
     * @param kind how it is found
     * @param epoch of a {@link Kind#PLACE}
     * @param seq of a {@link Kind#PLACE}
     */
    public record Until(Kind kind, long epoch, long seq) {
        /** The last number that arrived and has its place in the chain. */
        public static Until lastReceived() {
            return new Until(Kind.LAST_RECEIVED, 0, 0);
        }

        /** Nothing of this key is read from now on, not even what is on its way. */
        public static Until nothing() {
            return new Until(Kind.NOTHING, 0, 0);
        }

        /** A number named by hand. */
        public static Until place(long epoch, long seq) {
            return new Until(Kind.PLACE, epoch, seq);
        }
    }

    /** How the last bundle is found. */
    public enum Kind {
        LAST_RECEIVED,
        NOTHING,
        PLACE
    }
}
