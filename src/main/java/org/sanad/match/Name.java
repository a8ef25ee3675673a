package org.sanad.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanad.model.PersonName;

/**
 * A name ready to be compared many times.
 *
 * @param family how many of the words are the family name, or -1 when it is not known apart
 */
record Name(List<Word> words, int family) {
    static Name of(PersonName name, Function<String, Word> reader) {
        if (!name.split()) {
            return of(name.whole(), reader);
        }
        List<Word> words = new ArrayList<>(words(name.family(), reader));
        int family = words.size();
        words.addAll(words(name.first(), reader));
        return new Name(List.copyOf(words), family);
    }

    /** A name in one piece. */
    static Name of(String whole, Function<String, Word> reader) {
        return new Name(words(whole, reader), -1);
    }

    private static List<Word> words(String written, Function<String, Word> reader) {
        return NameWords.of(written).stream().map(reader).toList();
    }

    /** The same for all usual spellings of the name, in any order of its words. */
    String key() {
        return words.stream().map(Word::key).sorted().collect(Collectors.joining(" "));
    }

    /** Whether a word of it is the other's family name (or one of its words, when unsplit). */
    boolean sharesFamilyOf(Name child) {
        List<Word> names = child.family < 0 ? child.words : child.words.subList(0, child.family);
        return names.stream().anyMatch(this::has);
    }

    private boolean has(Word word) {
        return words.stream().anyMatch(own -> WordLikeness.of(own, word) >= WordLikeness.CLOSE);
    }

    /** How the words of two names find each other. */
    static Alignment align(Name one, Name other) {
        Alignment found = new Alignment(one, other);
        found.pairEqualWords(one.words, other.words);
        found.pairWords(one.words, other.words);
        found.pairJoined(one, other);
        return found;
    }

    /** Best pairs first, each word once; then two words of one side with one of the other. */
    static final class Alignment {
        private final int[] ofOne;
        private final int[] ofOther;
        private final double[][] likeness;
        private int same;
        private int close;
        private boolean moved;

        private Alignment(Name one, Name other) {
            ofOne = filled(one.words.size());
            ofOther = filled(other.words.size());
            likeness = new double[ofOne.length][ofOther.length];
            moved = one.family < 0 != other.family < 0;
        }

        private static int[] filled(int size) {
            int[] none = new int[size];
            Arrays.fill(none, -1);
            return none;
        }

        /** Most words are spelled alike: these need no measuring. */
        private void pairEqualWords(List<Word> one, List<Word> other) {
            for (int i = 0; i < ofOne.length; i++) {
                for (int j = 0; j < ofOther.length && ofOne[i] < 0; j++) {
                    if (ofOther[j] < 0 && one.get(i).text().equals(other.get(j).text())) {
                        pair(i, j, 1);
                    }
                }
            }
        }

        private void pairWords(List<Word> one, List<Word> other) {
            for (int i = 0; i < ofOne.length; i++) {
                for (int j = 0; j < ofOther.length; j++) {
                    boolean free = ofOne[i] < 0 && ofOther[j] < 0;
                    likeness[i][j] = free ? WordLikeness.of(one.get(i), other.get(j)) : 0;
                }
            }
            while (true) {
                double best = 0;
                int row = -1;
                int column = -1;
                for (int i = 0; i < ofOne.length; i++) {
                    for (int j = 0; j < ofOther.length; j++) {
                        if (ofOne[i] < 0 && ofOther[j] < 0 && likeness[i][j] > best) {
                            best = likeness[i][j];
                            row = i;
                            column = j;
                        }
                    }
                }
                if (best < WordLikeness.CLOSE) {
                    return;
                }
                pair(row, column, best);
            }
        }

        private void pair(int row, int column, double found) {
            ofOne[row] = column;
            ofOther[column] = row;
            count(found);
        }

        private void count(double best) {
            if (best >= WordLikeness.SAME) {
                same++;
            } else {
                close++;
            }
        }

        private void pairJoined(Name one, Name other) {
            pairJoined(one.words, ofOne, other.words, ofOther);
            pairJoined(other.words, ofOther, one.words, ofOne);
        }

        private void pairJoined(List<Word> two, int[] ofTwo, List<Word> single, int[] ofSingle) {
            for (int i = 0; i + 1 < two.size(); i++) {
                for (int j = 0; j < single.size(); j++) {
                    boolean free = ofTwo[i] < 0 && ofTwo[i + 1] < 0 && ofSingle[j] < 0;
                    if (free) {
                        Word joined = two.get(i).joinedWith(two.get(i + 1));
                        double found = WordLikeness.of(joined, single.get(j));
                        if (found >= WordLikeness.CLOSE) {
                            ofTwo[i] = j;
                            ofTwo[i + 1] = j;
                            ofSingle[j] = i;
                            count(found);
                            same++;
                        }
                    }
                }
            }
        }

        /** Words that found their like, by spelling of one name. */
        int same() {
            return same;
        }

        /** Words that found one they may be a slip of. */
        int close() {
            return close;
        }

        int leftOfOne() {
            return left(ofOne);
        }

        int leftOfOther() {
            return left(ofOther);
        }

        private static int left(int[] partners) {
            return (int) Arrays.stream(partners).filter(partner -> partner < 0).count();
        }

        /** Whether the words stand in another order, or one name is not split. */
        boolean isMoved() {
            for (int i = 1; i < ofOne.length; i++) {
                moved |= ofOne[i] >= 0 && ofOne[i] < ofOne[i - 1];
            }
            return moved;
        }
    }
}
