package org.sanad.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;

/**
 * Reads a small table whose columns stand in a fixed order, in any container and encoding class
 * lists come in: a list of schools, a carrier's way.
 */
public final class TableReader {
    private TableReader() {}

    /**
     * A line with something in it.
     *
     * @param number as the file counts it, from 1
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** A cell without blanks around it; empty text where there is none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /**
     * The lines of the first sheet that has any.
     *
     * @throws UserProblem {@code roster.file.…} when the file is refused
     */
    public static List<Line> read(Path file) {
        Optional<Sheet> filled =
                FileContents.read(file, Progress.none()).sheets().stream()
                        .filter(sheet -> !sheet.rows().isEmpty())
                        .findFirst();
        List<Line> lines = new ArrayList<>();
        filled.ifPresent(
                sheet ->
                        sheet.rows()
                                .forEach(
                                        (number, cells) ->
                                                lines.add(
                                                        new Line(
                                                                number,
                                                                Arrays.stream(cells)
                                                                        .map(TableReader::text)
                                                                        .toList()))));
        return lines;
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.text();
    }
}
