package org.sanad.print;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.sanad.print.ListDocument.Column;
import org.sanad.print.ListDocument.Group;
import org.sanad.print.ListDocument.Kind;
import org.sanad.print.PageCanvas.Style;

/**
 * Where the columns of a table stand and how high its rows are, measured from the whole content
 * before the first page is drawn.
 */
final class TableLayout {
    /** A longer text wraps rather than starve its neighbours. */
    private static final float WIDEST_TEXT = 165;

    private static final float WIDEST_PROSE = 430;

    /** A head up to this width stands on one line where the sheet has the room. */
    private static final float SHORT_HEAD = 68;

    /** Arabic letters reach far below their line. */
    static final float BETWEEN_LANGUAGES = 1.5f;

    /** Room above and below the lines of a cut row, where it says so. */
    static final float CUT_MARK = 12;

    private static final float SIGNATURE = 74;
    private static final float THREE_ENTRIES = 96;
    private static final float TICK = 30;
    private static final float DAY = 12;

    private final ListDocument list;
    private final Look look;
    private final PageCanvas ruler;
    private final float[] widths;
    private final float[] left;
    private final float headHeight;
    private final IdentityHashMap<List<String>, Measured> measured = new IdentityHashMap<>();

    /** A row broken into lines once, for its height and for its drawing. */
    private record Measured(List<List<String>> lines, float height) {}

    TableLayout(ListDocument list, PageCanvas ruler) {
        this.list = list;
        this.look = new Look(list.language());
        this.ruler = ruler;
        this.widths = share(ruler.room());
        this.left = new float[widths.length];
        float at = Look.MARGIN;
        for (int i = 0; i < widths.length; i++) {
            int column = list.language().rightToLeft() ? widths.length - 1 - i : i;
            left[column] = at;
            at += widths[column];
        }
        float highest = 0;
        for (int i = 0; i < widths.length; i++) {
            highest = Math.max(highest, headTextHeight(i));
        }
        headHeight = highest + 6;
    }

    float width(int column) {
        return widths[column];
    }

    float left(int column) {
        return left[column];
    }

    float headHeight() {
        return headHeight;
    }

    /** The lines of a column's head in the paper's language. */
    List<String> headLines(int column) {
        String text = list.columns().get(column).title().in(list.language().main());
        return ruler.wrap(text, look.head(), widths[column] - Look.PAD);
    }

    /** The French lines below an Arabic head; none on a paper of one language. */
    List<String> secondHeadLines(int column) {
        if (!list.language().bilingual()) {
            return List.of();
        }
        String text = list.columns().get(column).title().french();
        return ruler.wrap(text, look.secondHead(), widths[column] - Look.PAD);
    }

    float headTextHeight(int column) {
        List<String> second = secondHeadLines(column);
        return headLines(column).size() * look.head().leading()
                + (second.isEmpty() ? 0 : BETWEEN_LANGUAGES)
                + second.size() * look.secondHead().leading();
    }

    /** The lines of a cell; none for a blank one and for boxes. */
    List<String> cellLines(List<String> row, int column) {
        return measured(row).lines().get(column);
    }

    /** How many lines the longest cell has. */
    int lines(List<String> row) {
        return measured(row).lines().stream().mapToInt(List::size).max().orElse(0);
    }

    /** How many lines of a cut row stand in a height. */
    int linesWithin(float height) {
        return (int) ((height - 2 * CUT_MARK) / lineHeight());
    }

    /** Height of a row, or of the lines of it that stand on one sheet. */
    float rowHeight(List<String> row, int from, int to) {
        if (from == 0 && to == SheetPlan.WHOLE) {
            return measured(row).height();
        }
        return (Math.min(to, lines(row)) - from) * lineHeight() + 2 * CUT_MARK;
    }

    private float lineHeight() {
        float highest = 0;
        for (Column column : list.columns()) {
            highest = Math.max(highest, look.cell(column.kind()).leading());
        }
        return highest;
    }

    private Measured measured(List<String> row) {
        return measured.computeIfAbsent(row, this::measure);
    }

    private List<String> breakCell(List<String> row, int column) {
        String text = row.get(column);
        Kind kind = list.columns().get(column).kind();
        if (text == null || kind.drawn()) {
            return List.of();
        }
        return ruler.wrap(text, look.cell(kind), widths[column] - 2 * Look.PAD);
    }

    private Measured measure(List<String> row) {
        boolean signed = list.columns().stream().map(Column::kind).anyMatch(Kind::byHand);
        float height = signed ? Look.SIGNED_ROW : Look.ROW;
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            float leading = look.cell(list.columns().get(i).kind()).leading();
            lines.add(breakCell(row, i));
            height = Math.max(height, lines.get(i).size() * leading + 2);
        }
        return new Measured(lines, height);
    }

    private float[] share(float room) {
        List<Column> columns = list.columns();
        float[] least = new float[columns.size()];
        float[] wish = new float[columns.size()];
        float allLeast = 0;
        float allWish = 0;
        for (int i = 0; i < least.length; i++) {
            measure(i, least, wish);
            allLeast += least[i];
            allWish += wish[i];
        }
        float[] shared = new float[least.length];
        if (allWish <= room) {
            float weights = 0;
            for (Column column : columns) {
                weights += weight(column.kind());
            }
            for (int i = 0; i < shared.length; i++) {
                float extra = (room - allWish) * weight(columns.get(i).kind()) / weights;
                shared[i] = wish[i] + extra;
            }
        } else if (allLeast <= room) {
            float part = (room - allLeast) / Math.max(1, allWish - allLeast);
            for (int i = 0; i < shared.length; i++) {
                shared[i] = least[i] + part * (wish[i] - least[i]);
            }
        } else {
            for (int i = 0; i < shared.length; i++) {
                shared[i] = least[i] * room / allLeast;
            }
        }
        return shared;
    }

    /** How much of the spare room a column takes: names and signatures profit, figures do not. */
    private static float weight(Kind kind) {
        return switch (kind) {
            case TEXT -> 2;
            case PROSE -> 6;
            case SIGNATURE, ENTRY, THREE_ENTRIES -> 3;
            case CODE, NUMBER, TICK -> 0.6f;
            case DAY -> 0.1f;
        };
    }

    private void measure(int column, float[] least, float[] wish) {
        Kind kind = list.columns().get(column).kind();
        List<String> words = new ArrayList<>();
        float head = headWish(column, words);
        float longestWord = 0;
        for (String word : words) {
            longestWord = Math.max(longestWord, ruler.measure(word, look.head()));
        }
        float widest = 0;
        if (!kind.drawn()) {
            widest = widestCell(column, look.cell(kind));
        }
        float own =
                switch (kind) {
                    case SIGNATURE -> SIGNATURE;
                    case TICK -> TICK;
                    case DAY -> DAY;
                    case THREE_ENTRIES -> THREE_ENTRIES;
                    case ENTRY -> Math.max(SIGNATURE, widest + 2 * Look.PAD + 1);
                    case TEXT, PROSE, CODE, NUMBER -> widest + 2 * Look.PAD + 1;
                };
        least[column] = Math.max(longestWord + Look.PAD + 1, own);
        if (kind == Kind.TEXT || kind == Kind.ENTRY || kind == Kind.PROSE) {
            least[column] = Math.max(longestWord + Look.PAD + 1, Math.min(own, 70));
            own = Math.min(own, kind == Kind.PROSE ? WIDEST_PROSE : WIDEST_TEXT);
        }
        wish[column] =
                Math.max(
                        least[column],
                        Math.max(own, Math.min(head, Math.max(SHORT_HEAD, own * 1.3f))));
    }

    private float headWish(int column, List<String> words) {
        PaperText title = list.columns().get(column).title();
        String main = title.in(list.language().main());
        words.addAll(List.of(main.split(" ")));
        float head = ruler.measure(main, look.head());
        if (list.language().bilingual()) {
            for (String word : title.french().split(" ")) {
                head = Math.max(head, ruler.measure(word, look.secondHead()));
            }
        }
        return head + 2 * Look.PAD;
    }

    private float widestCell(int column, Style style) {
        float widest = 0;
        for (Group group : list.groups()) {
            for (List<String> row : group.rows()) {
                String text = row.get(column);
                if (text != null) {
                    widest = Math.max(widest, ruler.measure(text.strip(), style));
                }
            }
        }
        return widest;
    }
}
