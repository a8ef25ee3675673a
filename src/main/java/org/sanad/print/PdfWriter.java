package org.sanad.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.sanad.i18n.Language;
import org.sanad.model.Progress;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.SheetPlan.Part;
import org.sanad.print.SheetPlan.Strip;

/**
 * Sets lists on A4 sheets as a PDF: repeated heads, whole rows, Arabic joined and in order, fonts
 * embedded. The same list gives the same bytes.
 */
public final class PdfWriter {
    private final PaperForm form;

    /** A writer of quick papers, to be looked at and sent to a printer at once. */
    public PdfWriter() {
        this(PaperForm.QUICK);
    }

    public PdfWriter(PaperForm form) {
        this.form = form;
    }

    /** A paper with its plan. */
    private record Planned(ListDocument list, TableLayout layout, List<List<Strip>> sheets) {}

    /**
     * Writes one list; as {@link #write(List, OutputStream, Progress)}.
     *
     * @throws IOException when {@code out} cannot be written
     */
    public PaperResult write(ListDocument list, OutputStream out, Progress progress)
            throws IOException {
        return write(List.of(list), out, progress);
    }

    /**
     * Writes papers of one language into one file, each from a new sheet on.
     *
     * @param papers at least one, such as the cards of a class
     * @param out left open
     * @param progress told rows done of all rows
     * @throws java.util.concurrent.CancellationException when the user gave up; what {@code out}
     *     received is then no paper
     * @throws IOException when {@code out} cannot be written
     */
    public PaperResult write(List<ListDocument> papers, OutputStream out, Progress progress)
            throws IOException {
        ListDocument first = papers.get(0);
        try (PaperFile file = new PaperFile(first.language(), form)) {
            file.crest(first.letterhead().crest());
            List<Planned> planned = new ArrayList<>();
            for (ListDocument list : papers) {
                planned.add(plan(list, file, progress));
            }
            int sheets = planned.stream().mapToInt(one -> one.sheets().size()).sum();
            int all = papers.stream().mapToInt(ListDocument::rowCount).sum();
            int rows = 0;
            for (Planned paper : planned) {
                for (int i = 0; i < paper.sheets().size(); i++) {
                    progress.check();
                    sheet(paper, i, file, sheets);
                    rows += (int) paper.sheets().get(i).stream().filter(Strip::endsRow).count();
                    progress.report(rows, all);
                }
            }
            String title = first.heading().title().in(first.language().main());
            file.finish(title, first.closing().date(), out);
            return new PaperResult(file.pages(), rows, file.warnings());
        }
    }

    private static Planned plan(ListDocument list, PaperFile file, Progress progress) {
        PageCanvas trial = file.trial(list.landscape());
        TableLayout layout = list.columns().isEmpty() ? null : new TableLayout(list, trial);
        float firstTop = head(list, trial);
        List<List<Strip>> sheets = new SheetPlan(list, layout, file, firstTop).sheets(progress);
        return new Planned(list, layout, sheets);
    }

    private static void sheet(Planned paper, int index, PaperFile file, int of) throws IOException {
        ListDocument list = paper.list();
        PageCanvas page = file.newPage(list.landscape());
        new SheetPainter(page, list, paper.layout()).draw(paper.sheets().get(index), index == 0);
        FootPainter foot = new FootPainter(page, list.language());
        int number = file.pages() + 1;
        page.decoration(() -> foot.foot(list.closing(), number, of));
        file.add(page);
    }

    /** Letterhead, title and facts of the first sheet; returns where the rest begins. */
    private static float head(ListDocument list, PageCanvas page) {
        if (list.slips()) {
            return Look.MARGIN;
        }
        HeadPainter head = new HeadPainter(page, list.language());
        float at = head.first(list.letterhead(), list.heading(), Look.MARGIN);
        return head.info(list.info(), at);
    }

    /** Draws the strips of one sheet. */
    private record SheetPainter(PageCanvas page, ListDocument list, TableLayout layout) {
        void draw(List<Strip> sheet, boolean first) {
            TablePainter table = layout == null ? null : new TablePainter(page, list, layout);
            boolean tableAgain = !first && !sheet.isEmpty() && sheet.get(0).part().inTable();
            float at = first ? head(list, page) : running(table, tableAgain);
            float rowsFrom = at;
            for (Strip strip : sheet) {
                boolean rows = strip.part() == Part.ROW;
                if (!rows && at > rowsFrom && table != null) {
                    table.columnRules(rowsFrom, at - rowsFrom);
                }
                at = strip(table, strip, at);
                rowsFrom = rows ? rowsFrom : at;
            }
            if (at > rowsFrom) {
                table.columnRules(rowsFrom, at - rowsFrom);
            }
        }

        private float running(TablePainter table, boolean tableAgain) {
            if (list.slips()) {
                return HeadPainter.plainTop(list);
            }
            HeadPainter head = new HeadPainter(page, list.language());
            page.decoration(
                    () -> {
                        float end = head.running(list, HeadPainter.RUNNING_TOP);
                        if (tableAgain) {
                            table.head(end);
                        }
                    });
            float end = HeadPainter.runningEnd(list, HeadPainter.RUNNING_TOP);
            return tableAgain ? end + layout.headHeight() : end;
        }

        private float strip(TablePainter table, Strip strip, float top) {
            return switch (strip.part()) {
                case ABOVE -> new PartPainter(page, list).draw(strip.other(), top);
                case TABLE_HEAD -> openTable(table, top);
                case GROUP_TITLE -> {
                    Group group = list.groups().get(strip.place());
                    yield table.groupTitle(group.title(), top, group.section());
                }
                case GROUP_TITLE_AGAIN -> {
                    Group group = list.groups().get(strip.place());
                    page.decoration(() -> table.groupBand(group.title(), top, group.section()));
                    yield top + TablePainter.BAND_HEIGHT;
                }
                case ROW ->
                        table.row(
                                list.groups().get(strip.place()).rows().get(strip.row()),
                                strip.row(),
                                top,
                                strip.from(),
                                strip.to());
                case GROUP_TOTALS -> {
                    Group group = list.groups().get(strip.place());
                    yield table.totals(group.totals(), top, group.section());
                }
                case NOBODY -> table.groupTitle(PaperText.message("print.table.empty"), top, false);
                case TOTALS -> table.totals(list.totals(), top, true);
                case BELOW -> {
                    closeTable();
                    yield new PartPainter(page, list).draw(strip.other(), top + SheetPlan.BEFORE);
                }
                case CLOSING -> {
                    closeTable();
                    new FootPainter(page, list.language()).closing(list.closing(), top);
                    yield top + FootPainter.closingHeight(list.closing());
                }
            };
        }

        private float openTable(TablePainter table, float top) {
            Language main = list.language().main();
            page.open(Role.TABLE, main);
            page.open(Role.THEAD, main);
            float at = table.head(top);
            page.close();
            page.open(Role.TBODY, main);
            return at;
        }

        /** Closes the table where it is still open: what follows is no part of it. */
        private void closeTable() {
            page.closeTo(Role.DOCUMENT);
        }
    }
}
