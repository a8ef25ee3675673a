package org.sanad.store;

import java.util.UUID;

/**
 * A row the directorate refused, to be corrected.
 *
 * @param bundle digest of our bundle it stood in, hex
 * @param row id of the pupil, or null when it is about no pupil
 * @param code of the list of remarks
 * @param field member of the row, or null
 * @param note the officer's own words, or null
 * @param away whether the head put it away: it is kept, and shown no more
 */
public record Remark(
        String bundle, UUID row, String code, String field, String note, boolean away) {
    /** The same, put away or not. */
    public Remark away(boolean wanted) {
        return new Remark(bundle, row, code, field, note, wanted);
    }
}
