package org.sanad.match;

import java.util.Map;

/**
 * A word of a name as a string of sounds, the same for both scripts: consonants stand for
 * themselves, emphatic ones and long vowels keep a letter of their own, because a reader of Arabic
 * tells them apart and a reader of Latin cannot.
 *
 * <p>Long vowels and semi-vowels: {@code A U I}, final ي {@code Y} (it is also written for ى); ع
 * {@code 3}; Latin vowels {@code a e i u}.
 */
final class Sounds {
    private static final Map<Character, Character> ARABIC =
            Map.ofEntries(
                    Map.entry('ا', 'A'),
                    Map.entry('و', 'U'),
                    Map.entry('ي', 'I'),
                    Map.entry('ع', '3'),
                    Map.entry('ب', 'b'),
                    Map.entry('پ', 'b'),
                    Map.entry('ت', 't'),
                    Map.entry('ث', '8'),
                    Map.entry('ج', 'j'),
                    Map.entry('چ', 'j'),
                    Map.entry('ح', 'H'),
                    Map.entry('خ', 'x'),
                    Map.entry('د', 'd'),
                    Map.entry('ذ', '7'),
                    Map.entry('ر', 'r'),
                    Map.entry('ز', 'z'),
                    Map.entry('س', 's'),
                    Map.entry('ش', 'c'),
                    Map.entry('ص', 'S'),
                    Map.entry('ض', 'D'),
                    Map.entry('ط', 'T'),
                    Map.entry('ظ', 'Z'),
                    Map.entry('غ', 'G'),
                    Map.entry('ف', 'f'),
                    Map.entry('ڤ', 'f'),
                    Map.entry('ق', 'q'),
                    Map.entry('ك', 'k'),
                    Map.entry('گ', 'g'),
                    Map.entry('ڭ', 'g'),
                    Map.entry('ݣ', 'g'),
                    Map.entry('ل', 'l'),
                    Map.entry('م', 'm'),
                    Map.entry('ن', 'n'),
                    Map.entry('ه', 'h'));

    /** Latin groups read as one sound, longest first. */
    private static final String[][] GROUPS = {
        {"tch", "c"}, {"ch", "c"}, {"sh", "c"}, {"kh", "x"}, {"gh", "G"}, {"dh", "d"},
        {"th", "t"}, {"ph", "f"}, {"dj", "j"}, {"ou", "u"}, {"oo", "u"}, {"ee", "i"},
        {"gu", "g"}, {"qu", "k"},
    };

    private Sounds() {}

    /** The sounds of one word of {@link NameWords}. */
    static String of(String word) {
        return NameWords.isLatin(word) ? ofLatin(sunLetter(word)) : ofArabic(word);
    }

    private static String ofArabic(String word) {
        StringBuilder sounds = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean last = i == word.length() - 1 && i > 0;
            if (last && letter == 'ه') {
                sounds.append('a');
            } else if (last && letter == 'ي') {
                sounds.append('Y');
            } else {
                sounds.append((char) ARABIC.getOrDefault(letter, letter));
            }
        }
        return sounds.toString();
    }

    /** The article before a sun letter is written as it is said: Abderrahman is abd-el-rahman. */
    private static String sunLetter(String word) {
        if (word.length() < 7 || !word.startsWith("abde")) {
            return word;
        }
        char third = word.charAt(4);
        return "rstdnzc".indexOf(third) >= 0 && !word.startsWith("ch", 4)
                ? "abdel" + word.substring(4)
                : word;
    }

    private static String ofLatin(String word) {
        StringBuilder sounds = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            String group = groupAt(word, i);
            char sound = group == null ? single(word, i) : group.charAt(group.length() - 1);
            boolean repeated = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound;
            boolean finalH = sound == 'h' && i == word.length() - 1 && i > 0;
            if (!repeated && !finalH) {
                sounds.append(sound);
            }
            i += group == null ? 1 : group.length() - 1;
        }
        return sounds.toString();
    }

    /** The group that begins at {@code i} with its sound as last letter, or null. */
    private static String groupAt(String word, int i) {
        for (String[] group : GROUPS) {
            boolean hardGu =
                    !group[0].endsWith("u") || group[0].equals("ou") || softensNext(word, i + 2);
            if (word.startsWith(group[0], i) && hardGu) {
                return group[0] + group[1];
            }
        }
        return null;
    }

    private static boolean softensNext(String word, int i) {
        return i < word.length() && "eiy".indexOf(word.charAt(i)) >= 0;
    }

    private static char single(String word, int i) {
        char letter = word.charAt(i);
        return switch (letter) {
            case 'c' -> softensNext(word, i + 1) ? 's' : 'k';
            case 'o', 'w' -> 'u';
            case 'y' -> 'i';
            case 'p' -> 'b';
            case 'v' -> 'f';
            case 'x' -> 's';
            default -> letter;
        };
    }

    /** Whether a sound is a vowel, a semi-vowel or ع, which Latin spellings write as vowels. */
    static boolean isVowel(char sound) {
        return "AUIYaeiu3".indexOf(sound) >= 0;
    }

    /**
     * The consonants of a word in the classes both scripts keep, after one mark that tells how it
     * begins ({@code w} و ou, {@code y} ي y, {@code a} another vowel, none for a consonant): equal
     * for all usual spellings of a name, and for some other names too.
     */
    static String key(String sounds) {
        StringBuilder key = new StringBuilder(sounds.length());
        char before = 0;
        for (int i = 0; i < sounds.length(); i++) {
            char sound = sounds.charAt(i);
            char plain = isVowel(sound) ? 0 : plain(sound);
            boolean finalH = plain == 'h' && i == sounds.length() - 1;
            if (i == 0 && plain == 0) {
                key.append(beginning(sounds));
            } else if (plain != 0 && plain != before && !finalH) {
                key.append(plain);
            }
            before = plain;
        }
        return key.toString();
    }

    private static char beginning(String sounds) {
        boolean vowelFollows = sounds.length() > 1 && isVowel(sounds.charAt(1));
        return switch (sounds.charAt(0)) {
            case 'U' -> 'w';
            case 'I' -> 'y';
            case 'u' -> vowelFollows ? 'w' : 'a';
            case 'i' -> vowelFollows ? 'y' : 'a';
            default -> 'a';
        };
    }

    private static char plain(char sound) {
        return switch (sound) {
            case '8', 'T' -> 't';
            case '7', 'D', 'Z' -> 'd';
            case 'S' -> 's';
            case 'H' -> 'h';
            case 'q', 'g' -> 'k';
            default -> sound;
        };
    }
}
