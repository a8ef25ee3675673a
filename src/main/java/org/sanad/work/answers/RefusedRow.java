package org.sanad.work.answers;

import java.util.UUID;
import org.sanad.model.LocalizedText;

/**
 * A row the directorate refused, to be corrected; or a whole bundle of which it took nothing.
 *
 * @param bundle digest of the bundle it stood in, hex
 * @param seq number of that bundle
 * @param pupil to open, or null when it is about none or the pupil is gone
 * @param code MASSAR code, or null
 * @param name of the pupil, or null
 * @param remark code of the list of remarks, or {@code WHOLE} and the code of {@code bundle.md}
 * @param text what the code says
 * @param field member of the row, or null
 * @param note the officer's own words, or null
 */
public record RefusedRow(
        String bundle,
        long seq,
        UUID pupil,
        String code,
        String name,
        String remark,
        LocalizedText text,
        String field,
        String note) {
    /** Whether it is about a whole bundle. */
    public boolean whole() {
        return WholeRefusal.is(remark);
    }
}
