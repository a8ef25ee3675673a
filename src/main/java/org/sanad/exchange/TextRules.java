package org.sanad.exchange;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which characters a text field may hold (design, safety.md §4.3, after UTS #39): what could
 * reorder, hide or imitate text is refused as P05.
 */
public final class TextRules {
    /** Longest text, in code points. */
    public static final int MAX_CODE_POINTS = 80;

    private static final int MAX_MARKS = 4;
    private static final int ZWNJ = 0x200c;
    private static final int ZWJ = 0x200d;

    private static final Set<UnicodeScript> SCRIPTS =
            EnumSet.of(
                    UnicodeScript.ARABIC,
                    UnicodeScript.LATIN,
                    UnicodeScript.TIFINAGH,
                    UnicodeScript.COMMON,
                    UnicodeScript.INHERITED);

    private TextRules() {}

    /**
     * The form written into a bundle: NFC, no-break spaces as spaces, direction marks (U+200E,
     * U+200F, U+061C) dropped. Null stays null.
     */
    public static String clean(String text) {
        if (text == null || plain(text)) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder();
        text.codePoints()
                .filter(c -> !directionMark(c))
                .map(c -> c == 0xa0 ? ' ' : c)
                .forEach(cleaned::appendCodePoint);
        return Normalizer.normalize(cleaned, Normalizer.Form.NFC);
    }

    /**
     * Nearly every text: of characters that are their own NFC and, having no marks among them, keep
     * it side by side (ASCII, Latin-1 letters, Arabic letters and digits).
     */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean kept =
                    (c != 0xa0 && c < 0x300)
                            || (c >= 0x621 && c <= 0x64a)
                            || (c >= 0x660 && c <= 0x669);
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    /** Whether a field may hold this text. */
    public static boolean allowed(String text) {
        return allowed(text, MAX_CODE_POINTS);
    }

    /** As {@link #allowed(String)}, for whole sentences of at most so many code points. */
    public static boolean allowed(String text, int longest) {
        return text.equals(clean(text))
                && text.codePointCount(0, text.length()) <= longest
                && text.codePoints().noneMatch(TextRules::forbidden)
                && joinersBetweenArabic(text)
                && marksInARow(text) <= MAX_MARKS;
    }

    /** Whether a person's or place's name may be this text: also of one script only. */
    public static boolean allowedName(String text) {
        long scripts =
                text.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
                        .distinct()
                        .count();
        return scripts <= 1 && allowed(text);
    }

    private static boolean directionMark(int c) {
        return c == 0x200e || c == 0x200f || c == 0x061c;
    }

    private static boolean forbidden(int c) {
        int type = Character.getType(c);
        boolean category =
                type == Character.CONTROL
                        || type == Character.SURROGATE
                        || type == Character.PRIVATE_USE
                        || type == Character.UNASSIGNED
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR;
        boolean invisible =
                (c >= 0x202a && c <= 0x202e)
                        || (c >= 0x2066 && c <= 0x2069)
                        || c == 0xfeff
                        || (c >= 0xe0000 && c <= 0xe007f);
        return category || invisible || !SCRIPTS.contains(UnicodeScript.of(c));
    }

    private static boolean joinersBetweenArabic(String text) {
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean joiner = points[i] == ZWNJ || points[i] == ZWJ;
            boolean between =
                    i > 0
                            && i < points.length - 1
                            && arabicLetter(points[i - 1])
                            && arabicLetter(points[i + 1]);
            if (joiner && !between) {
                return false;
            }
        }
        return true;
    }

    private static boolean arabicLetter(int c) {
        return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.ARABIC;
    }

    private static int marksInARow(String text) {
        int longest = 0;
        int run = 0;
        for (int c : text.codePoints().toArray()) {
            int type = Character.getType(c);
            boolean mark =
                    type == Character.NON_SPACING_MARK
                            || type == Character.ENCLOSING_MARK
                            || type == Character.COMBINING_SPACING_MARK;
            run = mark ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
