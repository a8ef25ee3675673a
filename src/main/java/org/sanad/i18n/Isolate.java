package org.sanad.i18n;

/**
 * Keeps codes, dates, amounts and foreign words in their own order inside a sentence of either
 * direction (UAX #9 isolates).
 */
public final class Isolate {
    /** LEFT-TO-RIGHT ISOLATE. */
    private static final char LRI = '\u2066';

    /** FIRST STRONG ISOLATE. */
    private static final char FSI = '\u2068';

    /** POP DIRECTIONAL ISOLATE. */
    private static final char PDI = '\u2069';

    private Isolate() {}

    /** A code, date, amount or path: always left-to-right. */
    public static String leftToRight(String text) {
        return LRI + text + PDI;
    }

    /**
     * A value whose script is not known beforehand, such as a name: the direction of its first
     * letter.
     */
    public static String natural(String text) {
        return FSI + text + PDI;
    }

    /**
     * The text without the isolates this class adds, for files and terminals that show them as
     * boxes.
     */
    public static String strip(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < LRI || c > PDI) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
