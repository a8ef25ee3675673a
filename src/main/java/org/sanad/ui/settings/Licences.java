package org.sanad.ui.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Other people's parts that come with the program, and their licences. */
final class Licences {
    private static final String LIST = "/licences/parts.csv";

    /**
     * One of them.
     *
     * @param licence as {@code dependencies.md} and {@code third-party.md} name it
     * @param artifacts names in the build, none of a part that comes with another one
     */
    record Part(String name, String licence, List<String> artifacts) {}

    private Licences() {}

    /** In the order of the list: parts of one licence stand together. */
    static List<Part> parts() {
        try (InputStream in = Licences.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + LIST);
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines().skip(1).map(Licences::part).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part part(String line) {
        String[] cells = line.split(";", -1);
        List<String> artifacts = cells[2].isEmpty() ? List.of() : List.of(cells[2].split(" "));
        return new Part(cells[0], cells[1], artifacts);
    }
}
