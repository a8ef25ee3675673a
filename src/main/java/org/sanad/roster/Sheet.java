package org.sanad.roster;

import java.util.Map;
import java.util.SortedMap;

/**
 * A visible sheet, whatever container it came in.
 *
 * @param date1904 whether date serials count from 1904
 * @param rows 1-based row number → cells by 0-based column, null where empty; rows without content
 *     are left out
 * @param merges by {@linkplain #key place} of their first cell
 */
record Sheet(
        String name, boolean date1904, SortedMap<Integer, Cell[]> rows, Map<Long, Merge> merges) {
    /** The place of a cell as one number. */
    static Long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    /** The first cell with content of a row within a range of columns, or null. */
    Cell first(int row, Merge columns) {
        Cell[] cells = rows.get(row);
        int end = cells == null ? -1 : Math.min(columns.lastColumn(), cells.length - 1);
        for (int column = columns.firstColumn(); column <= end; column++) {
            if (cells[column] != null) {
                return cells[column];
            }
        }
        return null;
    }

    /** The merged range that begins at a cell, or the cell alone. */
    Merge rangeAt(int row, int column) {
        Merge merge = merges.get(key(row, column));
        return merge != null ? merge : new Merge(row, column, row, column);
    }
}
