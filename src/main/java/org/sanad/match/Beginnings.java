package org.sanad.match;

import java.util.stream.Stream;

/**
 * A few words with a mark of the letters they begin with, so that most rows are passed over without
 * looking at a word: the first search after the start runs uncompiled and must still be at once.
 */
final class Beginnings {
    private final String[] words;
    private final long letters;

    private Beginnings(String[] words) {
        this.words = words;
        long marks = 0;
        for (String word : words) {
            marks |= word.isEmpty() ? 0 : 1L << (word.charAt(0) & 63);
        }
        this.letters = marks;
    }

    /** Each word once; empty ones begin nothing. */
    static Beginnings of(Stream<String> words) {
        return new Beginnings(
                words.filter(word -> !word.isEmpty()).distinct().toArray(String[]::new));
    }

    /** Whether a word begins with one of the others. */
    boolean anyBeginsWith(Beginnings others) {
        if ((letters & others.letters) == 0) {
            return false;
        }
        for (String other : others.words) {
            for (String word : words) {
                if (word.startsWith(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word is one of the others. */
    boolean anyIs(Beginnings others) {
        if ((letters & others.letters) == 0) {
            return false;
        }
        for (String other : others.words) {
            for (String word : words) {
                if (word.equals(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
