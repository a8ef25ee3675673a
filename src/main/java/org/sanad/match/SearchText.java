package org.sanad.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one row can be found by: each word of what is typed must begin one of its words, in any
 * order, whatever the spelling. What is typed in Latin letters also finds names in Arabic, and
 * other Latin spellings, by their consonants (Youssef, Yusuf: يوسف); what is typed in Arabic finds
 * Arabic as it is spelled, and Latin names by their consonants.
 */
public final class SearchText {
    /** "Son of" in Arabic and in Tamazight, in their {@link NameForm}. */
    private static final List<String> PARTICLES = List.of("بن", "ايت");

    /** Fewer consonants would find half the school. */
    private static final int FEWEST_OF_A_KEY = 2;

    private final List<String> words;
    private final List<String> keysOfArabic;
    private final List<String> keysOfLatin;

    private SearchText(List<String> words) {
        this.words = words;
        this.keysOfArabic = keys(words, false);
        this.keysOfLatin = keys(words, true);
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

    private static List<String> keys(List<String> words, boolean latin) {
        return words.stream()
                .filter(word -> NameWords.isLatin(word) == latin && isName(word))
                .map(word -> Sounds.key(Sounds.of(word)))
                .distinct()
                .toList();
    }

    /** Not a code or a number. */
    private static boolean isName(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    /** A query ready to be asked of many rows. */
    public static List<Part> query(String typed) {
        List<String> parts = split(typed);
        return parts.stream()
                .filter(part -> parts.size() == 1 || !NameWords.isLatinArticle(part))
                .map(SearchText::part)
                .toList();
    }

    private static Part part(String word) {
        boolean latin = NameWords.isLatin(word);
        List<String> keys = new ArrayList<>();
        if (isName(word)) {
            keys.add(Sounds.key(Sounds.of(word)));
            if (word.endsWith("h")) {
                // Mute at the end of a name, sounded inside one that is not typed to its end: moh.
                keys.add(Sounds.key(Sounds.of(word + "a")));
            }
            for (int name : KnownNames.builtIn().of(word)) {
                // A shortened or Tamazight form finds the name itself: Med, Fadma.
                KnownNames.builtIn().spellings(name).stream()
                        .filter(spelling -> NameWords.isLatin(spelling) != latin)
                        .forEach(spelling -> keys.add(Sounds.key(Sounds.of(spelling))));
            }
        }
        return new Part(word, latin, keys.stream().distinct().toList());
    }

    private static int consonants(String key) {
        return key.length() - (key.startsWith("a") ? 1 : 0);
    }

    /**
     * One typed word.
     *
     * @param word in its {@link NameForm}
     * @param keys {@link Sounds#key} of the word and of the well-known names it may be short for;
     *     empty for codes
     */
    public record Part(String word, boolean latin, List<String> keys) {
        public Part {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Whether the row answers the query; an empty query is answered by every row. Plain loops:
     * asked of every row at every key, the first one included.
     */
    public boolean matches(List<Part> query) {
        for (Part part : query) {
            if (!hasWord(part.word) && !hasKey(part)) {
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

    private boolean hasKey(Part part) {
        for (String key : part.keys) {
            if (isBegun(keysOfLatin, key) || (part.latin && isBegun(keysOfArabic, key))) {
                return true;
            }
        }
        return false;
    }

    /** Begins a word; a key of one consonant must be the whole word's (Ali: علي). */
    private static boolean isBegun(List<String> keys, String typed) {
        boolean isLong = consonants(typed) >= FEWEST_OF_A_KEY;
        for (String key : keys) {
            if (isLong ? key.startsWith(typed) : key.equals(typed)) {
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
