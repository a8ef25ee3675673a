package org.sanad.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** Draws a QR code as boxes, each row's dark squares joined. */
final class QrPainter {
    private QrPainter() {}

    /** Draws a code with its upper left corner at a place, as wide as it is high. */
    static void draw(String text, PageCanvas page, float x, float top, float size) {
        ByteMatrix squares = matrix(text);
        float side = size / squares.getWidth();
        for (int row = 0; row < squares.getHeight(); row++) {
            int from = 0;
            while (from < squares.getWidth()) {
                int to = from;
                while (to < squares.getWidth() && squares.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    page.fill(x + from * side, top + row * side, (to - from) * side, side, 0);
                }
                from = to + 1;
            }
        }
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
