package org.sanad.print;

import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.print.LineShaper.Base;
import org.sanad.print.PageCanvas.Align;
import org.sanad.print.PageCanvas.Style;
import org.sanad.print.PaperPart.Chart;
import org.sanad.print.PaperPart.Code;
import org.sanad.print.PaperPart.Facts;
import org.sanad.print.PaperPart.Lines;
import org.sanad.print.PaperPart.Manner;
import org.sanad.print.PaperPart.PaymentSlip;
import org.sanad.print.PaperPart.SmallTable;
import org.sanad.print.PaperPart.Tallies;
import org.sanad.print.PaperPart.Words;

/**
 * Draws the parts above and below a table. A part drawn on a sheet that is thrown away tells how
 * high it is, so that measuring and drawing cannot differ.
 */
final class PartPainter {
    private static final float AFTER = 8;
    private static final float RULED_LINE = 24;
    private static final float CODE_PICTURE = 110;

    private final PageCanvas page;
    private final ListDocument list;
    private final PaperLanguage language;
    private final Look look;

    PartPainter(PageCanvas page, ListDocument list) {
        this.page = page;
        this.list = list;
        this.language = list.language();
        this.look = new Look(language);
    }

    /** Draws a part; returns where the next may begin. */
    float draw(PaperPart part, float top) {
        if (part instanceof Words words) {
            return words(words, top);
        }
        if (part instanceof Facts facts) {
            float at = title(facts.title(), top);
            return new HeadPainter(page, language).info(facts.fields(), at) + AFTER / 2;
        }
        if (part instanceof Tallies tallies) {
            return new CountBoxes(page, language).draw(tallies.counts(), top + 2) + AFTER;
        }
        if (part instanceof Chart chart) {
            float at = title(chart.title(), top);
            return new ChartPainter(page, language).draw(chart, at) + AFTER;
        }
        if (part instanceof SmallTable table) {
            return table(table, title(table.title(), top)) + AFTER;
        }
        if (part instanceof Code code) {
            return code(code, top) + AFTER;
        }
        if (part instanceof PaymentSlip slip) {
            return new PaymentSlipPainter(page, list).draw(slip, top);
        }
        return ruled((Lines) part, top) + AFTER;
    }

    private float title(PaperText title, float top) {
        if (title == null) {
            return top;
        }
        Style style = look.strong();
        List<String> lines = page.wrap(title.on(language), style, page.room());
        page.open(Role.H2, language.main());
        float end = top + page.lines(lines, style, look.start(), Look.MARGIN, page.room(), top);
        page.close();
        return end + 3;
    }

    private float words(Words words, float top) {
        float at = top;
        Language main = language.main();
        Style style = style(words.manner(), main);
        at += paragraph(words.text().in(main), style, look.start(), main, at);
        if (language.bilingual() && !words.text().french().isEmpty()) {
            Style second = style(words.manner(), Language.FRENCH);
            at += paragraph(words.text().french(), second, Align.LEFT, Language.FRENCH, at);
        }
        return at + AFTER / 2;
    }

    private Style style(Manner manner, Language one) {
        Base base = one.rightToLeft() ? Base.RIGHT_TO_LEFT : Base.LEFT_TO_RIGHT;
        float smaller = one == language.main() ? 0 : 1.5f;
        return switch (manner) {
            case BODY -> new Style(11.5f - smaller, false, base);
            case STRONG -> new Style(12 - smaller, true, base);
            case NOTE -> new Style(9.5f - smaller / 2, false, base, Look.MUTED);
        };
    }

    private float paragraph(String text, Style style, Align side, Language spoken, float top) {
        List<String> lines = page.paragraph(text, style, page.room());
        if (lines.isEmpty()) {
            return 0;
        }
        page.open(Role.P, spoken);
        float height = page.lines(lines, style, side, Look.MARGIN, page.room(), top);
        page.close();
        return height + 2;
    }

    private float table(SmallTable table, float top) {
        ListDocument small = list.table(table);
        TableLayout layout = new TableLayout(small, page);
        TablePainter painter = new TablePainter(page, small, layout);
        page.open(Role.TABLE, language.main());
        page.open(Role.THEAD, language.main());
        float rowsFrom = painter.head(top);
        page.close();
        page.open(Role.TBODY, language.main());
        float at = rowsFrom;
        for (int i = 0; i < table.rows().size(); i++) {
            at = painter.row(table.rows().get(i), i, at);
        }
        if (table.rows().isEmpty()) {
            at = painter.groupTitle(PaperText.message("print.table.empty"), at, false);
        } else {
            painter.columnRules(rowsFrom, at - rowsFrom);
        }
        page.close();
        page.close();
        page.rule(Look.MARGIN, at, page.width() - Look.MARGIN, at, Look.FRAME, 0.2f);
        return at;
    }

    private float code(Code code, float top) {
        float height = CODE_PICTURE + 16;
        page.frame(Look.MARGIN, top, page.room(), height, Look.FRAME, 0.2f);
        boolean rightToLeft = language.rightToLeft();
        float left = Look.MARGIN + 8;
        float picture = rightToLeft ? left : page.width() - Look.MARGIN - 8 - CODE_PICTURE;
        float[] box = {picture, top + 8, CODE_PICTURE, CODE_PICTURE};
        page.openPicture(Isolate.strip(code.label().on(language)), language.main(), box);
        QrPainter.draw(code.qr(), page, picture, top + 8, CODE_PICTURE);
        page.close();
        float x = rightToLeft ? left + CODE_PICTURE + 12 : left + 4;
        float width = page.room() - CODE_PICTURE - 32;
        Style large = new Style(17, true, Base.LEFT_TO_RIGHT);
        List<String> lines = page.wrap(code.code(), large, width);
        float at = top + (height - look.label().leading() - lines.size() * large.leading()) / 2;
        page.open(Role.P, language.main());
        page.text(code.label().on(language), look.label(), look.start(), x, width, at);
        page.lines(lines, large, look.start(), x, width, at + look.label().leading());
        page.close();
        return top + height;
    }

    private float ruled(Lines lines, float top) {
        float at = top;
        for (int i = 0; i < lines.count(); i++) {
            at += RULED_LINE;
            page.rule(Look.MARGIN, at, page.width() - Look.MARGIN, at, Look.HAIRLINE, Look.SOFT);
        }
        return at;
    }

    /** A part in pieces that each fit a height; parts that are no table are never cut. */
    static List<PaperPart> pieces(PaperPart part, ListDocument list, PaperFile file, float most) {
        if (part instanceof PaymentSlip) {
            return List.of(part);
        }
        float height = new PartPainter(file.trial(list.landscape()), list).draw(part, 0);
        if (height <= most || !(part instanceof SmallTable table) || table.rows().size() < 2) {
            return List.of(part);
        }
        int half = table.rows().size() / 2;
        List<PaperPart> pieces = new ArrayList<>();
        int all = table.rows().size();
        pieces.addAll(pieces(rows(table, 0, half, table.title()), list, file, most));
        pieces.addAll(pieces(rows(table, half, all, null), list, file, most));
        return pieces;
    }

    private static SmallTable rows(SmallTable table, int from, int to, PaperText title) {
        return new SmallTable(title, table.columns(), table.rows().subList(from, to));
    }
}
