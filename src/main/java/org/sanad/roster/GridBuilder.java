package org.sanad.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.model.UserProblem;

/** Collects sheets out of a container and holds the limits on rows, columns and cells. */
final class GridBuilder {
    private final List<Sheet> sheets = new ArrayList<>();
    private TreeMap<Integer, Cell[]> rows;
    private Map<Long, Merge> merges;
    private int rowsInAll;

    void startSheet() {
        rows = new TreeMap<>();
        merges = new HashMap<>();
    }

    void endSheet(String name, boolean date1904) {
        sheets.add(new Sheet(name, date1904, rows, merges));
    }

    /**
     * Puts a cell in place; a blank one is dropped, so that formatted empty columns cost nothing.
     *
     * @param row 1-based
     * @param column 0-based
     */
    void cell(int row, int column, Cell cell) {
        if (cell.text().length() > Limits.CELL_CHARS) {
            throw UserProblem.of("roster.file.cell-too-long", Limits.CELL_CHARS);
        }
        if (cell.blank()) {
            return;
        }
        if (column < 0 || column >= Limits.COLUMNS) {
            throw UserProblem.of("roster.file.too-many-columns", Limits.COLUMNS);
        }
        Cell[] cells = rows.get(row);
        if (cells == null) {
            rowsInAll++;
            if (row < 1 || row > Limits.ROWS || rowsInAll > Limits.ROWS) {
                throw UserProblem.of("roster.file.too-many-rows", Limits.ROWS);
            }
            Deadline.check();
        }
        if (cells == null || column >= cells.length) {
            int length = Math.min(Limits.COLUMNS, Math.max(column + 1, 16));
            cells = cells == null ? new Cell[length] : Arrays.copyOf(cells, length);
            rows.put(row, cells);
        }
        cells[column] = cell;
    }

    /**
     * Notes a merged range, cut to what a list may be: a file can claim two thousand million rows.
     */
    void merge(Merge merge) {
        if (merges.size() >= Limits.MERGES) {
            throw UserProblem.of("roster.file.too-many-rows", Limits.ROWS);
        }
        Merge cut =
                new Merge(
                        merge.firstRow(),
                        merge.firstColumn(),
                        Math.min(merge.lastRow(), Limits.ROWS),
                        Math.min(merge.lastColumn(), Limits.COLUMNS - 1));
        merges.put(Sheet.key(cut.firstRow(), cut.firstColumn()), cut);
    }

    List<Sheet> sheets() {
        return sheets;
    }
}
