package org.sanad.print;

import java.util.StringJoiner;
import org.sanad.i18n.Formats;
import org.sanad.i18n.Isolate;
import org.sanad.print.LineShaper.Base;
import org.sanad.print.PageCanvas.Align;
import org.sanad.print.PageCanvas.Style;
import org.sanad.print.PaperPart.Bar;
import org.sanad.print.PaperPart.Chart;

/** Draws lying bars that grow in the direction of reading, in greys that every printer has. */
final class ChartPainter {
    private static final float ROW = 17;
    private static final float THICK = 10;
    private static final float LIGHT = 0.78f;
    private static final float DARK = 0.3f;

    /** Room of the figures behind the longest bar. */
    private static final float FIGURES = 70;

    private final PageCanvas page;
    private final PaperLanguage language;
    private final Look look;
    private final Formats formats;

    ChartPainter(PageCanvas page, PaperLanguage language) {
        this.page = page;
        this.language = language;
        this.look = new Look(language);
        this.formats = new Formats(language.main());
    }

    /** Draws the bars from {@code top} down; returns where they end. */
    float draw(Chart chart, float top) {
        float room = page.room();
        float height = ROW * (chart.bars().size() + 1) + 6;
        float[] box = {Look.MARGIN, top, room, height};
        page.openPicture(words(chart), language.main(), box);
        page.frame(box[0], box[1], box[2], box[3], Look.HAIRLINE, Look.SOFT);
        float labels = 0;
        long longest = 1;
        for (Bar bar : chart.bars()) {
            labels = Math.max(labels, page.measure(bar.label().on(language), look.label()));
            longest = Math.max(longest, bar.whole());
        }
        labels = Math.min(labels, room * 0.35f);
        float scale = (room - labels - FIGURES - 24) / longest;
        float at = top + 3;
        for (Bar bar : chart.bars()) {
            bar(bar, labels, scale, at);
            at += ROW;
        }
        legend(chart, at);
        page.close();
        return top + height;
    }

    private void bar(Bar bar, float labels, float scale, float top) {
        Style label = look.label();
        float text = top + (ROW - label.leading()) / 2;
        float from = labels + 12;
        put(bar.label().on(language), label, look.start(), 6, labels, text);
        block(from, bar.whole() * scale, top, LIGHT);
        block(from, bar.share() * scale, top, DARK);
        String figures = formats.number(bar.whole()) + " (" + formats.number(bar.share()) + ")";
        Style figure = new Style(9, false, Base.LEFT_TO_RIGHT);
        float behind = from + bar.whole() * scale + 5;
        float below = top + (ROW - figure.leading()) / 2;
        put(Isolate.leftToRight(figures), figure, look.start(), behind, FIGURES, below);
    }

    private void legend(Chart chart, float top) {
        Style style = look.small();
        float text = top + (ROW - style.leading()) / 2;
        float used = 6;
        block(used, 9, top, LIGHT);
        String whole = chart.whole().on(language);
        float width = page.measure(whole, style);
        put(whole, style, look.start(), used + 13, width, text);
        used += 13 + width + 18;
        block(used, 9, top, DARK);
        String share = chart.share().on(language);
        put(share, style, look.start(), used + 13, page.measure(share, style), text);
    }

    /** A filled block, its distances counted from where reading begins. */
    private void block(float from, float width, float top, float ink) {
        float x = x(from, width);
        page.fill(x, top + (ROW - THICK) / 2, width, THICK, ink);
    }

    private void put(String text, Style style, Align side, float from, float width, float top) {
        page.text(text, style, side, x(from, width), width, top);
    }

    private float x(float from, float width) {
        return language.rightToLeft()
                ? page.width() - Look.MARGIN - from - width
                : Look.MARGIN + from;
    }

    /** The chart for those who cannot see it. */
    private String words(Chart chart) {
        StringJoiner all = new StringJoiner(language.rightToLeft() ? "؛ " : "; ");
        all.add(chart.title().in(language.main()));
        for (Bar bar : chart.bars()) {
            all.add(
                    PaperText.message(
                                    "print.chart.bar",
                                    bar.label().in(language.main()),
                                    formats.number(bar.whole()),
                                    formats.number(bar.share()),
                                    chart.share().in(language.main()))
                            .in(language.main()));
        }
        return Isolate.strip(all.toString());
    }
}
