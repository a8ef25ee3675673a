package org.sanad.work.pupils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sanad.match.SearchText;

/**
 * Finds pupils by what is typed, tolerant of spelling and of Latin letters: by name, code, class,
 * guardian, CIN or phone. Made once for the rows shown, asked at every key.
 */
public final class PupilSearch {
    private final List<PupilRow> rows;
    private final List<SearchText> texts;

    public PupilSearch(List<PupilRow> rows) {
        this.rows = List.copyOf(rows);
        this.texts = this.rows.stream().map(PupilSearch::text).toList();
    }

    /** The rows that answer, in their order; all of them when nothing is typed. */
    public List<PupilRow> find(String typed) {
        List<SearchText.Part> query = SearchText.query(typed);
        List<PupilRow> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (texts.get(i).matches(query)) {
                found.add(rows.get(i));
            }
        }
        return found;
    }

    /** The words a pupil is found by, the name first; some may be null. */
    public static List<String> words(PupilRow row) {
        return Arrays.asList(
                row.name().whole(),
                row.code().value(),
                row.schoolClass(),
                row.guardian(),
                row.guardianCin(),
                row.guardianPhone());
    }

    private static SearchText text(PupilRow row) {
        return SearchText.of(words(row).toArray(String[]::new));
    }
}
