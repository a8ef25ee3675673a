package org.sanad.ui.kit;

/** The cell one stands on and the block extended from an anchor. */
final class TickCursor {
    private int row;
    private int column;
    private int anchorRow;
    private int anchorColumn;

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    int topRow() {
        return Math.min(row, anchorRow);
    }

    int bottomRow() {
        return Math.max(row, anchorRow);
    }

    int firstColumn() {
        return Math.min(column, anchorColumn);
    }

    int lastColumn() {
        return Math.max(column, anchorColumn);
    }

    boolean selects(int atRow, int atColumn) {
        return atRow >= topRow()
                && atRow <= bottomRow()
                && atColumn >= firstColumn()
                && atColumn <= lastColumn();
    }

    boolean isAt(int atRow, int atColumn) {
        return row == atRow && column == atColumn;
    }

    void move(int toRow, int toColumn, boolean extend) {
        row = toRow;
        column = toColumn;
        if (!extend) {
            anchorRow = toRow;
            anchorColumn = toColumn;
        }
    }

    /** Keeps cursor and anchor inside a sheet of this size; row -1 without rows. */
    void keepWithin(int rows, int columns) {
        row = within(row, rows);
        anchorRow = within(anchorRow, rows);
        column = within(column, columns);
        anchorColumn = within(anchorColumn, columns);
    }

    private static int within(int index, int size) {
        return size == 0 ? -1 : Math.max(0, Math.min(index, size - 1));
    }
}
