package org.sanad.print;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** What stands for a character that cannot be shown. */
    private static final char BOX = '\u25A1';

    private record Key(String text, boolean bold, Base base) {}

    private final Face regular;
    private final Face bold;
    private final Set<Integer> missing = new TreeSet<>();
    private final Map<Key, ShapedLine> lines = new HashMap<>();

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
        Key key = new Key(text, isBold, base == Base.NATURAL ? natural(text) : base);
        ShapedLine known = lines.get(key);
        if (known == null) {
            if (lines.size() >= KEPT) {
                lines.clear();
            }
            known = new Shaping(text, isBold).shape(key.base());
            lines.put(key, known);
        }
        return known;
    }

    /** The direction of the first letter; where isolates may hide it, it is left to be found. */
    private static Base natural(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            byte direction = Character.getDirectionality(unit);
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return Base.LEFT_TO_RIGHT;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return Base.RIGHT_TO_LEFT;
            }
            if (Character.getType(unit) == Character.FORMAT || Character.isSurrogate(unit)) {
                return Base.NATURAL;
            }
        }
        return Base.RIGHT_TO_LEFT;
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
        private final Glyphs placed;

        Shaping(String text, boolean isBold) {
            this.chars = clean(text).toCharArray();
            this.isBold = isBold;
            this.face = face(isBold);
            this.placed = new Glyphs(chars.length);
        }

        ShapedLine shape(Base base) {
            if (CodeShaper.isOneWord(chars)) {
                face.runs().shape(chars, 0, chars.length, false, placed);
            } else if (chars.length > 0) {
                inOrder(new Bidi(chars, 0, null, 0, chars.length, base.flag));
            }
            return face.joinsSilentGlyphs() ? joined() : separate();
        }

        private void inOrder(Bidi bidi) {
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

        private ShapedLine separate() {
            int[] glyphs = new int[placed.count()];
            int[] codes = new int[glyphs.length];
            float[] x = new float[glyphs.length];
            float[] y = new float[glyphs.length];
            for (int i = 0; i < glyphs.length; i++) {
                glyphs[i] = placed.id(i);
                codes[i] = face.code(glyphs[i], advance(i), placed.text(i));
                x[i] = placed.x(i);
                y[i] = placed.y(i);
            }
            return new ShapedLine(isBold, glyphs, codes, x, y, placed.pen());
        }

        /** The line with each silent glyph drawn as part of the speaking one before it. */
        private ShapedLine joined() {
            List<Integer> speaking = new ArrayList<>();
            for (int i = 0; i < placed.count(); i++) {
                if (!placed.text(i).isEmpty()) {
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
                int to = i + 1 < count ? speaking.get(i + 1) : placed.count();
                List<Face.Added> added = new ArrayList<>();
                for (int k = i == 0 ? 0 : from; k < to; k++) {
                    if (k != from) {
                        int right = Math.round(placed.x(k) - placed.x(from));
                        int up = Math.round(placed.y(k) - placed.y(from));
                        added.add(new Face.Added(placed.id(k), right, up));
                    }
                }
                String says = placed.text(from);
                glyphs[i] = placed.id(from);
                codes[i] = face.code(glyphs[i], advance(from), says, List.copyOf(added));
                x[i] = placed.x(from);
                y[i] = placed.y(from);
            }
            return new ShapedLine(isBold, glyphs, codes, x, y, placed.pen());
        }

        private int advance(int glyph) {
            return Math.max(0, Math.round(next(glyph) - placed.x(glyph)));
        }

        /**
         * Where the glyph after this one stands. A glyph that says something also spans those after
         * it that say nothing, such as the stroke that lengthens a kaf: readers would take the
         * stroke for a gap between words.
         */
        private float next(int glyph) {
            int next = glyph + 1;
            boolean spans = !placed.text(glyph).isEmpty();
            while (spans && next < placed.count() && placed.text(next).isEmpty()) {
                next++;
            }
            return next < placed.count() ? placed.x(next) : placed.pen();
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
                    face.runs().shape(chars, piece[0], piece[1], rightToLeft, placed);
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
            return face.shaping().canDisplay(c) || Character.getType(c) == Character.FORMAT;
        }

        private void boxes(int start, int limit) {
            for (int i = start; i < limit; i += width(i)) {
                int point = Character.codePointAt(chars, i);
                if (point != BOX) {
                    missing.add(point);
                }
                placed.add(0, 0, 0, String.valueOf(BOX));
                placed.advance(face.naturalAdvance(0));
            }
        }
    }
}
