package org.sanad.roster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.model.MassarCode;
import org.sanad.model.Progress;

/**
 * The headings of a list whose columns are not known, so that a head can say what they hold: the
 * nearest row of words above the first row with a MASSAR code.
 */
public final class HeadingReader {
    private static final int SAMPLES = 3;
    private static final int FEWEST = 2;

    private HeadingReader() {}

    /**
     * A heading.
     *
     * @param text as it stands in the file
     * @param field what it is known to hold, or null
     * @param samples what stands beneath it, a few
     */
    public record Heading(String text, String field, List<String> samples) {
        public Heading {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Headings from the first sheet that has pupils; empty when none has.
     *
     * @throws org.sanad.model.UserProblem {@code roster.file.…} when the file is refused
     */
    public static List<Heading> read(Path file, ColumnNames names, Progress progress) {
        FileContents contents = FileContents.read(file, progress);
        return Deadline.within(Limits.READING_TIME, progress, () -> headings(contents, names));
    }

    private static List<Heading> headings(FileContents contents, ColumnNames names) {
        for (Sheet sheet : contents.sheets()) {
            int above = 0;
            for (Map.Entry<Integer, Cell[]> row : sheet.rows().entrySet()) {
                Deadline.check();
                if (pupil(row.getValue())) {
                    if (above > 0) {
                        return headings(sheet, above, row.getKey(), names);
                    }
                } else if (words(row.getValue()) >= FEWEST) {
                    above = row.getKey();
                }
            }
        }
        return List.of();
    }

    private static boolean pupil(Cell[] cells) {
        for (Cell cell : cells) {
            if (cell != null && MassarCode.parse(cell.text()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int words(Cell[] cells) {
        int words = 0;
        for (Cell cell : cells) {
            words += cell != null && cell.number() == null && !cell.blank() ? 1 : 0;
        }
        return words;
    }

    private static List<Heading> headings(Sheet sheet, int header, int first, ColumnNames names) {
        Map<String, Heading> headings = new LinkedHashMap<>();
        Cell[] cells = sheet.rows().get(header);
        for (int at = 0; at < cells.length; at++) {
            if (cells[at] != null && !ColumnNames.form(cells[at].text()).isEmpty()) {
                String text = cells[at].text().strip();
                Labels.Column known = names.column(text);
                headings.putIfAbsent(
                        ColumnNames.form(text),
                        new Heading(
                                text,
                                known == null ? null : known.field(),
                                samples(sheet, first, sheet.rangeAt(header, at))));
            }
        }
        return List.copyOf(headings.values());
    }

    private static List<String> samples(Sheet sheet, int first, Merge columns) {
        List<String> samples = new ArrayList<>();
        for (int row : sheet.rows().tailMap(first).keySet()) {
            Cell cell = sheet.first(row, columns);
            if (samples.size() == SAMPLES) {
                break;
            }
            if (cell != null && !cell.blank()) {
                samples.add(cell.text().strip());
            }
        }
        return samples;
    }
}
