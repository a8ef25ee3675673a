package org.sanad.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.sanad.model.UserProblem;

/**
 * Texts as they were typed and not entered yet, sealed under a name: they stand beside the data,
 * are no action that is taken back, and nothing but the form they were typed into reads them.
 */
final class WaitingTexts {
    static final String SECOND_ENTRY = "second-entry";
    static final String DRAFT = "draft";

    private static final Set<Object> KINDS = Set.of(SECOND_ENTRY, DRAFT);
    private static final String OF_KIND = "WHERE kind = ?";

    private final Rows rows;
    private final String kind;

    WaitingTexts(Rows rows, String kind) {
        this.rows = rows;
        this.kind = kind;
    }

    /** The sealed form: texts by what they were typed for. */
    record Body(Map<String, String> typed) {}

    /** Whether rows of a table with these clear columns hold such texts. */
    static boolean are(Table table, List<Object> clear) {
        return table == Table.CONTENT && KINDS.contains(clear.get(0));
    }

    /** Where the texts of a name stand. */
    UUID id(String name) {
        return rows.index().id(Table.CONTENT.sqlName() + "/" + kind, name);
    }

    Map<String, String> find(String name) {
        return rows.find(Table.CONTENT, id(name)).map(this::typed).orElse(Map.of());
    }

    /** As {@link #find}; empty where it cannot be opened any more. */
    Optional<Map<String, String>> opened(String name) {
        Optional<Row> row = rows.find(Table.CONTENT, id(name));
        return row.isEmpty() ? Optional.of(Map.of()) : opened(row.get());
    }

    private Optional<Map<String, String>> opened(Row row) {
        try {
            return Optional.of(typed(row));
        } catch (UserProblem damaged) {
            if (damaged.code().equals(Problems.DAMAGED_ROW)) {
                return Optional.empty();
            }
            throw damaged;
        }
    }

    /** Keeps these in place of all there were; none is kept of none. */
    void save(UUID id, Map<String, String> typed) {
        if (typed.isEmpty()) {
            rows.remove(Table.CONTENT, id);
        } else {
            rows.put(Table.CONTENT, id, List.of(kind), new Body(new TreeMap<>(typed)));
        }
    }

    /** All of the kind that can be opened, by where they stand. */
    Map<UUID, Map<String, String>> readable() {
        Map<UUID, Map<String, String>> all = new LinkedHashMap<>();
        rows.list(Table.CONTENT, OF_KIND, kind)
                .forEach(row -> opened(row).ifPresent(typed -> all.put(row.id(), typed)));
        return all;
    }

    /** All of the kind, by where they stand. */
    Map<UUID, Map<String, String>> all() {
        Map<UUID, Map<String, String>> all = new LinkedHashMap<>();
        rows.list(Table.CONTENT, OF_KIND, kind).forEach(row -> all.put(row.id(), typed(row)));
        return all;
    }

    private Map<String, String> typed(Row row) {
        return rows.body(row, Body.class).typed();
    }
}
