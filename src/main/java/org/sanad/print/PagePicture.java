package org.sanad.print;

/**
 * A page as pixels, row by row from the top left.
 *
 * @param argb {@code width * height} pixels, opaque
 */
@SuppressWarnings("ArrayRecordComponent") // read at once, never compared
public record PagePicture(int width, int height, int[] argb) {}
