package org.sanad.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one row can be found by: each word of what is typed must begin one of its words, in any
 * order, whatever the spelling.
 */
public final class SearchText {
    /** "Son of" in Arabic and in Tamazight, in their {@link NameForm}. */
    private static final List<String> PARTICLES = List.of("بن", "ايت");

    private final List<String> words;

    private SearchText(List<String> words) {
        this.words = words;
    }

    /**
     * The searchable words of a row; null fields are passed over. A word that begins with the
     * article ال is found without it too, and بن or ايت is found written apart from the next word
     * or together with it.
     */
    public static SearchText of(String... fields) {
        List<String> words = new ArrayList<>();
        for (String field : fields) {
            if (field != null) {
                addSpellings(words, split(field));
            }
        }
        return new SearchText(List.copyOf(words));
    }

    private static void addSpellings(List<String> words, List<String> written) {
        for (int i = 0; i < written.size(); i++) {
            String word = written.get(i);
            words.add(word);
            if (word.startsWith("ال")) {
                words.add(word.substring(2));
            }
            for (String particle : PARTICLES) {
                if (word.equals(particle) && i + 1 < written.size()) {
                    words.add(word + written.get(i + 1));
                } else if (word.startsWith(particle) && word.length() >= particle.length() + 3) {
                    words.add(word.substring(particle.length()));
                }
            }
        }
    }

    /** A query ready to be asked of many rows. */
    public static List<String> query(String typed) {
        return split(typed);
    }

    /**
     * Whether the row answers the query; an empty query is answered by every row. Plain loops:
     * asked of every row at every key, the first one included.
     */
    public boolean matches(List<String> query) {
        for (String part : query) {
            if (!hasWord(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasWord(String part) {
        for (String word : words) {
            if (begins(word, part)) {
                return true;
            }
        }
        return false;
    }

    /** The article ال typed before a name written without it is passed over. */
    private static boolean begins(String word, String part) {
        return word.startsWith(part)
                || (part.length() > 3
                        && part.startsWith("ال")
                        && word.startsWith(part.substring(2)));
    }

    private static List<String> split(String text) {
        String form = NameForm.of(text).text();
        return form.isEmpty()
                ? List.of()
                : Arrays.stream(form.split(" ")).map(SearchText::particle).toList();
    }

    /** ابن is written بن inside a name. */
    private static String particle(String word) {
        return word.equals("ابن") ? "بن" : word;
    }
}
