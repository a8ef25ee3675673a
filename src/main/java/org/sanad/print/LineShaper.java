package org.sanad.print;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns a line of text into glyphs in visual order: bidirectional runs (UAX #9, isolates included),
 * each shaped by HarfBuzz. A character that the face lacks becomes a visible box and is remembered;
 * no text is refused.
 */
final class LineShaper {
    /** Direction of a line as a whole. */
    enum Base {
        LEFT_TO_RIGHT(Bidi.DIRECTION_LEFT_TO_RIGHT),
        RIGHT_TO_LEFT(Bidi.DIRECTION_RIGHT_TO_LEFT),
        /** Of the first letter, else right to left. */
        NATURAL(Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT);

        private final int flag;

        Base(int flag) {
            this.flag = flag;
        }
    }

    /** Lines kept: measured, broken and drawn one after another, 1,500 rows are shaped once. */
    private static final int KEPT = 16_000;

    /** Glyph codes from here on stand for characters without a picture, such as isolates. */
    private static final int INVISIBLE = 0xFFFE;

    /** What stands for a character that cannot be shown. */
    private static final char BOX = '\u25A1';

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /** A glyph, where its pen stands, and what it says. */
    private record Placed(int glyph, float x, float y, String text) {}

    private record Key(String text, boolean bold, Base base) {}

    private final Face regular;
    private final Face bold;
    private final Set<Integer> missing = new TreeSet<>();
    private final Map<Key, ShapedLine> lines =
            new LinkedHashMap<>(512, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, ShapedLine> eldest) {
                    return size() > KEPT;
                }
            };

    LineShaper(Face regular, Face bold) {
        this.regular = regular;
        this.bold = bold;
    }

    Face face(boolean isBold) {
        return isBold ? bold : regular;
    }

    /** Code points that no face holds, met so far. */
    Set<Integer> missing() {
        return missing;
    }

    ShapedLine line(String text, boolean isBold, Base base) {
        Key key = new Key(text, isBold, base);
        ShapedLine known = lines.get(key);
        if (known == null) {
            known = new Shaping(text, isBold).shape(base);
            lines.put(key, known);
        }
        return known;
    }

    /**
     * Tabs and line ends become spaces. Other controls, and signs that would turn round what
     * follows them (UAX #9, embeddings and overrides), become boxes and are remembered: a name that
     * reads otherwise than it is recorded must be seen. Isolates and marks of direction stay.
     */
    String clean(String text) {
        if (text.chars().allMatch(LineShaper::isPlain)) {
            return text;
        }
        text.codePoints().filter(LineShaper::isRefused).forEach(missing::add);
        return cleaned(text);
    }

    /** The same without remembering. */
    static String cleaned(String text) {
        if (text.chars().allMatch(LineShaper::isPlain)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                                kept.append(' ');
                            } else if (isRefused(c)) {
                                kept.append(BOX);
                            } else {
                                kept.appendCodePoint(c);
                            }
                        });
        return kept.toString();
    }

    private static boolean isRefused(int point) {
        boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point);
        int type = Character.getType(point);
        boolean turning = point >= 0x202A && point <= 0x202E;
        return turning || (!blank && (type == Character.SURROGATE || type == Character.CONTROL));
    }

    private static boolean isPlain(int unit) {
        boolean blank = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
        boolean strange = Character.isSurrogate((char) unit) || Character.isISOControl(unit);
        boolean turning = unit >= 0x202A && unit <= 0x202E;
        return unit == ' ' || !(blank || strange || turning);
    }

    /** One line being shaped. */
    private final class Shaping {
        private final char[] chars;
        private final boolean isBold;
        private final Face face;
        private final Font font;
        private final List<Placed> placed = new ArrayList<>();
        private float pen;

        Shaping(String text, boolean isBold) {
            this.chars = clean(text).toCharArray();
            this.isBold = isBold;
            this.face = face(isBold);
            this.font = face.shaping();
        }

        ShapedLine shape(Base base) {
            if (chars.length > 0) {
                Bidi bidi = new Bidi(chars, 0, null, 0, chars.length, base.flag);
                int count = bidi.getRunCount();
                byte[] levels = new byte[count];
                Integer[] order = new Integer[count];
                for (int i = 0; i < count; i++) {
                    levels[i] = (byte) bidi.getRunLevel(i);
                    order[i] = i;
                }
                Bidi.reorderVisually(levels, 0, order, 0, count);
                for (int run : order) {
                    run(bidi.getRunStart(run), bidi.getRunLimit(run), bidi.getRunLevel(run));
                }
            }
            return face.joinsSilentGlyphs() ? joined() : separate();
        }

        private ShapedLine separate() {
            int[] glyphs = new int[placed.size()];
            int[] codes = new int[glyphs.length];
            float[] x = new float[glyphs.length];
            float[] y = new float[glyphs.length];
            for (int i = 0; i < glyphs.length; i++) {
                Placed one = placed.get(i);
                glyphs[i] = one.glyph();
                codes[i] = face.code(one.glyph(), advance(i), one.text());
                x[i] = one.x();
                y[i] = one.y();
            }
            return new ShapedLine(isBold, glyphs, codes, x, y, pen);
        }

        /** The line with each silent glyph drawn as part of the speaking one before it. */
        private ShapedLine joined() {
            List<Integer> speaking = new ArrayList<>();
            for (int i = 0; i < placed.size(); i++) {
                if (!placed.get(i).text().isEmpty()) {
                    speaking.add(i);
                }
            }
            int count = speaking.size();
            int[] glyphs = new int[count];
            int[] codes = new int[count];
            float[] x = new float[count];
            float[] y = new float[count];
            for (int i = 0; i < count; i++) {
                int from = speaking.get(i);
                int to = i + 1 < count ? speaking.get(i + 1) : placed.size();
                Placed one = placed.get(from);
                List<Face.Added> added = new ArrayList<>();
                for (int k = i == 0 ? 0 : from; k < to; k++) {
                    if (k != from) {
                        Placed silent = placed.get(k);
                        int right = Math.round(silent.x() - one.x());
                        int up = Math.round(silent.y() - one.y());
                        added.add(new Face.Added(silent.glyph(), right, up));
                    }
                }
                glyphs[i] = one.glyph();
                codes[i] = face.code(one.glyph(), advance(from), one.text(), List.copyOf(added));
                x[i] = one.x();
                y[i] = one.y();
            }
            return new ShapedLine(isBold, glyphs, codes, x, y, pen);
        }

        private int advance(int glyph) {
            return Math.max(0, Math.round(next(glyph) - placed.get(glyph).x()));
        }

        /**
         * Where the glyph after this one stands. A glyph that says something also spans those after
         * it that say nothing, such as the stroke that lengthens a kaf: readers would take the
         * stroke for a gap between words.
         */
        private float next(int glyph) {
            int next = glyph + 1;
            boolean spans = !placed.get(glyph).text().isEmpty();
            while (spans && next < placed.size() && placed.get(next).text().isEmpty()) {
                next++;
            }
            return next < placed.size() ? placed.get(next).x() : pen;
        }

        /** A run of one direction, cut where the face has no glyph. */
        private void run(int start, int limit, int level) {
            boolean rightToLeft = level % 2 == 1;
            List<int[]> pieces = new ArrayList<>();
            int from = start;
            while (from < limit) {
                boolean held = held(from);
                int to = from;
                while (to < limit && held(to) == held) {
                    to += width(to);
                }
                pieces.add(new int[] {from, Math.min(to, limit), held ? 1 : 0});
                from = to;
            }
            for (int i = 0; i < pieces.size(); i++) {
                int[] piece = pieces.get(rightToLeft ? pieces.size() - 1 - i : i);
                if (piece[2] == 1) {
                    glyphs(piece[0], piece[1], rightToLeft);
                } else {
                    boxes(piece[0], piece[1]);
                }
            }
        }

        private int width(int index) {
            return Character.charCount(Character.codePointAt(chars, index));
        }

        private boolean held(int index) {
            int c = Character.codePointAt(chars, index);
            return font.canDisplay(c) || Character.getType(c) == Character.FORMAT;
        }

        private void boxes(int start, int limit) {
            for (int i = start; i < limit; i += width(i)) {
                int point = Character.codePointAt(chars, i);
                if (point != BOX) {
                    missing.add(point);
                }
                placed.add(new Placed(0, pen, 0, String.valueOf(BOX)));
                pen += face.naturalAdvance(0);
            }
        }

        private void glyphs(int start, int limit, boolean rightToLeft) {
            int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            GlyphVector vector = font.layoutGlyphVector(UNHINTED, chars, start, limit, flags);
            int count = vector.getNumGlyphs();
            int[] clusters = vector.getGlyphCharIndices(0, count, null);
            for (int i = 0; i < count; i++) {
                int glyph = vector.getGlyphCode(i);
                // HarfBuzz draws isolates and marks of direction as spaces without width.
                int type = Character.getType(chars[start + clusters[i]]);
                if (glyph >= INVISIBLE || type == Character.FORMAT) {
                    continue;
                }
                Point2D at = vector.getGlyphPosition(i);
                placed.add(
                        new Placed(
                                glyph,
                                pen + (float) at.getX(),
                                -(float) at.getY(),
                                meaning(clusters, i, start, limit, rightToLeft)));
            }
            pen += (float) vector.getGlyphPosition(count).getX();
        }

        /** The characters a glyph stands for: its share of those from its cluster to the next. */
        private String meaning(int[] clusters, int glyph, int start, int limit, boolean backwards) {
            int from = clusters[glyph];
            int to = limit - start;
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
            return letter >= to - from ? "" : new String(chars, start + from + letter, length);
        }
    }
}
