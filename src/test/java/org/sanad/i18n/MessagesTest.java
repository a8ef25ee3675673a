package org.sanad.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two languages say the same things, and every sentence the code asks for exists. */
final class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /**
     * A dotted key of at least two parts in a string literal, beginning with a room that has
     * sentences.
     */
    private static final Pattern KEY =
            Pattern.compile(
                    "\"((?:" + String.join("|", Messages.ROOMS) + ")(?:\\.[a-z0-9-]*[a-z0-9])+)\"");

    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameFile() {
        for (String room : Messages.ROOMS) {
            assertEquals(keys(room, Language.ARABIC), keys(room, Language.FRENCH), room);
        }
    }

    /** Of two sentences under one key only the last would ever be read. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void eachSentenceStandsOnce(Language language) throws IOException {
        for (String room : Messages.ROOMS) {
            Path file = Path.of("resources", "i18n", room + "_" + language.code() + ".properties");
            List<String> keys =
                    Files.readAllLines(file).stream()
                            .filter(line -> line.indexOf('=') > 0 && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .toList();
            List<String> twice =
                    keys.stream().filter(key -> Collections.frequency(keys, key) > 1).toList();
            assertEquals(List.of(), twice, file.toString());
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Messages arabic = Messages.of(Language.ARABIC);
        Messages french = Messages.of(Language.FRENCH);
        for (String key : arabic.keys()) {
            assertEquals(arguments(arabic.template(key)), arguments(french.template(key)), key);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyInTheCodeHasASentence(Language language) {
        Messages messages = Messages.of(language);
        Map<String, String> missing = new TreeMap<>(keysInTheCode());
        missing.keySet().removeIf(messages::has);
        assertTrue(missing.isEmpty(), () -> "no sentence for " + missing);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sentencesHaveNoLooseEnds(Language language) {
        Messages messages = Messages.of(language);
        List<String> bad = new ArrayList<>();
        for (String key : messages.keys()) {
            String sentence = messages.template(key);
            if (sentence.isBlank()
                    || !sentence.equals(sentence.strip())
                    || sentence.contains("  ")) {
                bad.add(key);
            }
        }
        assertEquals(List.of(), bad);
    }

    @Test
    void fillsAndIsolatesArguments() {
        Messages messages = Messages.of(Language.FRENCH);
        assertThrows(IllegalArgumentException.class, () -> messages.get("no.such.key"));
    }

    private static Set<String> keys(String room, Language language) {
        Properties file = Messages.load(room, language);
        return new TreeSet<>(file.stringPropertyNames());
    }

    private static Set<String> arguments(String sentence) {
        Matcher matcher = ARGUMENT.matcher(sentence);
        return matcher.results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> keysInTheCode() {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.put(matcher.group(1), file.getFileName().toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    @Test
    void frenchPunctuationStaysWithItsWord() {
        assertEquals(
                "Page «\u00a0Élèves\u00a0»\u00a0: 3\u00a0%\u00a0; puis\u00a0?",
                Messages.tied("Page « Élèves » : 3 % ; puis ?"));
        Messages french = Messages.of(Language.FRENCH);
        String key = french.keys().stream().filter(this::breakable).findFirst().orElseThrow();
        assertEquals(Messages.tied(french.template(key)), french.get(key));
        assertEquals(french.template(key), french.plain(key));
    }

    private boolean breakable(String key) {
        String written = Messages.of(Language.FRENCH).template(key);
        return written.contains(" :") && !written.contains("{");
    }
}
