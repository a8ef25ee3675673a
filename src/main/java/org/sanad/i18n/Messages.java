package org.sanad.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The sentences of the program in one language. Keys are dotted, {@code room.page.part}; each room
 * has a file of its own ({@code i18n/<room>_<language>.properties}, UTF-8).
 *
 * <p>A sentence holds its arguments as {@code {0}}, {@code {1}} …; nothing else is interpreted (an
 * apostrophe is an apostrophe). Arguments are text already formatted by {@link Formats}; each is
 * isolated so that a code or a name cannot disturb the order of the sentence around it.
 */
public final class Messages {
    /** The rooms that have sentences, each one pair of files. */
    public static final List<String> ROOMS =
            List.of(
                    "model",
                    "seal",
                    "store",
                    "exchange",
                    "roster",
                    "print",
                    "match",
                    "work",
                    "ui",
                    "help",
                    "cli");

    /** Where French puts a space that no line may end at: before these marks, within guillemets. */
    private static final Pattern TIED = Pattern.compile(" (?=[:;!?»%])|(?<=«) ");

    private final Language language;
    private final Map<String, String> sentences;

    /** The same for screens and paper. */
    private final Map<String, String> set;

    private Messages(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = Map.copyOf(sentences);
        this.set = language == Language.FRENCH ? allTied(this.sentences) : this.sentences;
    }

    /** Every sentence of a language, read from the class path once. */
    public static Messages of(Language language) {
        return switch (language) {
            case ARABIC -> Arabic.SENTENCES;
            case FRENCH -> French.SENTENCES;
        };
    }

    private static Messages read(Language language) {
        Map<String, String> sentences = new HashMap<>();
        for (String room : ROOMS) {
            load(room, language)
                    .forEach((key, value) -> sentences.put((String) key, (String) value));
        }
        return new Messages(language, sentences);
    }

    /** The file of one room in one language. */
    static Properties load(String room, Language language) {
        String path = "/i18n/" + room + "_" + language.code() + ".properties";
        Properties file = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(path)) {
            if (in != null) {
                file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    public Language language() {
        return language;
    }

    /** Whether a sentence stands under this key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** All keys, in order. */
    public Set<String> keys() {
        return new TreeSet<>(sentences.keySet());
    }

    /**
     * The sentence of a key, its arguments filled in and isolated.
     *
     * @throws IllegalArgumentException when the key has no sentence: a programming fault, caught by
     *     a test
     */
    public String get(String key, Object... arguments) {
        return fill(sentence(set, key), arguments, true);
    }

    /** As {@link #get}, without isolates and as written: for file names, JSON and terminals. */
    public String plain(String key, Object... arguments) {
        return fill(sentence(sentences, key), arguments, false);
    }

    /** A sentence that is data, such as one of the programme pack, filled in as by {@link #get}. */
    public static String fill(String sentence, Object... arguments) {
        return fill(sentence, arguments, true);
    }

    /** As {@link #fill(String, Object...)}, without isolates. */
    public static String fillPlain(String sentence, Object... arguments) {
        return fill(sentence, arguments, false);
    }

    /** The sentence as written, its arguments still open: for tests of the files. */
    String template(String key) {
        return sentence(sentences, key);
    }

    /**
     * A French sentence with the spaces that belong to its punctuation made unbreakable (Imprimerie
     * nationale, Lexique des règles typographiques): the files are written with plain ones.
     */
    static String tied(String french) {
        return TIED.matcher(french).replaceAll("\u00a0");
    }

    private static Map<String, String> allTied(Map<String, String> french) {
        Map<String, String> set = new HashMap<>(french);
        set.replaceAll((key, written) -> tied(written));
        return Map.copyOf(set);
    }

    private String sentence(Map<String, String> from, String key) {
        String sentence = from.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key + " in " + language.code());
        }
        return sentence;
    }

    private static String fill(String sentence, Object[] arguments, boolean isolated) {
        StringBuilder text = new StringBuilder(sentence.length() + 32);
        int from = 0;
        while (from < sentence.length()) {
            int open = sentence.indexOf('{', from);
            int close = open < 0 ? -1 : sentence.indexOf('}', open);
            int index = close < 0 ? -1 : argumentIndex(sentence.substring(open + 1, close));
            if (index < 0 || index >= arguments.length) {
                int end = open < 0 ? sentence.length() : open + 1;
                text.append(sentence, from, end);
                from = end;
                continue;
            }
            text.append(sentence, from, open);
            String value = String.valueOf(arguments[index]);
            text.append(isolated ? Isolate.natural(value) : value);
            from = close + 1;
        }
        return text.toString();
    }

    private static int argumentIndex(String inside) {
        return inside.length() == 1 && Character.isDigit(inside.charAt(0))
                ? inside.charAt(0) - '0'
                : -1;
    }

    /** Read when first asked for, as the next. */
    private static final class Arabic {
        private static final Messages SENTENCES = read(Language.ARABIC);

        private Arabic() {}
    }

    private static final class French {
        private static final Messages SENTENCES = read(Language.FRENCH);

        private French() {}
    }
}
