package org.sanad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;

/** Small tables of text, one row a line, cells between semicolons. */
final class SchoolsFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SchoolsFile() {}

    /** The cells of each line, none for a blank one. */
    static List<List<String>> cells(Path file, String between) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserProblem(
                    Problem.of("cli.pupils.file-unreadable")
                            .inFile(String.valueOf(file.getFileName())),
                    e);
        }
        return lines.stream()
                .map(line -> line.replace(String.valueOf(BYTE_ORDER_MARK), "").strip())
                .map(
                        line ->
                                line.isEmpty()
                                        ? List.<String>of()
                                        : Arrays.stream(line.split(between, -1))
                                                .map(SchoolsFile::unquoted)
                                                .toList())
                .toList();
    }

    private static String unquoted(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** A cell, or null when it is empty or not there. */
    static String cell(List<String> cells, int index) {
        return index < cells.size() && !cells.get(index).isEmpty() ? cells.get(index) : null;
    }

    /** Writes rows for a spreadsheet: every cell quoted, none that could be run as a formula. */
    static void write(Path file, List<String> columns, List<Map<String, Object>> rows) {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        text.append(line(columns));
        for (Map<String, Object> row : rows) {
            text.append(line(columns.stream().map(column -> text(row.get(column))).toList()));
        }
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserProblem(
                    Problem.of("cli.table.not-written").inFile(String.valueOf(file.getFileName())),
                    e);
        }
    }

    private static String text(Object value) {
        String text = value == null ? "" : value.toString();
        boolean runs = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return runs ? "'" + text : text;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }
}
