package org.sanad.print;

import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Language;
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
    private final PageProgram program = new PageProgram();

    /** Marks of a tagged paper; null when it has no tags and on sheets that only measure. */
    private final StructureTree.Sheet sheet;

    /** What the marks now open in the page's program belong to. */
    private Object marked;

    private boolean decorating;

    PageCanvas(LineShaper shaper, float width, float height, StructureTree.Sheet sheet) {
        this.shaper = shaper;
        this.width = width;
        this.height = height;
        this.sheet = sheet;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** Width between the margins. */
    float room() {
        return width - 2 * Look.MARGIN;
    }

    /** The finished program of the page. */
    PageProgram program() {
        mark(null);
        return program;
    }

    private boolean tagging() {
        return sheet != null && !decorating;
    }

    /** Opens a part of the paper; what is drawn until {@link #close} is its content. */
    void open(Role role, Language language) {
        if (tagging()) {
            sheet.tree().open(role, language);
        }
    }

    /** Opens a table's cell as wide as the table. */
    void openWide(Role role, Language language, int columns) {
        open(role, language);
        if (tagging()) {
            sheet.tree().spanning(columns);
        }
    }

    /** Opens a picture that is told in words to those who cannot see it. */
    void openPicture(String words, Language language, float[] box) {
        open(Role.FIGURE, language);
        if (tagging()) {
            sheet.tree().picture(words, box[0], height - box[1] - box[3], box[2], box[3]);
        }
    }

    /** Closes the part opened last. */
    void close() {
        if (tagging()) {
            sheet.tree().close();
        }
    }

    /** Closes every part that is open inside the one of this role. */
    void closeTo(Role role) {
        while (tagging() && sheet.tree().role() != role) {
            sheet.tree().close();
        }
    }

    /** Closes a row; its cells are read from the first even when they were drawn from the last. */
    void closeRow(boolean drawnBackwards) {
        if (tagging() && drawnBackwards) {
            sheet.tree().turnRound();
        }
        close();
    }

    /** Draws what is repeated on every sheet and is read to nobody. */
    void decoration(Runnable drawing) {
        boolean before = decorating;
        decorating = true;
        drawing.run();
        decorating = before;
    }

    /** Ties what is drawn next to the open part, or marks it as decoration. */
    private void markFor(boolean words) {
        if (sheet == null) {
            return;
        }
        StructureTree tree = sheet.tree();
        boolean belongs = words ? tree.role().holdsContent() : tree.role() == Role.FIGURE;
        mark(belongs && !decorating ? tree.current() : Role.DOCUMENT);
    }

    private void mark(Object target) {
        if (target == marked) {
            return;
        }
        if (marked != null) {
            program.write("EMC\n");
        }
        marked = target;
        if (target == Role.DOCUMENT) {
            program.write("/Artifact BMC\n");
        } else if (target != null) {
            program.write("/" + sheet.tree().role().type());
            program.write(" <</MCID " + sheet.mark() + ">> BDC\n");
        }
    }

    float measure(String text, Style style) {
        return shaper.line(text, style.bold(), style.base()).widthAt(style.size());
    }

    /** Sets one line in the box from {@code x} of width {@code room}, its top at {@code top}. */
    void text(String text, Style style, Align align, float x, float room, float top) {
        ShapedLine line = shaper.line(text, style.bold(), style.base());
        if (line.glyphs().length == 0) {
            return;
        }
        markFor(true);
        if (tagging()) {
            sheet.tree().say(LineShaper.cleaned(text));
        }
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

    /** The style, or the same so much smaller that a line of this text has room. */
    Style fitted(String text, Style style, float room) {
        float length = measure(text, style);
        if (length <= room) {
            return style;
        }
        float size = style.size() * Math.max(0, room) / length * 0.995f;
        return new Style(size, style.bold(), style.base(), style.ink());
    }

    /** Breaks a text at spaces, and inside a word only when the word alone is too wide. */
    List<String> wrap(String text, Style style, float room) {
        String clean = shaper.clean(text).strip();
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

    /** Breaks a paragraph so that its last line is not one word alone. */
    List<String> paragraph(String text, Style style, float room) {
        List<String> lines = new ArrayList<>(wrap(text, style, room));
        int last = lines.size() - 1;
        if (last > 0 && lines.get(last).indexOf(' ') < 0) {
            String before = lines.get(last - 1);
            int space = before.lastIndexOf(' ');
            String longer = before.substring(space + 1) + " " + lines.get(last);
            if (space > 0 && measure(longer, style) <= room) {
                lines.set(last - 1, before.substring(0, space));
                lines.set(last, longer);
            }
        }
        return lines;
    }

    /** Breaks a text into as few lines as needed, none of them much shorter than the others. */
    List<String> balanced(String text, Style style, float room) {
        List<String> lines = wrap(text, style, room);
        float narrow = room * (lines.size() - 1) / Math.max(1, lines.size());
        float wide = room;
        while (lines.size() > 1 && wide - narrow > 4) {
            float middle = (narrow + wide) / 2;
            List<String> tried = wrap(text, style, middle);
            if (tried.size() == lines.size()) {
                lines = tried;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
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
        Face face = shaper.face(line.bold());
        program.ink(style.ink());
        program.type(line.bold(), style.size());
        program.write("BT ");
        program.number(x);
        program.number(y);
        program.write("Td [(");
        float pen = 0;
        float rise = 0;
        for (int i = 0; i < line.glyphs().length; i++) {
            float back = pen - line.x()[i];
            boolean moved = Math.abs(back) > 0.2f;
            if (line.y()[i] != rise) {
                rise = line.y()[i];
                program.write(")] TJ ");
                program.number(rise * style.size() / 1000);
                program.write("Ts [");
                if (moved) {
                    program.number(back);
                }
                program.write('(');
            } else if (moved) {
                program.write(')');
                program.number(back);
                program.write('(');
            }
            int code = line.codes()[i];
            program.code(code);
            pen = line.x()[i] + face.advance(code);
        }
        program.write(")] TJ ");
        if (rise != 0) {
            program.write("0 Ts ");
        }
        program.write("ET\n");
    }

    /** A filled box. */
    void fill(float x, float top, float boxWidth, float boxHeight, float ink) {
        markFor(false);
        program.ink(ink);
        box(x, top, boxWidth, boxHeight);
        program.write("f\n");
    }

    /** Draws the file's crest into a box; it is decoration. */
    void crest(float x, float top, float boxWidth, float boxHeight) {
        markFor(false);
        program.write("q ");
        program.number(boxWidth);
        program.write("0 0 ");
        program.number(boxHeight);
        program.number(x);
        program.number(height - top - boxHeight);
        program.write("cm /" + PaperFile.CREST + " Do Q\n");
    }

    /** An outlined box. */
    void frame(float x, float top, float boxWidth, float boxHeight, float line, float ink) {
        markFor(false);
        program.line(line, ink);
        box(x, top, boxWidth, boxHeight);
        program.write("S\n");
    }

    /** A straight line. */
    void rule(float x1, float top1, float x2, float top2, float line, float ink) {
        markFor(false);
        program.line(line, ink);
        program.number(x1);
        program.number(height - top1);
        program.write("m ");
        program.number(x2);
        program.number(height - top2);
        program.write("l S\n");
    }

    private void box(float x, float top, float boxWidth, float boxHeight) {
        program.number(x);
        program.number(height - top - boxHeight);
        program.number(boxWidth);
        program.number(boxHeight);
        program.write("re ");
    }
}
