package org.sanad.model.pack;

import java.util.List;
import java.util.Optional;

/**
 * Values a school chooses from, in the order shown.
 *
 * @param code stable; the program itself reads those named by constants here
 */
public record CodeList(String code, List<Choice> entries) {
    /** Why a pupil was absent. */
    public static final String ABSENCE_REASON = "ABSENCE_REASON";

    /** Why a whole school or class was closed. */
    public static final String CLOSURE_REASON = "CLOSURE_REASON";

    /** Why a doubt of the checks is kept as it is. */
    public static final String KEEP_REASON = "KEEP_REASON";

    /** Why a pupil left the school. */
    public static final String DEPARTURE_REASON = "DEPARTURE_REASON";

    /** Why a pupil is kept out of a programme whose rules allow him, or was not served. */
    public static final String NOT_SERVED_REASON = "NOT_SERVED_REASON";

    /** In what state a lent book came back. */
    public static final String BOOK_CONDITION = "BOOK_CONDITION";

    /** Further papers of a household's file, which show no means: copies, certificates. */
    public static final String HOUSEHOLD_DOCUMENT = "HOUSEHOLD_DOCUMENT";

    /** Papers that show a household's means. */
    public static final String MEANS_DOCUMENT = "MEANS_DOCUMENT";

    public CodeList {
        entries = List.copyOf(entries);
    }

    /** The entry of a code. */
    public Optional<Choice> entry(String entryCode) {
        return entries.stream().filter(one -> one.code().equals(entryCode)).findFirst();
    }
}
