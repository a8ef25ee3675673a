package org.sanad.model.pack;

import java.util.List;
import org.sanad.model.LocalizedText;

/**
 * A printed list of a programme.
 *
 * @param id ASCII, e.g. {@code beneficiaries-tayssir}
 * @param columns codes of columns the print room knows, in reading order
 */
public record ListDefinition(String id, LocalizedText title, List<String> columns) {
    public ListDefinition {
        columns = List.copyOf(columns);
    }
}
