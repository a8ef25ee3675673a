package org.sanad.roster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sanad.model.Cycle;
import org.sanad.model.pack.Level;

/** The levels of the field's list, as the programme pack gives them to the reader. */
final class TestLevels {
    static final Path MASSAR = Path.of("src/test/resources/massar");

    private TestLevels() {}

    static List<Level> all() {
        try {
            return Files.readAllLines(MASSAR.resolve("levels.csv"), StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(
                            f ->
                                    new Level(
                                            f[0],
                                            Cycle.valueOf(f[1]),
                                            Integer.parseInt(f[2]),
                                            f[3].isEmpty() ? null : f[3],
                                            f[4],
                                            f[5],
                                            f[6],
                                            f[7]))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
