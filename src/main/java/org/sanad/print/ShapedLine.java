package org.sanad.print;

/**
 * A line of glyphs from left to right, in thousandths of the type size.
 *
 * @param glyphs ids in the face's own numbering
 * @param codes what the page's program writes for each glyph, see {@link Face#code}
 * @param x pen position of each glyph from the line's left end
 * @param y how far each glyph is raised
 * @param width advance of the whole line
 */
@SuppressWarnings("ArrayRecordComponent") // read at once, never compared
record ShapedLine(boolean bold, int[] glyphs, int[] codes, float[] x, float[] y, float width) {
    float widthAt(float size) {
        return width * size / 1000;
    }
}
