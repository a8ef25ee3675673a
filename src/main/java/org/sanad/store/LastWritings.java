package org.sanad.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which transaction wrote a pupil's rows last: every row carries the number of its own. */
final class LastWritings {
    private static final String OF_PUPIL = "SELECT max(v) FROM %s WHERE pupil = ?";
    private static final String ITSELF = "SELECT v FROM pupil WHERE id = ?";

    private static final String HOUSEHOLD =
            """
            SELECT max(household.v) FROM household
            JOIN household_child ON household_child.household = household.id
            WHERE household_child.pupil = ?
            """;

    /** Tables whose rows are of one pupil. */
    private static final List<Table> TABLES =
            List.of(
                    Table.PLACEMENT,
                    Table.MOVE,
                    Table.PARTICIPATION,
                    Table.ABSENCE,
                    Table.HANDED_SLIP,
                    Table.NEED,
                    Table.PUPIL_NOTE);

    private final Rows rows;

    LastWritings(Rows rows) {
        this.rows = rows;
    }

    /** Numbers of transactions by table, without those that hold nothing of the pupil. */
    Map<String, Long> of(UUID pupil) {
        byte[] id = Row.bytes(pupil);
        Map<String, Long> numbers = new LinkedHashMap<>();
        put(numbers, Table.PUPIL, rows.number(ITSELF, id));
        put(numbers, Table.HOUSEHOLD, rows.number(HOUSEHOLD, id));
        for (Table table : TABLES) {
            put(numbers, table, rows.number(OF_PUPIL.formatted(table.sqlName()), id));
        }
        return numbers;
    }

    private static void put(Map<String, Long> numbers, Table table, long number) {
        if (number > 0) {
            numbers.put(table.sqlName(), number);
        }
    }
}
