package org.sanad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every column of the database is classified in the data dictionary, and no other is. */
final class DataDictionaryTest {
    private static final Path DICTIONARY = Path.of("src/docs/store.md");
    private static final Pattern LINE =
            Pattern.compile(
                    "\\| ([a-z_]+\\.[a-z0-9_]+) \\| (id|counter|code|blind|key|public|sealed) \\| .+ \\|");

    private static final String COLUMNS =
            """
            SELECT tables.name || '.' || columns.name
            FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
            WHERE tables.type = 'table'
            """;

    @TempDir Path temp;

    @Test
    void everyColumnIsClassified() throws IOException, SQLException {
        Set<String> classified = new TreeSet<>();
        for (String line : Files.readAllLines(DICTIONARY)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                classified.add(matcher.group(1));
            }
        }
        assertEquals(classified, columns(COLUMNS));
    }

    @Test
    void everyTableOfPeopleIsASealedOne() throws SQLException {
        Set<String> sealed =
                new TreeSet<>(Set.of("vault", "recovery_vault", "person_vault", "manifest"));
        for (Table table : Table.values()) {
            sealed.add(table.sqlName());
            List<String> expected = new ArrayList<>(List.of("id", "v", "sealed"));
            expected.addAll(table.clear());
            assertEquals(
                    new TreeSet<>(expected),
                    columns("SELECT name FROM pragma_table_info('" + table.sqlName() + "')"));
        }
        assertEquals(sealed, columns("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    }

    private Set<String> columns(String sql) throws SQLException {
        Path file = temp.resolve("columns-" + System.nanoTime() + ".db");
        try (Connection connection = Database.create(file)) {
            return new TreeSet<>(Database.texts(connection, sql));
        }
    }
}
