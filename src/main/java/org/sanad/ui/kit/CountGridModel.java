package org.sanad.ui.kit;

import javafx.collections.ObservableList;

/**
 * What a {@link CountGrid} asks: it holds no state of the data itself.
 *
 * @param <R> rows, such as pupils in sheet order
 */
public interface CountGridModel<R> {
    /** The rows in order; changes show at once. */
    ObservableList<R> rows();

    /** Words of each column's title, by key: what is counted there, and in which unit. */
    java.util.List<String> columnKeys();

    /**
     * What a row is about; equal as long as its cells are the same ones, whatever they hold, so
     * that a second digit goes on with the first only there.
     */
    Object identity(R row);

    /** The name at the start of a row. */
    String rowName(R row);

    /** What stands in a cell; 0 shows as nothing. */
    int count(R row, int column);

    /**
     * A digit was typed on a cell.
     *
     * @param more whether it follows another digit in the same cell
     */
    void type(R row, int column, int digit, boolean more);

    /** The cell was emptied. */
    void clear(R row, int column);

    /** One stands on this row now. */
    void stand(R row);

    /** A short word beside the counts, or null. */
    StatusMark.Status remark(R row);
}
