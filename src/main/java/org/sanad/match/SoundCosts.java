package org.sanad.match;

import java.util.Arrays;

/**
 * What it costs to read one sound for another, or to find none: 0 what spellings of one name differ
 * in, 1 another consonant. Between the scripts a short vowel costs almost nothing, since Arabic
 * does not write it; within Arabic a long vowel is a letter and makes another name.
 */
final class SoundCosts {
    /** Pairs one reader hears alike or whose letters differ by dots, with their cost in tenths. */
    private static final String[] NEAR = {
        "Hh1", "tT2", "t84", "sS2", "dD2", "d72", "dZ3", "DZ1", "7Z2", "z74", "zZ2", "qk3", "gq2",
        "gk2", "gj3", "gG3", "G35", "xH5", "xj6", "Hj5", "xk4", "sc5", "rz5", "bt5", "bn5", "tn5",
        "t85", "b85", "ST4", "TZ5", "fq5", "SD5", "hx5", "rG4", "8s4", "kx5", "sz5",
    };

    private static final String VOWELS = "AUIYaeiu";

    private static final int SOUNDS = 128;

    private static final double[][] INSTEAD = instead();

    private SoundCosts() {}

    /** Reading {@code b} where {@code a} stands. */
    static double instead(char a, char b, boolean across) {
        if (a == b) {
            return 0;
        }
        if (a >= SOUNDS || b >= SOUNDS) {
            return 1;
        }
        return across && isBridge(a, b) ? 0 : INSTEAD[a][b];
    }

    /** The sound at {@code i} not written on the other side. */
    static double missing(String sounds, int i, boolean across) {
        char sound = sounds.charAt(i);
        boolean repeated = i > 0 && sounds.charAt(i - 1) == sound;
        return switch (sound) {
            case 'a', 'i', 'u' -> across ? 0.1 : 0.25;
            case 'e' -> 0.1;
            case 'A' -> !across ? 0.5 : isSeat(sounds, i) ? 0.05 : 0.35;
            case 'U', 'I', 'Y' -> 0.5;
            case '3' -> across ? 0.1 : 0.6;
            case 'h', 'H' -> 0.7;
            default -> repeated ? 0.3 : 1;
        };
    }

    /** أو, إي at the beginning are one vowel: أوحدو, Ouhaddou. */
    private static boolean isSeat(String sounds, int i) {
        return i == 0 && sounds.length() > 1 && "UI".indexOf(sounds.charAt(1)) >= 0;
    }

    /** An Arabic letter and the Latin letter it is usually written with. */
    private static boolean isBridge(char a, char b) {
        return isBridgeFrom(a, b) || isBridgeFrom(b, a);
    }

    private static boolean isBridgeFrom(char arabic, char latin) {
        return switch (arabic) {
            case 'A', '3' -> latin == 'a' || latin == 'e';
            case 'U' -> latin == 'u';
            case 'I' -> latin == 'i';
            case 'Y' -> latin == 'i' || latin == 'a';
            case 'H' -> latin == 'h';
            case 'T', '8' -> latin == 't';
            case 'S' -> latin == 's';
            case 'D', '7', 'Z' -> latin == 'd';
            case 'q' -> latin == 'k' || latin == 'g';
            case 'k' -> latin == 'g' || latin == 'q';
            default -> false;
        };
    }

    private static double[][] instead() {
        double[][] costs = new double[SOUNDS][SOUNDS];
        for (double[] row : costs) {
            Arrays.fill(row, 1);
        }
        for (int i = 0; i < VOWELS.length(); i++) {
            for (int j = 0; j < VOWELS.length(); j++) {
                set(
                        costs,
                        VOWELS.charAt(i),
                        VOWELS.charAt(j),
                        vowel(VOWELS.charAt(i), VOWELS.charAt(j)));
            }
        }
        for (String near : NEAR) {
            set(costs, near.charAt(0), near.charAt(1), (near.charAt(2) - '0') / 10.0);
        }
        return costs;
    }

    private static void set(double[][] costs, char a, char b, double cost) {
        costs[a][b] = cost;
        costs[b][a] = cost;
    }

    private static double vowel(char a, char b) {
        if (quality(a) == quality(b)) {
            return 0.05;
        }
        boolean mute = a == 'e' || b == 'e';
        boolean isLong = Character.isUpperCase(a) && Character.isUpperCase(b);
        return isLong ? 0.6 : mute ? 0.1 : 0.35;
    }

    private static char quality(char vowel) {
        return vowel == 'Y' ? 'i' : Character.toLowerCase(vowel);
    }
}
