package org.sanad.roster;

import java.util.EnumMap;
import java.util.Map;

/**
 * A header row: which columns hold what.
 *
 * @param columns column → its span, as wide as the label's merged range
 */
record Header(int row, Map<Labels.Column, Merge> columns) {
    /** The labels of a row, whether or not it makes a header; the first of equal labels counts. */
    static Header of(Sheet sheet, int row, ColumnNames names) {
        Map<Labels.Column, Merge> columns = new EnumMap<>(Labels.Column.class);
        Cell[] cells = sheet.rows().get(row);
        for (int at = 0; at < cells.length; at++) {
            if (cells[at] != null && cells[at].number() == null) {
                Labels.Column column = names.column(cells[at].text());
                if (column != null) {
                    columns.putIfAbsent(column, sheet.rangeAt(row, at));
                }
            }
        }
        return new Header(row, columns);
    }

    boolean has(Labels.Column column) {
        return columns.containsKey(column);
    }

    /** Whether pupils are listed below: their code, and their name in two parts or one. */
    boolean listsPupils() {
        return has(Labels.Column.CODE) && (splitsNames() || has(Labels.Column.WHOLE));
    }

    boolean splitsNames() {
        return has(Labels.Column.FAMILY) && has(Labels.Column.FIRST);
    }

    /** Whether guardians are listed below: the pupil's code and something of the guardian. */
    boolean listsGuardians() {
        return has(Labels.Column.CODE)
                && (has(Labels.Column.GUARDIAN)
                        || has(Labels.Column.CIN)
                        || has(Labels.Column.PHONE));
    }

    /** The cell of a row under a column, or null when either is missing. */
    Cell cell(Sheet sheet, int dataRow, Labels.Column column) {
        Merge span = columns.get(column);
        return span == null ? null : sheet.first(dataRow, span);
    }

    /** The text of a row under a column, empty when there is none. */
    String text(Sheet sheet, int dataRow, Labels.Column column) {
        Cell cell = cell(sheet, dataRow, column);
        return cell == null ? "" : cell.text();
    }
}
