package org.sanad.i18n;

/**
 * Keeps codes, dates, amounts and foreign words in their own order inside a sentence of either
 * direction (UAX #9 isolates).
 */
public final class Isolate {
    /** LEFT-TO-RIGHT ISOLATE. */
    private static final char LRI = '\u2066';

    /** RIGHT-TO-LEFT ISOLATE. */
    private static final char RLI = '\u2067';

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
     * A list of values, each isolated for itself: in the order of the language that lists them, so
     * that a code in front does not turn the list round.
     */
    public static String inOrderOf(Language language, String list) {
        return (language.rightToLeft() ? RLI : LRI) + list + PDI;
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
