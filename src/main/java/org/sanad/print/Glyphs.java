package org.sanad.print;

import java.util.Arrays;

/**
 * Glyphs from left to right as they are set, growing: ids in the face's own numbering, where the
 * pen stands and how far it is raised in thousandths of the type size, and what each says.
 */
final class Glyphs {
    private int[] ids;
    private float[] x;
    private float[] y;
    private String[] texts;
    private int count;
    private float pen;

    /**
     * Room for glyphs, which grows.
     *
     * @param expected how many are likely
     */
    Glyphs(int expected) {
        int room = Math.max(4, expected);
        ids = new int[room];
        x = new float[room];
        y = new float[room];
        texts = new String[room];
    }

    int count() {
        return count;
    }

    int id(int glyph) {
        return ids[glyph];
    }

    float x(int glyph) {
        return x[glyph];
    }

    float y(int glyph) {
        return y[glyph];
    }

    /** What the glyph says; empty for one that says nothing of its own. */
    String text(int glyph) {
        return texts[glyph];
    }

    /** Where the next glyphs begin: the advance of all so far. */
    float pen() {
        return pen;
    }

    void advance(float by) {
        pen += by;
    }

    /** Adds a glyph moved from the pen, which stays. */
    void add(int id, float right, float up, String text) {
        if (count == ids.length) {
            grow(2 * count);
        }
        ids[count] = id;
        x[count] = pen + right;
        y[count] = up;
        texts[count] = text;
        count++;
    }

    /** Adds glyphs set before, behind these, and moves the pen over them. */
    void append(Glyphs piece) {
        int all = count + piece.count;
        if (all > ids.length) {
            grow(Math.max(all, 2 * count));
        }
        System.arraycopy(piece.ids, 0, ids, count, piece.count);
        System.arraycopy(piece.y, 0, y, count, piece.count);
        System.arraycopy(piece.texts, 0, texts, count, piece.count);
        for (int i = 0; i < piece.count; i++) {
            x[count + i] = pen + piece.x[i];
        }
        count = all;
        pen += piece.pen;
    }

    private void grow(int room) {
        ids = Arrays.copyOf(ids, room);
        x = Arrays.copyOf(x, room);
        y = Arrays.copyOf(y, room);
        texts = Arrays.copyOf(texts, room);
    }
}
