package org.sanad.match;

/**
 * How alike two words of names are, from 0 to 1: by the table of well-known names when both stand
 * in it, else by the cost of turning the sounds of one into the sounds of the other.
 */
final class WordLikeness {
    /** From here two spellings are one name: only what spellings of one name differ in. */
    static final double SAME = 0.93;

    /** From here two spellings may be one name with a slip of the pen: one letter in about four. */
    static final double CLOSE = 0.76;

    /** Two well-known names that are not the same one. */
    private static final double DIFFERENT = 0;

    /** The article left out is no slip but is seen: حسن, الحسن. */
    private static final double WITHOUT_ARTICLE = 0.02;

    /** Too little for {@link #CLOSE}: كريم, كريمة. */
    private static final double OF_THE_OTHER_GENDER = 0.7;

    private static final double SWAPPED_LETTERS = 0.5;

    private WordLikeness() {}

    static double of(Word one, Word other) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        if (one.names().length > 0 && other.names().length > 0) {
            return meet(one.names(), other.names()) ? SAME + 0.05 : DIFFERENT;
        }
        boolean across = one.latin() != other.latin();
        boolean bothBare = one.bare() != null && other.bare() != null;
        if (bothBare && !one.latin() && !other.latin()) {
            // The article would make what follows it look alike: العلوي, العلمي.
            return of(one.bare(), other.bare(), across);
        }
        double best = of(one.sounds(), other.sounds(), across);
        if (one.bare() != null) {
            best = Math.max(best, of(one.bare(), other.sounds(), across) - WITHOUT_ARTICLE);
        }
        if (other.bare() != null) {
            best = Math.max(best, of(one.sounds(), other.bare(), across) - WITHOUT_ARTICLE);
        }
        if (bothBare) {
            best = Math.max(best, of(one.bare(), other.bare(), across));
        }
        return best;
    }

    private static boolean meet(int[] some, int[] others) {
        for (int one : some) {
            for (int other : others) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double of(String one, String other, boolean across) {
        double most = Math.max(weight(one, across), weight(other, across));
        double likeness = most == 0 ? 0 : Math.max(0, 1 - cost(one, other, across) / most);
        return isFeminine(one) == isFeminine(other)
                ? likeness
                : Math.min(likeness, OF_THE_OTHER_GENDER);
    }

    /** A final ة or a after a consonant: it makes another name, usually a girl's. */
    private static boolean isFeminine(String sounds) {
        int end = sounds.length() - 1;
        return end > 2
                && "aA".indexOf(sounds.charAt(end)) >= 0
                && !Sounds.isVowel(sounds.charAt(end - 1));
    }

    private static double weight(String sounds, boolean across) {
        double weight = 0;
        for (int i = 0; i < sounds.length(); i++) {
            weight += SoundCosts.missing(sounds, i, across);
        }
        return weight;
    }

    /** Edit distance over sounds with unequal costs; two letters changing places are one slip. */
    private static double cost(String one, String other, boolean across) {
        int width = other.length() + 1;
        double[][] cost = new double[one.length() + 1][width];
        for (int i = 1; i <= one.length(); i++) {
            cost[i][0] = cost[i - 1][0] + SoundCosts.missing(one, i - 1, across);
        }
        for (int j = 1; j < width; j++) {
            cost[0][j] = cost[0][j - 1] + SoundCosts.missing(other, j - 1, across);
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j < width; j++) {
                char a = one.charAt(i - 1);
                char b = other.charAt(j - 1);
                double least = cost[i - 1][j - 1] + SoundCosts.instead(a, b, across);
                least = Math.min(least, cost[i - 1][j] + SoundCosts.missing(one, i - 1, across));
                least = Math.min(least, cost[i][j - 1] + SoundCosts.missing(other, j - 1, across));
                if (i > 1 && j > 1 && a == other.charAt(j - 2) && one.charAt(i - 2) == b) {
                    least = Math.min(least, cost[i - 2][j - 2] + SWAPPED_LETTERS);
                }
                cost[i][j] = least;
            }
        }
        return cost[one.length()][width - 1];
    }
}
