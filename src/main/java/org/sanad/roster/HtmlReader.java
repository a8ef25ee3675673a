package org.sanad.roster;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.sanad.model.UserProblem;

/**
 * Reads the tables of a web page, one below the other, as one sheet: reports saved as {@code .xls}
 * spread a list over a table of labels and a table of pupils. Only cells that hold no further table
 * count. Nothing the page points to is fetched.
 */
final class HtmlReader {
    /** Elements HTML lets stay open, or that never close: they do not nest. */
    private static final Set<String> UNCLOSED =
            Set.of(
                    "td",
                    "th",
                    "tr",
                    "thead",
                    "tbody",
                    "tfoot",
                    "colgroup",
                    "col",
                    "p",
                    "li",
                    "option",
                    "br",
                    "img",
                    "hr",
                    "meta",
                    "link",
                    "input",
                    "base",
                    "wbr",
                    "area",
                    "dt",
                    "dd",
                    "source",
                    "param",
                    "embed",
                    "track");

    private HtmlReader() {}

    /** Whether text is a web page with a table rather than separated fields. */
    static boolean looksLikeHtml(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start < text.length() && text.charAt(start) == '<';
    }

    static Sheet read(String text, String name) {
        refuseMonsters(text);
        GridBuilder grid = new GridBuilder();
        grid.startSheet();
        int number = 0;
        int[] taken = new int[Limits.COLUMNS];
        for (Element row : Jsoup.parse(text).select("tr")) {
            number++;
            int column = 0;
            boolean leaf = false;
            for (Element cell : row.children()) {
                if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                    continue;
                }
                while (column < taken.length && taken[column] >= number) {
                    column++;
                }
                int columns = span(cell.attr("colspan"));
                int rows = span(cell.attr("rowspan"));
                if (cell.selectFirst("table") == null) {
                    leaf = true;
                    grid.cell(number, column, Cell.text(cell.text()));
                    if (columns > 1 || rows > 1) {
                        int last = number + rows - 1;
                        grid.merge(new Merge(number, column, last, column + columns - 1));
                    }
                    for (int i = column; i < Math.min(column + columns, taken.length); i++) {
                        taken[i] = number + rows - 1;
                    }
                }
                column += columns;
            }
            number -= leaf ? 0 : 1;
            Deadline.check();
        }
        grid.endSheet(name, false);
        List<Sheet> sheets = grid.sheets();
        return sheets.get(0);
    }

    private static int span(String attribute) {
        return attribute.matches("[0-9]{1,3}")
                ? Math.max(1, Math.min(Limits.COLUMNS, Integer.parseInt(attribute)))
                : 1;
    }

    /**
     * Counts tags, their nesting and their length before the page is built in memory, where each
     * costs a hundred times its bytes.
     */
    private static void refuseMonsters(String text) {
        int tags = 0;
        int depth = 0;
        int last = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int end = text.indexOf('>', at);
            boolean endless = end < 0 || end - at > Limits.MARKUP_RUN_BYTES;
            tags++;
            if (endless || at - last > Limits.MARKUP_RUN_BYTES || tags > Limits.HTML_TAGS) {
                throw UserProblem.of("roster.file.unsafe");
            }
            last = at;
            boolean closing = text.startsWith("/", at + 1);
            String name = tagName(text, closing ? at + 2 : at + 1);
            if (!name.isEmpty() && !UNCLOSED.contains(name) && text.charAt(end - 1) != '/') {
                depth = Math.max(0, depth + (closing ? -1 : 1));
            }
            if (depth > Limits.DEPTH) {
                throw UserProblem.of("roster.file.unsafe");
            }
        }
    }

    private static String tagName(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, Math.min(end, start + 32)).toLowerCase(Locale.ROOT);
    }
}
