package org.sanad.work.paper;

/**
 * A page as a picture.
 *
 * @param argb rows from the top, one int a pixel
 */
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(int width, int height, int[] argb) {}
