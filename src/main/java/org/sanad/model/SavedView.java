package org.sanad.model;

import java.util.List;

/**
 * A way of looking at a table that a head named: what is filtered, how it is sorted, which columns
 * are seen. What was searched may be a name, so it is kept like what is known of people.
 *
 * @param name unique among the views of a table
 * @param query what was searched, or empty
 * @param marks codes of the quick filters that are on
 * @param schoolClass the class shown, or null for all
 * @param conditions on columns, all of which hold
 * @param order what rows are sorted by, the first above all; empty for the table's own order
 * @param columns codes of the columns seen
 */
public record SavedView(
        String name,
        String query,
        List<String> marks,
        String schoolClass,
        List<Condition> conditions,
        List<Order> order,
        List<String> columns) {
    /** Longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 60;

    public SavedView {
        marks = List.copyOf(marks);
        conditions = List.copyOf(conditions);
        order = List.copyOf(order);
        columns = List.copyOf(columns);
    }

    /**
     * A filter of one column.
     *
     * @param column code of the column
     * @param kind code of what is asked
     * @param text what is looked for, or empty
     */
    public record Condition(String column, String kind, String text) {}

    /** Sorting by a column. */
    public record Order(String column, boolean ascending) {}
}
