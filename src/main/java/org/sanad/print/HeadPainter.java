package org.sanad.print;

import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.print.LineShaper.Base;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.PageCanvas.Align;
import org.sanad.print.PageCanvas.Style;

/** The top of the first sheet: who issues the paper, what it is, and the facts it rests on. */
final class HeadPainter {
    /** Part of the sheet's width one language of the letterhead may take. */
    private static final float BLOCK = 0.46f;

    /** The same where the title stands between the blocks. */
    private static final float BLOCK_BETWEEN = 0.31f;

    /** Between what stands side by side in the head. */
    private static final float BESIDE = 8;

    /** Side of the square a crest is fitted into, in points: the gap between two languages. */
    static final int CREST = 40;

    /** A value beside its label has this room, or the fact has a line of its own. */
    private static final float LEAST_VALUE = 60;

    /** Part of its size down to which a long title shrinks. */
    private static final float SMALLEST = 0.8f;

    /** Where the small line above the later sheets begins. */
    static final float RUNNING_TOP = Look.MARGIN - 8;

    private final PageCanvas page;
    private final Look look;
    private final PaperLanguage language;

    HeadPainter(PageCanvas page, PaperLanguage language) {
        this.page = page;
        this.look = new Look(language);
        this.language = language;
    }

    /** Lines set below each other in one style. */
    private record Piece(List<String> lines, Style style, Role role, Language language) {
        float height() {
            return lines.size() * style.leading();
        }
    }

    /**
     * Sets the letterhead at the sides and the title: between them on a sheet that lies on its
     * side, below them on one that stands. Returns where the next part may begin.
     */
    float first(ListDocument.Letterhead head, ListDocument.Heading heading, float top) {
        boolean between = page.width() > page.height();
        float block = page.room() * (between ? BLOCK_BETWEEN : BLOCK);
        float right = page.width() - Look.MARGIN - block;
        List<Piece> arabic = block(head.lines(), Language.ARABIC, block);
        List<Piece> french = block(head.lines(), Language.FRENCH, block);
        float height = 0;
        if (language != PaperLanguage.FRENCH) {
            draw(arabic, right, block, top);
            height = height(arabic);
        }
        if (language != PaperLanguage.ARABIC) {
            draw(french, Look.MARGIN, block, top);
            height = Math.max(height, height(french));
        }
        String reference = reference(head.reference());
        if (!language.bilingual() && !reference.isEmpty()) {
            part(
                    () ->
                            page.text(
                                    reference,
                                    look.label(),
                                    look.end(),
                                    Look.MARGIN,
                                    page.room(),
                                    top));
        }
        Place place =
                !between
                        ? new Place(Look.MARGIN, page.room())
                        : head.crest() == null ? between(heading, reference, block) : middle(block);
        float x = place.x();
        float width = place.width();
        List<Piece> title = title(heading, language.bilingual() ? reference : "", width);
        float crest = head.crest() == null ? 0 : CREST + 3;
        if (between) {
            height = Math.max(height, crest + height(title));
            float from = top + (height - crest - height(title)) / 2;
            crest(head.crest(), from);
            draw(title, x, width, from + crest);
            return rules(top + height + 3) + 3;
        }
        height = Math.max(height, crest);
        crest(head.crest(), top + (height - crest) / 2);
        float at = rules(top + height + 3) + 4;
        draw(title, x, width, at);
        return at + height(title) + 4;
    }

    /** Where the title stands from left to right. */
    private record Place(float x, float width) {}

    /**
     * Between the letterheads, in the middle of the sheet. On a paper of one language a title too
     * long for that has the room where the other letterhead would stand, but for the reference.
     */
    private Place between(ListDocument.Heading heading, String reference, float block) {
        Place middle = middle(block);
        String title = heading.title().in(language.main());
        if (language.bilingual() || page.measure(title, look.title()) <= middle.width()) {
            return middle;
        }
        float taken = reference.isEmpty() ? 0 : page.measure(reference, look.label()) + BESIDE;
        float x = Look.MARGIN + (language.rightToLeft() ? taken : block + BESIDE);
        return new Place(x, page.room() - block - BESIDE - taken);
    }

    private Place middle(float block) {
        return new Place(Look.MARGIN + block + BESIDE, page.room() - 2 * block - 2 * BESIDE);
    }

    /** Fits the crest into its square in the middle of the sheet. */
    private void crest(Crest crest, float top) {
        if (crest == null) {
            return;
        }
        float scale = (float) CREST / Math.max(crest.width(), crest.height());
        float width = crest.width() * scale;
        float height = crest.height() * scale;
        float x = (page.width() - width) / 2;
        page.decoration(() -> page.crest(x, top + (CREST - height) / 2, width, height));
    }

    private String reference(Field reference) {
        if (reference == null) {
            return "";
        }
        String colon = language.rightToLeft() ? ": " : " : ";
        String number = Isolate.leftToRight(reference.value().arabic());
        return reference.label().on(language) + colon + number;
    }

    private List<Piece> block(List<PaperText> lines, Language one, float width) {
        List<Piece> pieces = new ArrayList<>();
        Base base = one.rightToLeft() ? Base.RIGHT_TO_LEFT : Base.LEFT_TO_RIGHT;
        float size = one == Language.ARABIC ? 10.5f : 9;
        for (PaperText line : lines) {
            boolean first = pieces.isEmpty();
            Style style = new Style(first ? size + 1 : size, first, base);
            pieces.add(new Piece(page.wrap(line.in(one), style, width), style, Role.P, one));
        }
        return pieces;
    }

    private List<Piece> title(ListDocument.Heading heading, String reference, float width) {
        Language main = language.main();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(fitted(heading.title().in(main), look.title(), width, Role.H1, main));
        PaperText subtitle = heading.subtitle();
        Style second = look.subtitle();
        String years = subtitle.in(main);
        if (language.bilingual()) {
            String french = heading.title().french();
            pieces.add(fitted(french, look.secondTitle(), width, Role.P, Language.FRENCH));
            years = subtitle.arabic() + "  \u2013  " + Isolate.natural(subtitle.french());
        }
        pieces.add(fitted(subtitle.isEmpty() ? "" : years, second, width, Role.P, main));
        pieces.add(fitted(reference, look.label(), width, Role.P, main));
        return pieces;
    }

    /**
     * A line a little too long is set smaller rather than broken; one that must be broken has lines
     * of about the same length.
     */
    private Piece fitted(String text, Style style, float width, Role role, Language spoken) {
        Style smaller = page.fitted(text, style, width);
        if (smaller.size() >= SMALLEST * style.size()) {
            return new Piece(page.wrap(text, smaller, width), smaller, role, spoken);
        }
        return new Piece(page.balanced(text, style, width), style, role, spoken);
    }

    private static float height(List<Piece> pieces) {
        float height = 0;
        for (Piece piece : pieces) {
            height += piece.height();
        }
        return height;
    }

    private void draw(List<Piece> pieces, float x, float width, float top) {
        float at = top;
        for (Piece piece : pieces) {
            if (!piece.lines().isEmpty()) {
                page.open(piece.role(), piece.language());
                at += page.lines(piece.lines(), piece.style(), Align.CENTRE, x, width, at);
                page.close();
            }
        }
    }

    private void part(Runnable drawing) {
        page.open(Role.P, language.main());
        drawing.run();
        page.close();
    }

    /** The double line under the letterhead. */
    private float rules(float top) {
        float right = page.width() - Look.MARGIN;
        page.rule(Look.MARGIN, top, right, top, Look.FRAME, 0.2f);
        page.rule(Look.MARGIN, top + 2, right, top + 2, Look.HAIRLINE, 0.2f);
        return top + 2;
    }

    /** Sets label and value pairs in a framed grid, as many to a line as stand there unbroken. */
    float info(List<Field> fields, float top) {
        if (fields.isEmpty()) {
            return top;
        }
        int perLine = perLine(fields);
        float width = page.room() / perLine;
        float at = top + 2;
        for (int i = 0; i < fields.size(); i += perLine) {
            float highest = 0;
            for (int k = 0; k < perLine && i + k < fields.size(); k++) {
                int place = language.rightToLeft() ? perLine - 1 - k : k;
                float x = Look.MARGIN + place * width + 6;
                page.open(Role.P, language.main());
                highest = Math.max(highest, pair(fields.get(i + k), x, width - 12, at));
                page.close();
            }
            at += highest;
        }
        page.frame(Look.MARGIN, top, page.room(), at + 2 - top, Look.HAIRLINE, Look.SOFT);
        return at + 2 + 5;
    }

    private int perLine(List<Field> fields) {
        float longest = 0;
        float widestLabel = 0;
        for (Field field : fields) {
            String value = Isolate.natural(field.value().on(language));
            float length = page.measure(label(field), look.label());
            widestLabel = Math.max(widestLabel, length);
            longest = Math.max(longest, length + page.measure(value, look.strong()) + 13);
        }
        int most = Math.min(fields.size(), 4);
        int fitting = (int) (page.room() / longest);
        int least = widestLabel + LEAST_VALUE > page.room() / 2 ? 1 : 2;
        return Math.max(Math.min(least, most), Math.min(most, fitting));
    }

    private String label(Field field) {
        return field.label().on(language) + (language.rightToLeft() ? ": " : " : ");
    }

    private float pair(Field field, float x, float width, float top) {
        String label = label(field);
        float taken = page.measure(label, look.label());
        page.text(label, look.label(), look.start(), x, width, top);
        Style value = look.strong();
        String text = Isolate.natural(field.value().on(language));
        List<String> lines = page.paragraph(text, value, width - taken);
        float valueX = language.rightToLeft() ? x : x + taken;
        float height = page.lines(lines, value, look.start(), valueX, width - taken, top - 0.5f);
        return Math.max(height, value.leading());
    }

    /** One small line at the top of the sheets after the first. */
    float running(ListDocument list, float top) {
        String school =
                list.letterhead().lines().isEmpty()
                        ? ""
                        : last(list.letterhead().lines()).in(language.main());
        String title = list.heading().title().in(language.main());
        Style small = look.small();
        page.text(title, small, look.start(), Look.MARGIN, page.room(), top);
        float free = page.room() - page.measure(title, small) - 12;
        Style fitted = page.fitted(school, small, free);
        page.text(school, fitted, look.end(), Look.MARGIN, page.room(), top);
        return runningEnd(list, top);
    }

    /** Where what follows the small line begins. */
    static float runningEnd(ListDocument list, float top) {
        return top + new Look(list.language()).small().leading() + 4;
    }

    /** Where a sheet after the first begins; slips have nothing above them. */
    static float plainTop(ListDocument list) {
        return list.slips() ? Look.MARGIN : runningEnd(list, RUNNING_TOP);
    }

    private static PaperText last(List<PaperText> lines) {
        return lines.get(lines.size() - 1);
    }
}
