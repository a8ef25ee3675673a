package org.sanad.print;

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
    private static final float BLOCK = 0.42f;

    /** Part of its size down to which a long title shrinks. */
    private static final float SMALLEST_TITLE = 0.8f;

    private final PageCanvas page;
    private final Look look;
    private final PaperLanguage language;

    HeadPainter(PageCanvas page, PaperLanguage language) {
        this.page = page;
        this.look = new Look(language);
        this.language = language;
    }

    private float room() {
        return page.width() - 2 * Look.MARGIN;
    }

    /** Sets the letterhead; returns where the next part may begin. */
    float letterhead(ListDocument.Letterhead head, float top) {
        float block = room() * BLOCK;
        float right = page.width() - Look.MARGIN - block;
        float bottom = top;
        if (language != PaperLanguage.FRENCH) {
            bottom = block(head.lines(), Language.ARABIC, right, block, top);
        }
        if (language != PaperLanguage.ARABIC) {
            bottom =
                    Math.max(bottom, block(head.lines(), Language.FRENCH, Look.MARGIN, block, top));
        }
        if (head.reference() != null) {
            String colon = language.rightToLeft() ? ": " : " : ";
            String number = Isolate.leftToRight(head.reference().value().arabic());
            String reference = head.reference().label().on(language) + colon + number;
            if (language.bilingual()) {
                page.text(reference, look.label(), Align.CENTRE, Look.MARGIN, room(), bottom);
                bottom += look.label().leading();
            } else {
                page.text(reference, look.label(), look.end(), Look.MARGIN, room(), top);
            }
        }
        return bottom + 6;
    }

    private float block(List<PaperText> lines, Language one, float x, float width, float top) {
        float at = top;
        boolean first = true;
        for (PaperText line : lines) {
            Base base = one.rightToLeft() ? Base.RIGHT_TO_LEFT : Base.LEFT_TO_RIGHT;
            float size = one == Language.ARABIC ? 11.5f : 10;
            Style style = new Style(first ? size + 1 : size, first, base);
            List<String> wrapped = page.wrap(line.in(one), style, width);
            at += page.lines(wrapped, style, Align.CENTRE, x, width, at);
            first = false;
        }
        return at;
    }

    /** Sets title and subtitle between two rules. */
    float heading(ListDocument.Heading heading, float top) {
        float at = top + 4;
        page.rule(Look.MARGIN, at, page.width() - Look.MARGIN, at, Look.FRAME, 0.2f);
        page.rule(Look.MARGIN, at + 2, page.width() - Look.MARGIN, at + 2, Look.HAIRLINE, 0.2f);
        at += 7;
        at += title(heading.title().in(language.main()), look.title(), at);
        if (language.bilingual()) {
            at += title(heading.title().french(), look.secondTitle(), at);
        }
        PaperText subtitle = heading.subtitle();
        if (!subtitle.isEmpty()) {
            String line =
                    language.bilingual()
                            ? subtitle.arabic()
                                    + "   \u2013   "
                                    + Isolate.natural(subtitle.french())
                            : subtitle.in(language.main());
            at += centred(line, look.subtitle(), at);
        }
        return at + 6;
    }

    /** A title a little too long for one line is set smaller rather than broken. */
    private float title(String text, Style style, float top) {
        float width = page.measure(text, style);
        float fit = width <= room() ? 1 : Math.max(SMALLEST_TITLE, room() * 0.995f / width);
        Style fitted = new Style(style.size() * fit, style.bold(), style.base());
        return centred(text, fitted, top);
    }

    private float centred(String text, Style style, float top) {
        List<String> lines = page.wrap(text, style, room());
        return page.lines(lines, style, Align.CENTRE, Look.MARGIN, room(), top);
    }

    /** Sets label and value pairs in a framed grid of two or three to a line. */
    float info(List<Field> fields, float top) {
        if (fields.isEmpty()) {
            return top;
        }
        int perLine = page.width() > page.height() ? 3 : 2;
        float width = room() / perLine;
        float at = top + 4;
        for (int i = 0; i < fields.size(); i += perLine) {
            float highest = 0;
            for (int k = 0; k < perLine && i + k < fields.size(); k++) {
                int place = language.rightToLeft() ? perLine - 1 - k : k;
                float x = Look.MARGIN + place * width + 7;
                highest = Math.max(highest, pair(fields.get(i + k), x, width - 14, at));
            }
            at += highest;
        }
        page.frame(Look.MARGIN, top, room(), at + 4 - top, Look.HAIRLINE, Look.SOFT);
        return at + 4 + 9;
    }

    private float pair(Field field, float x, float width, float top) {
        String label = field.label().on(language) + (language.rightToLeft() ? ": " : " : ");
        float taken = page.measure(label, look.label());
        page.text(label, look.label(), look.start(), x, width, top);
        Style value = look.strong();
        String text = Isolate.natural(field.value().on(language));
        List<String> lines = page.wrap(text, value, width - taken);
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
        page.text(title, look.small(), look.start(), Look.MARGIN, room(), top);
        page.text(school, look.small(), look.end(), Look.MARGIN, room(), top);
        return top + look.small().leading() + 4;
    }

    private static PaperText last(List<PaperText> lines) {
        return lines.get(lines.size() - 1);
    }
}
