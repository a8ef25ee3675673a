package org.sanad.print;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Names nobody bears, the same on every run: words of the fixtures put together anew with the
 * particles of Moroccan names, vowel signs, dagger alef, lengthening strokes, hamza forms and
 * lam-alef where a careful clerk or a careless one would type them.
 */
final class NameGenerator {
    private static final List<String> PARTICLES =
            List.of(
                    "آيت", "بن", "بنت", "ولد", "أبو", "أم", "مولاي", "للا", "سيدي", "عبد", "أوبن",
                    "الحاج", "نايت", "أيت بن");

    private static final String MARKS =
            "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640";

    private static final List<String> WORDS =
            List.of(
                    "لاله",
                    "الله",
                    "الإله",
                    "الآخر",
                    "ملالي",
                    "لؤلؤة",
                    "رئيسة",
                    "هيئة",
                    "مؤمن",
                    "زينب",
                    "ڭيلي",
                    "پاسكال",
                    "ڤاطمة",
                    "إيكضيض",
                    "تيزنيت",
                    "أكنسوس",
                    "محمد-أمين",
                    "عبد(الله)",
                    "بن/علي",
                    "لمزكلدي");

    private NameGenerator() {}

    /** Distinct names. */
    static List<String> names(int count) {
        List<String> words = new ArrayList<>(WORDS);
        for (String name : PaperSamples.names()) {
            words.addAll(List.of(name.split(" ")));
        }
        Random random = new Random(20_261_124);
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            StringBuilder name = new StringBuilder();
            int parts = 2 + random.nextInt(4);
            for (int i = 0; i < parts; i++) {
                name.append(i == 0 ? "" : " ");
                if (random.nextInt(5) == 0) {
                    name.append(PARTICLES.get(random.nextInt(PARTICLES.size()))).append(' ');
                }
                name.append(word(words.get(random.nextInt(words.size())), random));
            }
            names.add(name.toString());
        }
        return List.copyOf(names);
    }

    /** One word in four carries signs that most lists leave out. */
    private static String word(String bare, Random random) {
        if (random.nextInt(4) != 0) {
            return bare;
        }
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            word.append(letter);
            if (Character.isLetter(letter) && random.nextInt(3) == 0) {
                word.append(MARKS.charAt(random.nextInt(MARKS.length())));
            }
        }
        return word.toString();
    }
}
