package org.sanad.print;

import java.util.ArrayList;
import java.util.List;
import org.sanad.model.Progress;
import org.sanad.print.ListDocument.Group;

/**
 * Which strips of a paper stand on which sheet, planned before the first is drawn, for the foot
 * says n of N. Rows stay whole unless one alone is higher than a sheet: it is cut between lines.
 */
final class SheetPlan {
    /** What a strip is. */
    enum Part {
        /** A part above the table. */
        ABOVE,
        /** The table's head where the table begins. */
        TABLE_HEAD,
        GROUP_TITLE,
        /** On the next sheet of the group. */
        GROUP_TITLE_AGAIN,
        ROW,
        GROUP_TOTALS,
        /** Of a list without rows: said, so that nobody thinks them lost. */
        NOBODY,
        TOTALS,
        /** A part below the table. */
        BELOW,
        CLOSING;

        /** Whether the table's head stands again above it on a new sheet. */
        boolean inTable() {
            return switch (this) {
                case GROUP_TITLE, GROUP_TITLE_AGAIN, ROW, GROUP_TOTALS, NOBODY, TOTALS -> true;
                case ABOVE, TABLE_HEAD, BELOW, CLOSING -> false;
            };
        }

        boolean opensRows() {
            return this == GROUP_TITLE || this == TABLE_HEAD;
        }
    }

    /**
     * A strip of a sheet.
     *
     * @param place index of the group or part
     * @param row index in the group
     * @param from first line of the row on this sheet
     * @param to behind the last line, {@link #WHOLE} for the end of the row
     * @param other the part to draw, or null
     */
    record Strip(Part part, int place, int row, int from, int to, PaperPart other) {
        static Strip of(Part part, int place, int row) {
            return new Strip(part, place, row, 0, WHOLE, null);
        }

        /** Whether it is a heading of what follows. */
        boolean isHeading() {
            return other instanceof PaperPart.Words words
                    && words.manner() == PaperPart.Manner.STRONG;
        }

        /** Whether a row ends here. */
        boolean endsRow() {
            return part == Part.ROW && to == WHOLE;
        }
    }

    static final int WHOLE = Integer.MAX_VALUE;

    /** So many rows at least stand above the boxes to sign. */
    private static final int LAST_ROWS = 2;

    private static final int MOST_TOGETHER = 8;

    /** Fewer lines of a cut row are not left at the foot of a sheet. */
    private static final int LEAST_LINES = 3;

    /** Space above a part that stands below the table. */
    static final float BEFORE = 8;

    private final ListDocument list;
    private final TableLayout layout;
    private final PaperFile file;
    private final float bottom;
    private final float plainTop;
    private final float tableTop;
    private final List<List<Strip>> sheets = new ArrayList<>();
    private List<Strip> sheet = new ArrayList<>();
    private float at;

    /**
     * A plan of one paper.
     *
     * @param firstTop where the first sheet's head ends
     */
    SheetPlan(ListDocument list, TableLayout layout, PaperFile file, float firstTop) {
        this.list = list;
        this.layout = layout;
        this.file = file;
        PageCanvas trial = file.trial(list.landscape());
        bottom = trial.height() - Look.MARGIN - FootPainter.footHeight(list.closing());
        plainTop = HeadPainter.plainTop(list);
        tableTop = plainTop + (layout == null ? 0 : layout.headHeight());
        at = firstTop;
        sheets.add(sheet);
    }

    /** The sheets, each a list of strips. */
    List<List<Strip>> sheets(Progress progress) {
        List<Strip> strips = strips();
        for (int i = 0; i < strips.size(); i++) {
            if (i % 100 == 0) {
                progress.check();
            }
            Strip strip = strips.get(i);
            float height = height(strip);
            if (strip.part() == Part.ROW && height > bottom - tableTop - TablePainter.BAND_HEIGHT) {
                cut(strip);
                continue;
            }
            float needed = 0;
            for (Strip together : strips.subList(i, togetherTo(strips, i))) {
                needed += height(together);
            }
            float next = strip.part().inTable() ? tableTop : plainTop;
            needed = needed > bottom - next ? height : needed;
            if (at + needed > bottom && !sheet.isEmpty()) {
                newSheet(strip);
            }
            put(strip, height);
        }
        return sheets;
    }

    private void put(Strip strip, float height) {
        sheet.add(strip);
        at += height;
    }

    private void newSheet(Strip strip) {
        sheet = new ArrayList<>();
        sheets.add(sheet);
        at = strip.part().inTable() ? tableTop : plainTop;
        boolean inside = strip.part() == Part.ROW || strip.part() == Part.GROUP_TOTALS;
        if (inside && list.groups().get(strip.place()).title() != null) {
            put(Strip.of(Part.GROUP_TITLE_AGAIN, strip.place(), 0), TablePainter.BAND_HEIGHT);
        }
    }

    /** Sets as many lines of a row as each sheet has room for. */
    private void cut(Strip strip) {
        List<String> row = row(strip);
        int lines = layout.lines(row);
        int from = 0;
        while (from < lines) {
            int fits = layout.linesWithin(bottom - at);
            if (fits < Math.min(LEAST_LINES, lines - from) && !sheet.isEmpty()) {
                newSheet(strip);
                fits = layout.linesWithin(bottom - at);
            }
            int to = from + Math.max(1, fits);
            Strip piece =
                    new Strip(Part.ROW, strip.place(), strip.row(), from, whole(to, lines), null);
            put(piece, height(piece));
            from = to;
        }
    }

    private static int whole(int to, int lines) {
        return to >= lines ? WHOLE : to;
    }

    /**
     * Up to where the strips from here stand on one sheet: a class's name with its first row, a
     * heading with what follows it, and the boxes to sign with the totals and the last rows, so
     * that nobody signs a bare sheet.
     */
    private static int togetherTo(List<Strip> strips, int from) {
        Strip strip = strips.get(from);
        if (strip.other() instanceof PaperPart.PaymentSlip) {
            return from + 1;
        }
        if (strip.part() == Part.ABOVE || strip.part() == Part.BELOW) {
            if (strip.isHeading() && from < strips.size() - 1) {
                return togetherTo(strips, from + 1);
            }
            return from == strips.size() - 2 ? strips.size() : from + 1;
        }
        if (!strip.part().opensRows() && strip.part() != Part.ROW) {
            return from + 1;
        }
        int end = from;
        int rows = 0;
        while (end < strips.size() && strips.get(end).part() != Part.BELOW) {
            rows += strips.get(end).part() == Part.ROW ? 1 : 0;
            end++;
        }
        int last = strip.part() == Part.ROW ? LAST_ROWS : LAST_ROWS + 1;
        if (end - from <= MOST_TOGETHER && rows <= last) {
            return end;
        }
        int to = from;
        while (to < strips.size() - 1 && strips.get(to).part().opensRows()) {
            to++;
        }
        return to + 1;
    }

    private List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        parts(Part.ABOVE, list.parts().above(), strips);
        if (layout != null) {
            table(strips);
        }
        parts(Part.BELOW, list.parts().below(), strips);
        if (!list.slips()) {
            strips.add(Strip.of(Part.CLOSING, 0, 0));
        }
        return strips;
    }

    private void table(List<Strip> strips) {
        strips.add(Strip.of(Part.TABLE_HEAD, 0, 0));
        for (int g = 0; g < list.groups().size(); g++) {
            Group group = list.groups().get(g);
            if (group.title() != null) {
                strips.add(Strip.of(Part.GROUP_TITLE, g, 0));
            }
            for (int r = 0; r < group.rows().size(); r++) {
                strips.add(Strip.of(Part.ROW, g, r));
            }
            if (!group.totals().isEmpty()) {
                strips.add(Strip.of(Part.GROUP_TOTALS, g, 0));
            }
        }
        if (list.rowCount() == 0) {
            strips.add(Strip.of(Part.NOBODY, 0, 0));
        }
        if (!list.totals().isEmpty()) {
            strips.add(Strip.of(Part.TOTALS, 0, 0));
        }
    }

    private void parts(Part kind, List<PaperPart> parts, List<Strip> strips) {
        for (PaperPart whole : parts) {
            for (PaperPart piece : PartPainter.pieces(whole, list, file, bottom - plainTop)) {
                strips.add(new Strip(kind, 0, 0, 0, WHOLE, piece));
            }
        }
    }

    private List<String> row(Strip strip) {
        return list.groups().get(strip.place()).rows().get(strip.row());
    }

    private float partHeight(Strip strip) {
        PageCanvas trial = file.trial(list.landscape());
        return strip.other() instanceof PaperPart.PaymentSlip
                ? PaymentSlipPainter.slot(trial, list)
                : new PartPainter(trial, list).draw(strip.other(), 0);
    }

    private float height(Strip strip) {
        return switch (strip.part()) {
            case ROW -> layout.rowHeight(row(strip), strip.from(), strip.to());
            case GROUP_TITLE, GROUP_TITLE_AGAIN, GROUP_TOTALS, NOBODY, TOTALS ->
                    TablePainter.BAND_HEIGHT;
            case TABLE_HEAD -> layout.headHeight();
            case ABOVE -> partHeight(strip);
            case BELOW -> partHeight(strip) + BEFORE;
            case CLOSING -> FootPainter.closingHeight(list.closing());
        };
    }
}
