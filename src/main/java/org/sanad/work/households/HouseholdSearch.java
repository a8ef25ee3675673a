package org.sanad.work.households;

import java.util.ArrayList;
import java.util.List;
import org.sanad.match.SearchText;
import org.sanad.model.Guardian;

/**
 * Finds households by what is typed, tolerant of spelling and of Latin letters: by a guardian's
 * name, CIN or phone, a child's name, code or class, the douar. Made once for the rows shown.
 */
public final class HouseholdSearch {
    private final List<HouseholdRow> rows;
    private final List<SearchText> texts;

    public HouseholdSearch(List<HouseholdRow> rows) {
        this.rows = List.copyOf(rows);
        this.texts = this.rows.stream().map(HouseholdSearch::text).toList();
    }

    /** The rows that answer, in their order; all of them when nothing is typed. */
    public List<HouseholdRow> find(String typed) {
        List<SearchText.Part> query = SearchText.query(typed);
        List<HouseholdRow> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (texts.get(i).matches(query)) {
                found.add(rows.get(i));
            }
        }
        return found;
    }

    private static SearchText text(HouseholdRow row) {
        return SearchText.of(words(row).toArray(String[]::new));
    }

    /** The words a household is found by, its guardian's name first; some may be null. */
    public static List<String> words(HouseholdRow row) {
        List<String> parts = new ArrayList<>();
        for (Guardian guardian : row.household().guardians()) {
            parts.add(guardian.name());
            parts.add(guardian.latinName());
            parts.add(guardian.cin());
            parts.add(guardian.phone());
        }
        for (ChildRow child : row.children()) {
            parts.add(child.name());
            parts.add(child.code().value());
            parts.add(child.schoolClass());
        }
        parts.add(row.household().douar());
        parts.add(row.household().file().commune());
        return parts;
    }
}
