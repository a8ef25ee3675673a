package org.sanad.work.carrier;

import org.sanad.model.Problem;

/**
 * What became of one file that was to be copied.
 *
 * @param name of the file it came from
 * @param file the copy, or null when there is none
 * @param problem why there is none, or null
 */
public record CarriedCopy(String name, CarriedFile file, Outcome outcome, Problem problem) {
    /** How it went. */
    public enum Outcome {
        /** Copied, read back, the same to the last byte. */
        COPIED,
        /** The very same file was there. */
        THERE,
        /** No bundle, or not whole; left where it is. */
        LEFT;

        /** The form used in answers. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
