package org.sanad.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Language;
import org.sanad.model.Progress;
import org.sanad.print.ListDocument.Group;

/**
 * Sets a list on A4 sheets as a PDF: repeated heads, whole rows, Arabic joined and in order, fonts
 * embedded. The same list gives the same bytes.
 */
public final class PdfWriter {
    /** Sheets are planned as strips before the first is drawn, for the foot says n of N. */
    private enum Part {
        GROUP_TITLE,
        /** On the next sheet of the group. */
        GROUP_TITLE_AGAIN,
        ROW,
        GROUP_TOTALS,
        /** Of a list without rows: said, so that nobody thinks them lost. */
        NOBODY,
        TOTALS,
        CLOSING
    }

    /** Where the small line above the later sheets begins. */
    private static final float RUNNING_TOP = Look.MARGIN - 8;

    private record Strip(Part part, int group, int row) {}

    private final PaperForm form;

    /** A writer of quick papers, to be looked at and sent to a printer at once. */
    public PdfWriter() {
        this(PaperForm.QUICK);
    }

    public PdfWriter(PaperForm form) {
        this.form = form;
    }

    /**
     * Writes the list.
     *
     * @param out left open
     * @param progress told rows done of all rows
     * @throws java.util.concurrent.CancellationException when the user gave up; what {@code out}
     *     received is then no paper
     * @throws IOException when {@code out} cannot be written
     */
    public PaperResult write(ListDocument list, OutputStream out, Progress progress)
            throws IOException {
        try (PaperFile file = new PaperFile(list.language(), form)) {
            TableLayout layout = new TableLayout(list, file.trial(list.landscape()));
            List<List<Strip>> sheets = plan(list, layout, file, progress);
            int rows = 0;
            for (int i = 0; i < sheets.size(); i++) {
                progress.check();
                PageCanvas page = file.newPage(list.landscape());
                draw(list, layout, page, sheets.get(i), i == 0);
                FootPainter foot = new FootPainter(page, list.language());
                int number = i + 1;
                page.decoration(() -> foot.foot(list.closing(), number, sheets.size()));
                file.add(page);
                rows += (int) sheets.get(i).stream().filter(s -> s.part() == Part.ROW).count();
                progress.report(rows, list.rowCount());
            }
            String title = list.heading().title().in(list.language().main());
            file.finish(title, list.closing().date(), out);
            return new PaperResult(file.pages(), rows, file.warnings());
        }
    }

    private static List<List<Strip>> plan(
            ListDocument list, TableLayout layout, PaperFile file, Progress progress) {
        List<List<Strip>> sheets = new ArrayList<>();
        List<Strip> sheet = new ArrayList<>();
        sheets.add(sheet);
        PageCanvas trial = file.trial(list.landscape());
        float bottom = trial.height() - Look.MARGIN - FootPainter.footHeight(list.closing());
        float at = top(list, layout, trial, true);
        float next = top(list, layout, trial, false);
        List<Strip> strips = strips(list);
        for (int i = 0; i < strips.size(); i++) {
            if (i % 100 == 0) {
                progress.check();
            }
            Strip strip = strips.get(i);
            float height = height(list, layout, strip);
            float needed = 0;
            for (Strip together : strips.subList(i, togetherTo(strips, i))) {
                needed += height(list, layout, together);
            }
            needed = needed > bottom - next ? height : needed;
            if (at + needed > bottom && !sheet.isEmpty()) {
                sheet = new ArrayList<>();
                sheets.add(sheet);
                at = next;
                boolean inside = strip.part() == Part.ROW || strip.part() == Part.GROUP_TOTALS;
                if (inside && list.groups().get(strip.group()).title() != null) {
                    sheet.add(new Strip(Part.GROUP_TITLE_AGAIN, strip.group(), 0));
                    at += TablePainter.BAND_HEIGHT;
                }
            }
            sheet.add(strip);
            at += height;
        }
        return sheets;
    }

    /**
     * Up to where the strips from here stand on one sheet: a class's name with its first row, and
     * the boxes to sign with the totals and the last two rows, so that nobody signs a bare sheet.
     */
    private static int togetherTo(List<Strip> strips, int from) {
        Strip strip = strips.get(from);
        if (strip.part() != Part.GROUP_TITLE && strip.part() != Part.ROW) {
            return from + 1;
        }
        List<Strip> rest = strips.subList(from, strips.size());
        boolean ending =
                rest.size() <= 8 && rest.stream().filter(s -> s.part() == Part.ROW).count() <= 2;
        if (ending) {
            return strips.size();
        }
        return strip.part() == Part.GROUP_TITLE ? from + 2 : from + 1;
    }

    private static List<Strip> strips(ListDocument list) {
        List<Strip> strips = new ArrayList<>();
        for (int g = 0; g < list.groups().size(); g++) {
            Group group = list.groups().get(g);
            if (group.title() != null) {
                strips.add(new Strip(Part.GROUP_TITLE, g, 0));
            }
            for (int r = 0; r < group.rows().size(); r++) {
                strips.add(new Strip(Part.ROW, g, r));
            }
            if (!group.totals().isEmpty()) {
                strips.add(new Strip(Part.GROUP_TOTALS, g, 0));
            }
        }
        if (list.rowCount() == 0) {
            strips.add(new Strip(Part.NOBODY, 0, 0));
        }
        if (!list.totals().isEmpty()) {
            strips.add(new Strip(Part.TOTALS, 0, 0));
        }
        strips.add(new Strip(Part.CLOSING, 0, 0));
        return strips;
    }

    private static float height(ListDocument list, TableLayout layout, Strip strip) {
        return switch (strip.part()) {
            case ROW -> layout.rowHeight(list.groups().get(strip.group()).rows().get(strip.row()));
            case GROUP_TITLE, GROUP_TITLE_AGAIN, GROUP_TOTALS, NOBODY, TOTALS ->
                    TablePainter.BAND_HEIGHT;
            case CLOSING -> FootPainter.closingHeight(list.closing());
        };
    }

    /** Draws what stands above the rows, and opens the table; returns where the rows begin. */
    private static float top(
            ListDocument list, TableLayout layout, PageCanvas page, boolean first) {
        HeadPainter head = new HeadPainter(page, list.language());
        TablePainter table = new TablePainter(page, list, layout);
        if (!first) {
            page.decoration(() -> table.head(head.running(list, RUNNING_TOP)));
            return HeadPainter.runningEnd(list, RUNNING_TOP) + layout.headHeight();
        }
        float at = head.first(list.letterhead(), list.heading(), Look.MARGIN);
        at = head.info(list.info(), at);
        Language main = list.language().main();
        page.open(Role.TABLE, main);
        page.open(Role.THEAD, main);
        at = table.head(at);
        page.close();
        page.open(Role.TBODY, main);
        return at;
    }

    private static void draw(
            ListDocument list,
            TableLayout layout,
            PageCanvas page,
            List<Strip> sheet,
            boolean first) {
        float at = top(list, layout, page, first);
        float rowsFrom = at;
        TablePainter table = new TablePainter(page, list, layout);
        for (Strip strip : sheet) {
            if (strip.part() != Part.ROW && at > rowsFrom) {
                table.columnRules(rowsFrom, at - rowsFrom);
            }
            at =
                    strip.part() == Part.CLOSING
                            ? closing(list, page, at)
                            : strip(list, table, strip, page, at);
            rowsFrom = strip.part() == Part.ROW ? rowsFrom : at;
        }
        if (at > rowsFrom) {
            table.columnRules(rowsFrom, at - rowsFrom);
        }
    }

    private static float strip(
            ListDocument list, TablePainter table, Strip strip, PageCanvas page, float top) {
        if (strip.part() == Part.TOTALS) {
            return table.totals(list.totals(), top, true);
        }
        if (strip.part() == Part.NOBODY) {
            return table.groupTitle(PaperText.message("print.table.empty"), top);
        }
        Group group = list.groups().get(strip.group());
        return switch (strip.part()) {
            case ROW -> table.row(group.rows().get(strip.row()), top);
            case GROUP_TITLE -> table.groupTitle(group.title(), top);
            case GROUP_TITLE_AGAIN -> {
                page.decoration(() -> table.groupBand(group.title(), top));
                yield top + TablePainter.BAND_HEIGHT;
            }
            case GROUP_TOTALS -> table.totals(group.totals(), top, false);
            case NOBODY, TOTALS, CLOSING -> throw new IllegalStateException(strip.part().name());
        };
    }

    /** Closes the table and draws what stands below it. */
    private static float closing(ListDocument list, PageCanvas page, float top) {
        page.close();
        page.close();
        new FootPainter(page, list.language()).closing(list.closing(), top);
        return top + FootPainter.closingHeight(list.closing());
    }
}
