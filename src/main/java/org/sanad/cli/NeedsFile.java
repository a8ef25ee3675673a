package org.sanad.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sanad.model.Gender;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.work.needs.NeedSpot;

/**
 * Numbers of needs in a text file: names of columns on the first line, then a row a line, between
 * semicolons. Columns may stand in any order and those not needed may be left out.
 */
final class NeedsFile {
    private static final String BETWEEN = ";";

    private final List<Line> lines;

    private NeedsFile(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * Reads the text; what the cells hold is looked at later.
     *
     * @param columns that are known
     * @throws UserProblem {@code cli.needs.file-unreadable}, {@code cli.needs.column-unknown},
     *     {@code cli.needs.no-row}
     */
    static NeedsFile read(Path file, List<String> columns) {
        String name = String.valueOf(file.getFileName());
        List<String> texts = texts(file, name);
        List<String> head =
                texts.isEmpty()
                        ? List.of()
                        : Arrays.stream(texts.get(0).replace("\uFEFF", "").split(BETWEEN))
                                .map(String::strip)
                                .toList();
        for (String column : head) {
            if (!columns.contains(column)) {
                throw new UserProblem(
                        Problem.of("cli.needs.column-unknown", String.join(BETWEEN, columns))
                                .inFile(name)
                                .at(null, 1, null));
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                lines.add(Line.of(i + 1, head, texts.get(i)));
            }
        }
        if (lines.isEmpty()) {
            throw new UserProblem(Problem.of("cli.needs.no-row").inFile(name));
        }
        return new NeedsFile(lines);
    }

    List<Line> lines() {
        return lines;
    }

    /** Entries of the lines that can be read; the others are put among the problems. */
    static <E> List<E> each(List<Line> lines, Function<Line, E> reading, List<Problem> problems) {
        List<E> entries = new ArrayList<>();
        for (Line line : lines) {
            try {
                entries.add(reading.apply(line));
            } catch (UserProblem refused) {
                problems.add(refused.problem());
            }
        }
        return entries;
    }

    private static List<String> texts(Path file, String name) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserProblem(Problem.of("cli.needs.file-unreadable").inFile(name), e);
        }
    }

    /**
     * One row, by column; also what options of a command say, which are of no row.
     *
     * @param number 1-based line of the file, or 0
     * @param cells null when the line has more of them than there are columns
     */
    record Line(int number, Map<String, String> cells) {
        static Line of(int number, List<String> head, String text) {
            String[] parts = text.split(BETWEEN, -1);
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < parts.length && i < head.size(); i++) {
                cells.put(head.get(i), parts[i].strip());
            }
            return new Line(number, parts.length > head.size() ? null : cells);
        }

        /** Null when the cell is empty or not there. */
        String text(String column) {
            if (cells == null) {
                throw refused(number, null, "cli.needs.too-many-cells");
            }
            String cell = cells.get(column);
            return cell == null || cell.isEmpty() ? null : cell;
        }

        /** 0 when the cell is empty or not there. */
        int number(String column) {
            String cell = text(column);
            if (cell == null) {
                return 0;
            }
            if (!cell.matches("[0-9]{1,7}")) {
                throw refused(number, column, "cli.needs.not-a-number");
            }
            return Integer.parseInt(cell);
        }

        LocalDate date() {
            String cell = text("date");
            try {
                if (cell != null) {
                    return LocalDate.parse(cell);
                }
            } catch (DateTimeException e) {
                throw refused(number, "date", "cli.needs.not-a-day", e);
            }
            throw refused(number, "date", "cli.needs.not-a-day");
        }

        Gender gender() {
            String cell = text("gender");
            Optional<Gender> gender = cell == null ? Optional.empty() : Gender.ofCode(cell);
            if (cell != null && gender.isEmpty()) {
                throw refused(number, "gender", "cli.needs.not-a-gender");
            }
            return gender.orElse(null);
        }

        NeedSpot spot() {
            return new NeedSpot(text("site"), text("level"), gender(), text("article"));
        }

        private static UserProblem refused(int number, String column, String key) {
            return refused(number, column, key, null);
        }

        private static UserProblem refused(int number, String column, String key, Throwable cause) {
            return new UserProblem(Problem.of(key).at(null, number, column), cause);
        }
    }
}
