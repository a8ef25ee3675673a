package org.sanad.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sealed tables: each has {@code id}, {@code v}, clear columns and {@code sealed}. What each
 * column holds is said in the data dictionary ({@code src/docs/store.md}).
 */
enum Table {
    SETTING("name", "value"),
    SCHOOL(),
    SITE(),
    PUPIL("code_index"),
    PLACEMENT("pupil", "year", "level", "class", "site", "status"),
    HOUSEHOLD("cin_index"),
    HOUSEHOLD_CHILD("household", "pupil", "rank"),
    PARTICIPATION("pupil", "programme", "year", "status"),
    STORED_KEY("key_use", "state"),
    OUTBOX("epoch", "seq", "state"),
    PACK("version", "sha256"),
    SCHOOL_KEY("gresa", "kid", "status"),
    INTAKE("received", "gresa", "digest"),
    SNAPSHOT("gresa", "campaign", "pupils"),
    CONTENT("kind"),
    /** Of before there was {@link #EDIT}; nothing is written to it any more. */
    UNDO("kind"),
    MOVE("pupil"),
    KEPT_VIOLATION("year"),
    ABSENCE("pupil", "year", "month"),
    ENTERED_MONTH("class", "year", "month"),
    CLOSURE("year"),
    HANDED_SLIP("pupil", "programme", "year", "tranche"),
    NEED("kind", "year", "pupil"),
    DECISION("gresa", "digest", "verdict"),
    DISPATCH("stream", "epoch", "seq", "digest"),
    LISTED_SCHOOL("gresa"),
    INBOX("type", "epoch", "seq", "digest"),
    REMARK("bundle", "row_id", "code"),
    DISMISSAL("kind"),
    PUPIL_NOTE("pupil"),
    EDIT("kind", "number", "undone"),
    PERSON("state"),
    OPERATION();

    /** What a school's head enters, and may therefore take back. */
    private static final Set<Table> ENTERED =
            EnumSet.of(
                    SCHOOL,
                    SITE,
                    PUPIL,
                    PLACEMENT,
                    HOUSEHOLD,
                    HOUSEHOLD_CHILD,
                    PARTICIPATION,
                    MOVE,
                    KEPT_VIOLATION,
                    ABSENCE,
                    ENTERED_MONTH,
                    CLOSURE,
                    HANDED_SLIP,
                    NEED,
                    DISMISSAL,
                    PUPIL_NOTE);

    /** What is written beside what is entered. */
    private static final Set<Table> BESIDE_ENTERED = EnumSet.of(UNDO, EDIT, OPERATION);

    /** Raised when the sealed form of a table's rows changes; part of every row's address. */
    static final int SCHEMA = 1;

    private final String sqlName;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> clear;

    private final String select;
    private final String upsert;
    private final String delete;
    private final String marks;

    Table(String... clear) {
        this.sqlName = name().toLowerCase(Locale.ROOT);
        this.clear = List.of(clear);
        List<String> columns =
                Stream.of(Stream.of("id", "v"), this.clear.stream(), Stream.of("sealed"))
                        .flatMap(part -> part)
                        .toList();
        String names = String.join(", ", columns);
        String holes = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        String changes =
                columns.stream()
                        .filter(column -> !column.equals("id"))
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
        this.select = "SELECT %s FROM %s ".formatted(names, sqlName);
        this.upsert =
                "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (id) DO UPDATE SET %s"
                        .formatted(sqlName, names, holes, changes);
        this.delete = "DELETE FROM %s WHERE id = ?".formatted(sqlName);
        this.marks =
                select.replace(
                        "sealed FROM",
                        "CAST(substr(sealed, 1, 13) AS BLOB), CAST(substr(sealed, -16) AS BLOB)"
                                + " FROM");
    }

    /** Whether its rows are what people enter about a school. */
    boolean entered() {
        return ENTERED.contains(this);
    }

    /** Whether who only enters data writes to it: the school and its sites are the head's. */
    boolean openToClerks() {
        return (entered() || BESIDE_ENTERED.contains(this)) && this != SCHOOL && this != SITE;
    }

    /** The table of a name; empty when this version of the program knows none. */
    static Optional<Table> named(String sqlName) {
        return Arrays.stream(values()).filter(one -> one.sqlName.equals(sqlName)).findFirst();
    }

    /** Name of the table in the database. */
    String sqlName() {
        return sqlName;
    }

    /** The columns between {@code v} and {@code sealed}. */
    List<String> clear() {
        return clear;
    }

    /** Selects whole rows, followed by a clause of the repository's own. */
    String select() {
        return select;
    }

    String upsert() {
        return upsert;
    }

    String delete() {
        return delete;
    }

    /** Selects what marks each row in the manifest: all but the body of {@code sealed}. */
    String marks() {
        return marks;
    }
}
