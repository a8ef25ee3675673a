package org.sanad.print;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shapes runs of one direction by HarfBuzz, each word once: names of a school are made of a few
 * hundred words. A run is cut at spaces where the face draws both sides as it would draw them
 * together; {@code RunShaperTest} holds the pieces against whole runs.
 *
 * <p>In Amiri one rule alone looks over a space: a kaf moves under the final heh or teh marbuta
 * before it (GPOS, kern). It is kept by not cutting there.
 */
final class RunShaper {
    /** Pieces kept; a paper of this many different words forgets them and begins again. */
    private static final int KEPT = 8_000;

    /** Glyph codes from here on stand for characters without a picture, such as isolates. */
    private static final int INVISIBLE = 0xFFFE;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Font font;
    private final CodeShaper codes;
    private final Map<String, Glyphs> leftward = new HashMap<>();
    private final Map<String, Glyphs> rightward = new HashMap<>();

    RunShaper(Font font) {
        this.font = font;
        this.codes = new CodeShaper(this);
    }

    /** Sets a run behind the glyphs so far; the characters are all held by the face. */
    void shape(char[] chars, int start, int limit, boolean rightToLeft, Glyphs into) {
        if (!rightToLeft && CodeShaper.isCode(chars, start, limit)) {
            codes.shape(chars, start, limit, into);
            return;
        }
        List<Glyphs> pieces = new ArrayList<>();
        boolean apart = !hasBareMark(chars, start, limit);
        int from = start;
        while (from < limit) {
            int to = apart ? end(chars, from, limit) : limit;
            pieces.add(piece(new String(chars, from, to - from), rightToLeft));
            from = to;
        }
        for (int i = 0; i < pieces.size(); i++) {
            into.append(pieces.get(rightToLeft ? pieces.size() - 1 - i : i));
        }
    }

    /** Whether a vowel sign stands on no letter: it takes what is near, across spaces too. */
    private static boolean hasBareMark(char[] chars, int start, int limit) {
        boolean carried = false;
        for (int i = start; i < limit; i++) {
            boolean mark = isMark(chars[i]);
            if (mark && !carried) {
                return true;
            }
            carried = mark || Character.isLetter(chars[i]);
        }
        return false;
    }

    private static boolean isMark(char unit) {
        return unit > '\u02FF' && Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /** Where the piece that begins here ends: behind a space before a word, or with the run. */
    private static int end(char[] chars, int from, int limit) {
        boolean letter = false;
        for (int i = from; i < limit; i++) {
            // A stroke that lengthens letters is of no script, and alone is shaped otherwise.
            letter |= Character.isLetter(chars[i]) && chars[i] != '\u0640';
            boolean between = letter && chars[i] == ' ' && i + 1 < limit && opens(chars[i + 1]);
            if (between && !looksOver(chars, i)) {
                return i + 1;
            }
        }
        return limit;
    }

    /** Whether a piece may begin with this letter: a plain one of Arabic or Latin. */
    private static boolean opens(char letter) {
        boolean arabic = letter >= '\u0621' && letter <= '\u064A';
        boolean further = letter >= '\u063B' && letter <= '\u0640';
        boolean latin = letter < '\u0180' && Character.isLetter(letter);
        return latin || (arabic && !further);
    }

    /** Whether the letters on both sides of a space are drawn together, or might be. */
    private static boolean looksOver(char[] chars, int space) {
        int before = space - 1;
        while (before >= 0 && isMark(chars[before])) {
            before--;
        }
        if (before < 0 || Character.getType(chars[before]) == Character.FORMAT) {
            return true;
        }
        char last = chars[before];
        boolean plain = last < '\u0660' && last != '\u0629' && last != '\u0647';
        return chars[space + 1] == '\u0643' && !plain;
    }

    private Glyphs piece(String text, boolean rightToLeft) {
        Map<String, Glyphs> known = rightToLeft ? leftward : rightward;
        Glyphs piece = known.get(text);
        if (piece == null) {
            if (known.size() >= KEPT) {
                known.clear();
            }
            piece = new Glyphs(text.length());
            whole(text.toCharArray(), rightToLeft, piece);
            known.put(text, piece);
        }
        return piece;
    }

    /** Shapes a text as one, asking HarfBuzz. */
    void whole(char[] chars, boolean rightToLeft, Glyphs into) {
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layoutGlyphVector(UNHINTED, chars, 0, chars.length, flags);
        int count = vector.getNumGlyphs();
        int[] clusters = vector.getGlyphCharIndices(0, count, null);
        for (int i = 0; i < count; i++) {
            int glyph = vector.getGlyphCode(i);
            // HarfBuzz draws isolates and marks of direction as spaces without width.
            int type = Character.getType(chars[clusters[i]]);
            if (glyph < INVISIBLE && type != Character.FORMAT) {
                Point2D at = vector.getGlyphPosition(i);
                String says = meaning(chars, clusters, i, rightToLeft);
                into.add(glyph, (float) at.getX(), -(float) at.getY(), says);
            }
        }
        into.advance((float) vector.getGlyphPosition(count).getX());
    }

    /** The characters a glyph stands for: its share of those from its cluster to the next. */
    private static String meaning(char[] chars, int[] clusters, int glyph, boolean backwards) {
        int from = clusters[glyph];
        int to = chars.length;
        int same = 0;
        int place = 0;
        for (int i = 0; i < clusters.length; i++) {
            if (clusters[i] == from) {
                place = i == glyph ? same : place;
                same++;
            } else if (clusters[i] > from) {
                to = Math.min(to, clusters[i]);
            }
        }
        int letter = backwards ? same - 1 - place : place;
        int length = letter == same - 1 ? to - from - letter : 1;
        return letter >= to - from ? "" : new String(chars, from + letter, length);
    }
}
