package org.sanad.print;

import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.print.ListDocument.Field;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PageCanvas.Align;
import org.sanad.print.PageCanvas.Style;

/** Draws heads, rows, bands and totals of the table on one page. */
final class TablePainter {
    /** Height of a band: a class's name or a line of totals. */
    static final float BAND_HEIGHT = 16.5f;

    private static final float BAND_PAD = 10;
    private static final float BETWEEN_TOTALS = 26;
    private static final float BOX = 9.5f;
    private static final float SHADED = 0.8f;

    private final PageCanvas page;
    private final ListDocument list;
    private final TableLayout layout;
    private final Look look;

    TablePainter(PageCanvas page, ListDocument list, TableLayout layout) {
        this.page = page;
        this.list = list;
        this.layout = layout;
        this.look = new Look(list.language());
    }

    private Language main() {
        return list.language().main();
    }

    float head(float top) {
        float height = layout.headHeight();
        page.fill(Look.MARGIN, top, page.room(), height, Look.BAND);
        page.open(Role.TR, main());
        for (int i = 0; i < list.columns().size(); i++) {
            float x = layout.left(i);
            float width = layout.width(i);
            float at = top + (height - layout.headTextHeight(i)) / 2;
            page.open(Role.TH, main());
            at += page.lines(layout.headLines(i), look.head(), Align.CENTRE, x, width, at);
            page.lines(
                    layout.secondHeadLines(i),
                    look.secondHead(),
                    Align.CENTRE,
                    x,
                    width,
                    at + TableLayout.BETWEEN_LANGUAGES);
            page.close();
        }
        page.close();
        columnRules(top, height);
        page.rule(Look.MARGIN, top, page.width() - Look.MARGIN, top, Look.FRAME, 0.2f);
        float below = top + height;
        page.rule(Look.MARGIN, below, page.width() - Look.MARGIN, below, Look.FRAME, 0.2f);
        return below;
    }

    /**
     * A whole row.
     *
     * @param place index among the rows below one title: every second one is tinted
     */
    float row(List<String> row, int place, float top) {
        return row(row, place, top, 0, SheetPlan.WHOLE);
    }

    /** A row, or the lines of it that stand on this sheet. */
    float row(List<String> row, int place, float top, int from, int to) {
        float height = layout.rowHeight(row, from, to);
        boolean cut = from > 0 || to != SheetPlan.WHOLE;
        page.open(Role.TR, main());
        if (place % 2 == 1) {
            float line = Look.HAIRLINE / 2; // of the row above, not to be covered
            page.fill(Look.MARGIN, top + line, page.room(), height - line, Look.TINT);
        }
        cells(row, top, height, from, to);
        if (cut) {
            page.decoration(() -> marks(top, height, from > 0, to != SheetPlan.WHOLE));
        }
        page.closeRow(list.language().rightToLeft());
        float below = top + height;
        page.rule(Look.MARGIN, below, page.width() - Look.MARGIN, below, Look.HAIRLINE, Look.SOFT);
        return below;
    }

    private void cells(List<String> row, float top, float height, int from, int to) {
        boolean cut = from > 0 || to != SheetPlan.WHOLE;
        for (int place = 0; place < list.columns().size(); place++) {
            // From left to right in both directions: readers of the text layer find the gaps so.
            int last = list.columns().size() - 1;
            int i = list.language().rightToLeft() ? last - place : place;
            Kind kind = list.columns().get(i).kind();
            if (kind == Kind.TICK) {
                page.open(Role.TD, main());
                tick(row.get(i), layout.left(i) + layout.width(i) / 2, top + height / 2);
            } else if (kind == Kind.DAY) {
                page.open(Role.TD, main());
                if (row.get(i) != null) {
                    page.fill(layout.left(i), top, layout.width(i), height, SHADED);
                }
            } else if (cut) {
                lines(row, i, top + TableLayout.CUT_MARK, from, to);
            } else {
                cell(row, i, top, height);
            }
            page.close();
            if (kind == Kind.THREE_ENTRIES) {
                thirds(layout.left(i), layout.width(i), top, height);
            }
        }
    }

    /** Opens the cell of a row that goes over several sheets, and writes its lines of this one. */
    private void lines(List<String> row, int column, float top, int from, int to) {
        Kind kind = list.columns().get(column).kind();
        List<String> all = layout.cellLines(row, column);
        int end = Math.min(to, all.size());
        List<String> lines = all.subList(Math.min(from, end), end);
        Align side = look.cellSide(kind, row.get(column));
        Style style = look.cellStyle(kind, side);
        page.open(Role.TD, look.spoken(lines));
        float room = layout.width(column) - 2 * Look.PAD;
        page.lines(lines, style, side, layout.left(column) + Look.PAD, room, top);
    }

    /** Says that a row came from the sheet before, or goes on on the next. */
    private void marks(float top, float height, boolean again, boolean goesOn) {
        Style style = look.small();
        float x = Look.MARGIN + Look.PAD;
        float room = page.room() - 2 * Look.PAD;
        if (again) {
            String words = PaperText.message("print.row.again").on(list.language());
            page.text(words, style, look.start(), x, room, top);
        }
        if (goesOn) {
            String words = PaperText.message("print.row.goes-on").on(list.language());
            page.text(words, style, look.end(), x, room, top + height - TableLayout.CUT_MARK);
        }
    }

    private void thirds(float left, float width, float top, float height) {
        for (int i = 1; i < 3; i++) {
            float x = left + width * i / 3;
            page.rule(x, top, x, top + height, Look.HAIRLINE, Look.SOFT);
        }
    }

    /** Opens the cell and writes its lines. */
    private void cell(List<String> row, int column, float top, float height) {
        Kind kind = list.columns().get(column).kind();
        List<String> lines = layout.cellLines(row, column);
        Align side = look.cellSide(kind, row.get(column));
        Style style = look.cellStyle(kind, side);
        page.open(Role.TD, look.spoken(lines));
        float at = top + (height - lines.size() * style.leading()) / 2;
        for (String line : lines) {
            float room = layout.width(column) - 2 * Look.PAD;
            page.text(line, style, side, layout.left(column) + Look.PAD, room, at);
            at += style.leading();
        }
    }

    /** The upright lines of rows that stand below each other. */
    void columnRules(float top, float height) {
        for (int i = 0; i < list.columns().size(); i++) {
            float x = layout.left(i);
            boolean edge = x <= Look.MARGIN + 0.01f;
            page.rule(
                    x,
                    top,
                    x,
                    top + height,
                    edge ? Look.FRAME : Look.HAIRLINE,
                    edge ? 0.2f : Look.SOFT);
        }
        float right = page.width() - Look.MARGIN;
        page.rule(right, top, right, top + height, Look.FRAME, 0.2f);
    }

    private void tick(String value, float x, float y) {
        if (value == null) {
            return;
        }
        float left = x - BOX / 2;
        float top = y - BOX / 2;
        String words = "1".equals(value) ? "print.tick.yes" : "print.tick.no";
        float[] box = {left, top, BOX, BOX};
        page.openPicture(PaperText.message(words).in(main()), main(), box);
        page.frame(left, top, BOX, BOX, 0.7f, 0.25f);
        if ("1".equals(value)) {
            page.rule(left + 2, top + 5, left + 4, top + 7.4f, 1.2f, PageCanvas.BLACK);
            page.rule(left + 4, top + 7.4f, left + 8, top + 2, 1.2f, PageCanvas.BLACK);
        }
        page.close();
    }

    /** The name of a group above its rows. */
    float groupTitle(PaperText title, float top, boolean section) {
        page.open(Role.TR, main());
        page.openWide(Role.TH, main(), list.columns().size());
        float below = groupBand(title, top, section);
        page.close();
        page.close();
        return below;
    }

    /** The same again on the next sheet of the group. */
    float groupBand(PaperText title, float top, boolean section) {
        page.fill(Look.MARGIN, top, page.room(), BAND_HEIGHT, section ? Look.BAND : Look.FAINT);
        String words = title.on(list.language());
        Style style = page.fitted(words, look.strong(), page.room() - 16);
        float at = top + (BAND_HEIGHT - style.leading()) / 2;
        page.text(words, style, look.start(), Look.MARGIN + 8, page.room() - 16, at);
        edges(top);
        return top + BAND_HEIGHT;
    }

    /** A label or a value of a line of totals. */
    private record Figure(String text, Style style, float behind) {}

    /** Figures side by side, beginning where reading begins; smaller when there are too many. */
    float totals(List<Field> totals, float top, boolean whole) {
        if (totals.isEmpty()) {
            return top;
        }
        page.fill(Look.MARGIN, top, page.room(), BAND_HEIGHT, whole ? Look.BAND : Look.FAINT);
        List<Figure> figures = new ArrayList<>();
        float all = 2 * BAND_PAD;
        for (Field field : totals) {
            String colon = list.language().rightToLeft() ? ": " : " : ";
            Style label = whole ? look.strong() : look.label();
            figures.add(new Figure(field.label().on(list.language()) + colon, label, 0));
            String value = Isolate.leftToRight(field.value().on(list.language()));
            figures.add(new Figure(value, look.strong(), BETWEEN_TOTALS));
        }
        for (Figure figure : figures) {
            all += page.measure(figure.text(), figure.style()) + figure.behind();
        }
        float scale = Math.min(1, page.room() / (all - BETWEEN_TOTALS));
        page.open(Role.TR, main());
        page.openWide(Role.TD, main(), list.columns().size());
        float used = BAND_PAD * scale;
        for (Figure figure : figures) {
            used += (figure(figure, used, top, scale) + figure.behind()) * scale;
        }
        page.close();
        page.close();
        edges(top);
        return top + BAND_HEIGHT;
    }

    /** Draws a figure; returns its width at full size. */
    private float figure(Figure figure, float used, float top, float scale) {
        Style full = figure.style();
        Style style = new Style(full.size() * scale, full.bold(), full.base(), full.ink());
        float width = page.measure(figure.text(), style);
        float at = top + (BAND_HEIGHT - style.leading()) / 2;
        boolean rightToLeft = list.language().rightToLeft();
        float x = rightToLeft ? page.width() - Look.MARGIN - used - width : Look.MARGIN + used;
        page.text(figure.text(), style, Align.LEFT, x, width, at);
        return page.measure(figure.text(), full);
    }

    private void edges(float top) {
        float right = page.width() - Look.MARGIN;
        float below = top + BAND_HEIGHT;
        page.rule(Look.MARGIN, top, Look.MARGIN, below, Look.FRAME, 0.2f);
        page.rule(right, top, right, below, Look.FRAME, 0.2f);
        page.rule(Look.MARGIN, top, right, top, Look.HAIRLINE, 0.35f);
        page.rule(Look.MARGIN, below, right, below, Look.HAIRLINE, 0.35f);
    }
}
