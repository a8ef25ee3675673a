package org.sanad.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * The program of one page as it stands in the file (ISO 32000-1, 7.8.2), written as bytes by hand:
 * no locale may touch its numbers. Ink, line and type are set only when they change.
 */
final class PageProgram {
    private static final int UNSET = Integer.MIN_VALUE;

    private byte[] bytes = new byte[8192];
    private int size;
    private long ink = UNSET;
    private long lineInk = UNSET;
    private long lineWidth = UNSET;
    private long typeSize = UNSET;
    private boolean bold;

    /** Writes operators; ASCII only. */
    void write(String ascii) {
        int length = ascii.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) ascii.charAt(i);
        }
    }

    /** Writes one byte. */
    void write(int one) {
        room(1);
        bytes[size++] = (byte) one;
    }

    /** Writes a code of two bytes inside a string. */
    void code(int code) {
        room(4);
        inString(code >> 8);
        inString(code);
    }

    /** A byte of a string: brackets and strokes are masked, a line end would be read as another. */
    private void inString(int value) {
        byte one = (byte) value;
        if (one == '(' || one == ')' || one == '\\') {
            bytes[size++] = '\\';
        } else if (one == '\r') {
            bytes[size++] = '\\';
            one = 'r';
        }
        bytes[size++] = one;
    }

    /** Writes an operand with at most two decimals and a space. */
    void number(float value) {
        number(hundredths(value));
    }

    private static long hundredths(float value) {
        return Math.round(value * 100.0);
    }

    private void number(long hundredths) {
        room(24);
        long value = hundredths;
        if (value < 0) {
            bytes[size++] = '-';
            value = -value;
        }
        digits(value / 100);
        int rest = (int) (value % 100);
        if (rest != 0) {
            bytes[size++] = '.';
            bytes[size++] = (byte) ('0' + rest / 10);
            if (rest % 10 != 0) {
                bytes[size++] = (byte) ('0' + rest % 10);
            }
        }
        bytes[size++] = ' ';
    }

    private void digits(long whole) {
        if (whole >= 10) {
            digits(whole / 10);
        }
        bytes[size++] = (byte) ('0' + whole % 10);
    }

    /** Sets the grey of letters and areas, 0 for black. */
    void ink(float grey) {
        long wanted = hundredths(grey);
        if (wanted != ink) {
            ink = wanted;
            number(wanted);
            write("g\n");
        }
    }

    /** Sets width and grey of lines. */
    void line(float width, float grey) {
        long wantedInk = hundredths(grey);
        if (wantedInk != lineInk) {
            lineInk = wantedInk;
            number(wantedInk);
            write("G\n");
        }
        long wantedWidth = hundredths(width);
        if (wantedWidth != lineWidth) {
            lineWidth = wantedWidth;
            number(wantedWidth);
            write("w\n");
        }
    }

    /** Sets weight and size of the type. */
    void type(boolean wantedBold, float points) {
        long wanted = hundredths(points);
        if (wanted != typeSize || wantedBold != bold) {
            typeSize = wanted;
            bold = wantedBold;
            write(bold ? "/F1 " : "/F0 ");
            number(wanted);
            write("Tf\n");
        }
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    /**
     * Writes the program compressed.
     *
     * @param deflater left ready for another page
     */
    void compress(Deflater deflater, OutputStream out) throws IOException {
        byte[] packed = new byte[8192];
        deflater.reset();
        deflater.setInput(bytes, 0, size);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(packed, 0, deflater.deflate(packed));
        }
    }
}
