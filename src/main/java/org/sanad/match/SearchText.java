package org.sanad.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

    private final Beginnings words;
    private final Beginnings keysOfArabic;
    private final Beginnings keysOfLatin;

    private SearchText(List<String> words) {
        this.words = Beginnings.of(words.stream());
        this.keysOfArabic = Beginnings.of(keys(words, false));
        this.keysOfLatin = Beginnings.of(keys(words, true));
        // Read while the rows are made, not at the first key typed.
        KnownNames.builtIn();
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
        return new SearchText(words);
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

    private static Stream<String> keys(List<String> words, boolean latin) {
        return words.stream()
                .filter(word -> NameWords.isLatin(word) == latin && isName(word))
                .map(word -> Sounds.key(Sounds.of(word)));
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
        boolean article = word.length() > 3 && word.startsWith("ال");
        return new Part(
                Beginnings.of(article ? Stream.of(word, word.substring(2)) : Stream.of(word)),
                Beginnings.of(keys.stream().filter(key -> consonants(key) >= FEWEST_OF_A_KEY)),
                Beginnings.of(keys.stream().filter(key -> consonants(key) < FEWEST_OF_A_KEY)),
                latin);
    }

    private static int consonants(String key) {
        return key.length() - (key.startsWith("a") ? 1 : 0);
    }

    /** One typed word, ready to be asked of many rows. */
    public static final class Part {
        /** In {@link NameForm}; with the article and without it. */
        private final Beginnings words;

        /** {@link Sounds#key} of the word and of well-known names it may be short for. */
        private final Beginnings keys;

        /** Keys of one consonant, which must be the whole word's (Ali: علي). */
        private final Beginnings wholeKeys;

        private final boolean latin;

        private Part(Beginnings words, Beginnings keys, Beginnings wholeKeys, boolean latin) {
            this.words = words;
            this.keys = keys;
            this.wholeKeys = wholeKeys;
            this.latin = latin;
        }

        private boolean keysFound(Beginnings stored) {
            return stored.anyBeginsWith(keys) || stored.anyIs(wholeKeys);
        }
    }

    /**
     * Whether the row answers the query; an empty query is answered by every row. Plain loops:
     * asked of every row at every key, the first one included.
     */
    public boolean matches(List<Part> query) {
        for (Part part : query) {
            boolean found = words.anyBeginsWith(part.words) || part.keysFound(keysOfLatin);
            if (!found && !(part.latin && part.keysFound(keysOfArabic))) {
                return false;
            }
        }
        return true;
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
