package org.sanad.roster;

import java.util.ArrayList;
import java.util.List;
import org.sanad.model.UserProblem;

/**
 * Separated text (RFC 4180, with the separators Excel writes): fields may be quoted, a quote is
 * doubled inside, quoted fields may hold line ends. The limits hold while it is read, so that a
 * single line of ten megabytes costs nothing.
 */
final class CsvText {
    /**
     * @param line 1-based physical line the record begins on
     * @param fields as written, unquoted, never null
     */
    record Line(int line, List<String> fields) {}

    /** Lines looked at to find the separator. */
    private static final int SAMPLE_LINES = 30;

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Records that are not wholly blank. */
    static List<Line> read(String text, char separator) {
        return new CsvText(text, separator).lines();
    }

    /** The separator: named by Excel's {@code sep=} line, else the most frequent outside quotes. */
    static char separator(String text) {
        if (text.startsWith("sep=") && text.length() > 4) {
            return text.charAt(4);
        }
        int[] counts = new int[3];
        String candidates = ";,\t";
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < SAMPLE_LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            lines += c == '\n' ? 1 : 0;
            int which = quoted ? -1 : candidates.indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return candidates.charAt(best);
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        while (at < text.length()) {
            int start = line;
            List<String> fields = new ArrayList<>();
            do {
                if (fields.size() == Limits.COLUMNS) {
                    throw UserProblem.of("roster.file.too-many-columns", Limits.COLUMNS);
                }
                fields.add(field());
            } while (separated());
            boolean hint = start == 1 && fields.get(0).startsWith("sep=");
            if (!hint && fields.stream().anyMatch(field -> !field.isBlank())) {
                lines.add(new Line(start, fields));
            }
            if (lines.size() > Limits.ROWS) {
                throw UserProblem.of("roster.file.too-many-rows", Limits.ROWS);
            }
            Deadline.check();
        }
        return lines;
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            quotedPart(field);
        }
        while (at < text.length() && !isEnd(text.charAt(at))) {
            take(field);
        }
        return field.toString();
    }

    private void quotedPart(StringBuilder field) {
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                at++;
                if (at >= text.length() || text.charAt(at) != '"') {
                    return;
                }
            }
            take(field);
        }
    }

    private void take(StringBuilder field) {
        if (field.length() == Limits.CELL_CHARS) {
            throw UserProblem.of("roster.file.cell-too-long", Limits.CELL_CHARS);
        }
        char c = text.charAt(at);
        line += c == '\n' ? 1 : 0;
        field.append(c);
        at++;
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    /** Goes past what ended a field; true when another field follows on the line. */
    private boolean separated() {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        at++;
        if (c == separator) {
            return true;
        }
        if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return false;
    }
}
