package org.sanad.roster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a school said its own lists' headings mean, beyond those every list is known by. A heading
 * that is known keeps its meaning.
 *
 * @param fields heading as {@linkplain #form compared} → field of a row, one of {@link #known}
 */
public record ColumnNames(Map<String, String> fields) {
    /** Nothing was said. */
    public static final ColumnNames NONE = new ColumnNames(Map.of());

    public ColumnNames {
        fields = Map.copyOf(fields);
    }

    /** The fields a heading can stand for, in the order a list has them. */
    public static List<String> known() {
        return Arrays.stream(Labels.Column.values()).map(Labels.Column::field).toList();
    }

    /** The form headings are compared in, whatever their accents, vowels and case. */
    public static String form(String heading) {
        return Labels.normalise(heading);
    }

    /** With these said too; what is said now stands. */
    public ColumnNames with(Map<String, String> said) {
        Map<String, String> all = new HashMap<>(fields);
        said.forEach((heading, field) -> all.put(form(heading), field));
        return new ColumnNames(all);
    }

    /** The column a header cell names, or null. */
    Labels.Column column(String text) {
        Labels.Column known = Labels.column(text);
        if (known != null || fields.isEmpty()) {
            return known;
        }
        String field = fields.get(form(text));
        return Arrays.stream(Labels.Column.values())
                .filter(column -> column.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
