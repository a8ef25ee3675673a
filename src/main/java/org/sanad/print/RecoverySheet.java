package org.sanad.print;

import java.time.LocalDate;
import java.util.List;

/**
 * ورقة الاسترجاع: the digits that open a desk's data when its password is forgotten, to be put in
 * an envelope and locked away. It carries no verification mark and no name of a person.
 *
 * @param lines of the letterhead, kingdom first
 * @param desk whose data it opens
 * @param groups five digits each, the last a control pair
 */
public record RecoverySheet(
        PaperLanguage language,
        List<PaperText> lines,
        PaperText desk,
        LocalDate date,
        List<String> groups) {
    public RecoverySheet {
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
    }
}
