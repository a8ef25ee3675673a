package org.sanad.model.pack;

import java.util.List;
import org.sanad.model.LocalizedText;

/**
 * A printed list of a programme.
 *
 * @param id ASCII, e.g. {@code beneficiaries-tayssir}
 * @param columns in reading order: codes of columns the print room knows, {@code FIELD:} and the
 *     code of a field of the programme, or {@code ARTICLE:} and the code of an article
 * @param signers who signs below the list; empty for the head and the committee
 */
public record ListDefinition(
        String id, LocalizedText title, List<String> columns, List<LocalizedText> signers) {
    /** Prefix of a column that shows a field of the beneficiary. */
    public static final String FIELD = "FIELD:";

    /** Prefix of a column with a box to tick when an article is handed out. */
    public static final String ARTICLE = "ARTICLE:";

    public ListDefinition {
        columns = List.copyOf(columns);
        signers = List.copyOf(signers);
    }
}
