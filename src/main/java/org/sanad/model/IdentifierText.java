package org.sanad.model;

import java.util.Locale;

/** One way of cleaning what people and files write where an identifier is asked for. */
public final class IdentifierText {
    /** Marks people put between groups of digits; none of them is part of an identifier. */
    private static final String GROUPING = "-./()_";

    private static final int TATWEEL = 0x0640;

    private IdentifierText() {}

    /**
     * Text in upper case with digits of every script as 0–9, without spaces of any kind, direction
     * marks or tatweel; empty for null.
     */
    public static String clean(String written) {
        String text = written == null ? "" : written;
        if (isClean(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            boolean nothing =
                    Character.isWhitespace(c)
                            || Character.isSpaceChar(c)
                            || Character.getType(c) == Character.FORMAT
                            || c == TATWEEL;
            if (!nothing) {
                kept.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c);
            }
        }
        return kept.toString().toUpperCase(Locale.ROOT);
    }

    /** Nearly every code of a list is clean: then no table of characters is asked. */
    private static boolean isClean(String text) {
        return text.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
    }

    /** As {@link #clean}, also without the marks between groups: {@code 05-28.00/11}. */
    static String ungrouped(String written) {
        StringBuilder kept = new StringBuilder();
        clean(written)
                .codePoints()
                .filter(c -> GROUPING.indexOf(c) < 0)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
