package org.sanad.print;

import java.util.Arrays;

/**
 * Sets codes, numbers and dates: capitals, digits, hyphens, strokes. The face joins none of them
 * and moves each by its neighbour alone (GPOS, kern, pairs), so HarfBuzz is asked once for every
 * pair that occurs; {@code RunShaperTest} holds all runs of three against it.
 */
final class CodeShaper {
    /** What a code is made of: from the hyphen to the capital Z. */
    private static final char FIRST = '-';

    private static final char LAST = 'Z';
    private static final int COUNT = LAST - FIRST + 1;

    /** Follows the last character. */
    private static final int NOTHING = COUNT;

    private final RunShaper shaper;
    private final int[] ids = new int[COUNT];
    private final String[] texts = new String[COUNT];

    /** Advance of a character before another; NaN before it is asked for. */
    private final float[] advances = new float[COUNT * (COUNT + 1)];

    CodeShaper(RunShaper shaper) {
        this.shaper = shaper;
        Arrays.fill(advances, Float.NaN);
    }

    /** Whether these characters are all of those. */
    static boolean isCode(char[] chars, int start, int limit) {
        for (int i = start; i < limit; i++) {
            if (!isLetterOrDigit(chars[i]) && chars[i] != '-' && chars[i] != '/') {
                return false;
            }
        }
        return limit > start;
    }

    /**
     * Whether these are set from left to right in every paragraph: without hyphens and strokes,
     * which may change sides (UAX #9).
     */
    static boolean isOneWord(char[] chars) {
        for (char c : chars) {
            if (!isLetterOrDigit(c)) {
                return false;
            }
        }
        return chars.length > 0;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= LAST);
    }

    /** Sets a code behind the glyphs so far. */
    void shape(char[] chars, int start, int limit, Glyphs into) {
        for (int i = start; i < limit; i++) {
            int one = chars[i] - FIRST;
            int next = i + 1 < limit ? chars[i + 1] - FIRST : NOTHING;
            int pair = one * (COUNT + 1) + next;
            if (Float.isNaN(advances[pair])) {
                ask(one, next, pair);
            }
            into.add(ids[one], 0, 0, texts[one]);
            into.advance(advances[pair]);
        }
    }

    private void ask(int one, int next, int pair) {
        String text = String.valueOf((char) (FIRST + one));
        String both = next == NOTHING ? text : text + (char) (FIRST + next);
        Glyphs glyphs = new Glyphs(2);
        shaper.whole(both.toCharArray(), false, glyphs);
        ids[one] = glyphs.id(0);
        texts[one] = text;
        advances[pair] = next == NOTHING ? glyphs.pen() : glyphs.x(1);
    }
}
