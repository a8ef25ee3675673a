package org.sanad.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.print.LineShaper.Base;

/**
 * One page under the pen. Lengths are points (1/72 inch), {@code y} counts down from the top edge.
 * Only numbers and glyph ids enter the page's program, so no text can break out of it.
 */
final class PageCanvas {
    /** Black ink. */
    static final float BLACK = 0;

    /** Where a line of text begins. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** How a line is set. */
    record Style(float size, boolean bold, Base base, float ink) {
        Style(float size, boolean bold, Base base) {
            this(size, bold, base, BLACK);
        }

        /** From one baseline to the next: Amiri's marks reach far above and below. */
        float leading() {
            return size * 1.32f;
        }
    }

    /** Amiri's letters hang about the middle of their line box at this part of the type size. */
    private static final float BASELINE = 0.94f;

    private final LineShaper shaper;
    private final float width;
    private final float height;
    private final StringBuilder content = new StringBuilder(8192);

    /** Ink, line and type as the page's program last set them; they are not set twice. */
    private final Map<String, String> state = new HashMap<>();

    PageCanvas(LineShaper shaper, float width, float height) {
        this.shaper = shaper;
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    String content() {
        return content.toString();
    }

    float measure(String text, Style style) {
        return shaper.line(text, style.bold(), style.base()).widthAt(style.size());
    }

    /** Sets one line in the box from {@code x} of width {@code room}, its top at {@code top}. */
    void text(String text, Style style, Align align, float x, float room, float top) {
        ShapedLine line = shaper.line(text, style.bold(), style.base());
        float free = room - line.widthAt(style.size());
        float shift = align == Align.LEFT ? 0 : align == Align.RIGHT ? free : free / 2;
        glyphs(line, style, x + shift, height - top - style.size() * BASELINE);
    }

    /** Sets wrapped lines below each other; returns the height taken. */
    float lines(List<String> lines, Style style, Align align, float x, float room, float top) {
        float at = top;
        for (String line : lines) {
            text(line, style, align, x, room, at);
            at += style.leading();
        }
        return at - top;
    }

    /** Breaks a text at spaces, and inside a word only when the word alone is too wide. */
    List<String> wrap(String text, Style style, float room) {
        String clean = LineShaper.clean(text).strip();
        if (clean.isEmpty()) {
            return List.of();
        }
        if (measure(clean, style) <= room) {
            return List.of(clean);
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : clean.split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure(longer, style) <= room) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (measure(line, style) > room && line.codePointCount(0, line.length()) > 1) {
                int cut = fitting(line, style, room);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        lines.add(line);
        return lines;
    }

    /** How many chars of a too wide word fit, at least one character; found by halving. */
    private int fitting(String word, Style style, float room) {
        int fits = 1;
        int tooMany = word.codePointCount(0, word.length());
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            String part = word.substring(0, word.offsetByCodePoints(0, middle));
            if (measure(part, style) <= room) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return word.offsetByCodePoints(0, fits);
    }

    private void glyphs(ShapedLine line, Style style, float x, float y) {
        if (line.glyphs().length == 0) {
            return;
        }
        Face face = shaper.face(line.bold());
        set(text(style.ink()), "g");
        set((line.bold() ? "/F1 " : "/F0 ") + text(style.size()), "Tf");
        content.append("BT ");
        number(x);
        number(y);
        content.append("Td [<");
        float pen = 0;
        float rise = 0;
        for (int i = 0; i < line.glyphs().length; i++) {
            float back = pen - line.x()[i];
            boolean moved = Math.abs(back) > 0.2f;
            if (line.y()[i] != rise) {
                rise = line.y()[i];
                content.append(">] TJ ");
                number(rise * style.size() / 1000);
                content.append("Ts [");
                if (moved) {
                    number(back);
                }
                content.append('<');
            } else if (moved) {
                content.append('>');
                number(back);
                content.append('<');
            }
            int code = line.codes()[i];
            content.append(Face.hex(code));
            pen = line.x()[i] + face.advance(code);
        }
        content.append(">] TJ ");
        if (rise != 0) {
            content.append("0 Ts ");
        }
        content.append("ET\n");
    }

    /** A filled box. */
    void fill(float x, float top, float boxWidth, float boxHeight, float ink) {
        set(text(ink), "g");
        box(x, top, boxWidth, boxHeight);
        content.append("f\n");
    }

    /** An outlined box. */
    void frame(float x, float top, float boxWidth, float boxHeight, float line, float ink) {
        set(text(ink), "G");
        set(text(line), "w");
        box(x, top, boxWidth, boxHeight);
        content.append("S\n");
    }

    /** A straight line. */
    void rule(float x1, float top1, float x2, float top2, float line, float ink) {
        set(text(ink), "G");
        set(text(line), "w");
        number(x1);
        number(height - top1);
        content.append("m ");
        number(x2);
        number(height - top2);
        content.append("l S\n");
    }

    private void box(float x, float top, float boxWidth, float boxHeight) {
        number(x);
        number(height - top - boxHeight);
        number(boxWidth);
        number(boxHeight);
        content.append("re ");
    }

    private void set(String operands, String operator) {
        if (!operands.equals(state.put(operator, operands))) {
            content.append(operands).append(' ').append(operator).append('\n');
        }
    }

    /** A number with at most two decimals, written by hand: no locale may touch it. */
    private static String text(float value) {
        StringBuilder number = new StringBuilder(8);
        long hundredths = Math.round(value * 100.0);
        if (hundredths < 0) {
            number.append('-');
            hundredths = -hundredths;
        }
        number.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            number.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                number.append(rest % 10);
            }
        }
        return number.toString();
    }

    private void number(float value) {
        content.append(text(value)).append(' ');
    }
}
