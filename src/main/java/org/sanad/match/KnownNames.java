package org.sanad.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of well-known first names ({@code match/first_names.csv}): which spellings are one
 * name, and so also which names that look alike are two (حسن and حسين, سعيد and سعيدة).
 */
final class KnownNames {
    private static final String TABLE = "/match/first_names.csv";
    private static final int[] UNKNOWN = {};
    private static final KnownNames BUILT_IN = read();

    private final Map<String, int[]> names;
    private final List<List<String>> spellings;

    private KnownNames(Map<String, int[]> names, List<List<String>> spellings) {
        this.names = names;
        this.spellings = spellings;
    }

    /** The table the program carries. */
    static KnownNames builtIn() {
        return BUILT_IN;
    }

    /** The numbers of the names written so; empty for a word not in the table. */
    int[] of(String word) {
        return names.getOrDefault(word, UNKNOWN);
    }

    /** Every spelling of one name, as {@link NameWords}. */
    List<String> spellings(int name) {
        return spellings.get(name);
    }

    private static KnownNames read() {
        Map<String, int[]> names = new HashMap<>();
        List<List<String>> spellings = new ArrayList<>();
        for (String line : lines()) {
            int number = spellings.size();
            List<String> words = NameWords.of(line.replace(';', ' ')).stream().distinct().toList();
            spellings.add(words);
            for (String word : words) {
                names.merge(word, new int[] {number}, KnownNames::both);
            }
        }
        return new KnownNames(names, spellings);
    }

    private static int[] both(int[] some, int[] one) {
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = one[0];
        return all;
    }

    private static List<String> lines() {
        try (InputStream in = KnownNames.class.getResourceAsStream(TABLE);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
