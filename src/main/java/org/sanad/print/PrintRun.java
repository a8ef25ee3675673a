package org.sanad.print;

/**
 * How a paper goes to a printer.
 *
 * @param printer name of one of {@link Printers#names()}, or null for the usual one
 * @param copies at least 1
 * @param from first sheet, 1 for the first
 * @param to last sheet; more than there are means up to the last
 */
public record PrintRun(String printer, int copies, int from, int to) {
    /** More copies than this are surely a slip of the finger. */
    public static final int MOST_COPIES = 99;

    public PrintRun {
        if (copies < 1 || copies > MOST_COPIES || from < 1 || to < from) {
            throw new IllegalArgumentException("nothing or too much would be printed");
        }
    }

    /** Every sheet once, on the usual printer. */
    public static PrintRun whole() {
        return new PrintRun(null, 1, 1, Integer.MAX_VALUE);
    }
}
