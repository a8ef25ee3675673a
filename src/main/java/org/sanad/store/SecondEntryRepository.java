package org.sanad.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.model.SchoolYear;

/**
 * Second entries that were typed and not compared yet; sealed, for they are personal, and kept so
 * that a power cut costs no more than the field being typed.
 */
public final class SecondEntryRepository {
    private static final String KIND = "second-entry";

    private final Rows rows;

    SecondEntryRepository(Rows rows) {
        this.rows = rows;
    }

    /** The sealed form: texts as typed, by pupil. */
    record Body(Map<String, String> typed) {}

    /**
     * What was typed for a class, by pupil.
     *
     * @param field stable name of the field
     */
    public Map<UUID, String> find(SchoolYear year, String schoolClass, String field) {
        Map<UUID, String> typed = new TreeMap<>();
        rows.find(Table.CONTENT, id(year, schoolClass, field))
                .map(row -> rows.body(row, Body.class).typed())
                .orElse(Map.of())
                .forEach((pupil, text) -> typed.put(UUID.fromString(pupil), text));
        return typed;
    }

    /** Keeps these in place of all there were of the class and field; none is kept of none. */
    public void save(SchoolYear year, String schoolClass, String field, Map<UUID, String> typed) {
        UUID id = id(year, schoolClass, field);
        Map<String, String> kept = new TreeMap<>();
        typed.forEach((pupil, text) -> kept.put(pupil.toString(), text));
        if (kept.isEmpty()) {
            rows.remove(Table.CONTENT, id);
        } else {
            rows.put(Table.CONTENT, id, List.of(KIND), new Body(kept));
        }
    }

    private UUID id(SchoolYear year, String schoolClass, String field) {
        return rows.index()
                .id(
                        Table.CONTENT.sqlName() + "/" + KIND,
                        year.start() + "|" + field + "|" + schoolClass);
    }
}
