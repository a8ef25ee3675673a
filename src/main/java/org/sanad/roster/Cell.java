package org.sanad.roster;

import java.math.BigDecimal;

/**
 * One cell of any container: its text, and its number when it is one. Whether a number is a date is
 * decided by the label of its column, not by the cell's format: exports format dates in many ways.
 *
 * @param text never null; of a number, its plain decimal writing
 * @param number null for a text cell
 */
record Cell(String text, Double number) {
    static Cell text(String text) {
        return new Cell(text, null);
    }

    static Cell number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        String text =
                whole
                        ? Long.toString((long) value)
                        : Double.isFinite(value) ? BigDecimal.valueOf(value).toPlainString() : "";
        return new Cell(text, value);
    }

    boolean blank() {
        return text.isBlank();
    }
}
