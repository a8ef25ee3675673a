package org.sanad.i18n;

import java.util.ArrayList;
import java.util.List;

/**
 * An amount of whole dirhams in words, as receipts have it beside the figure, so that no digit can
 * be added by hand. Arabic counts as its grammar wants: three to ten take the plural, eleven to
 * ninety-nine the accusative, hundreds and thousands stand in construct before the dirham.
 */
public final class DirhamWords {
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;

    /** Beyond it figures are clearer than words. */
    private static final long MOST = 999_999_999;

    private static final String AND = " و";

    private static final List<String> ARABIC_SMALL =
            List.of(
                    "صفر",
                    "واحد",
                    "اثنان",
                    "ثلاثة",
                    "أربعة",
                    "خمسة",
                    "ستة",
                    "سبعة",
                    "ثمانية",
                    "تسعة",
                    "عشرة",
                    "أحد عشر",
                    "اثنا عشر",
                    "ثلاثة عشر",
                    "أربعة عشر",
                    "خمسة عشر",
                    "ستة عشر",
                    "سبعة عشر",
                    "ثمانية عشر",
                    "تسعة عشر");

    private static final List<String> ARABIC_TENS =
            List.of("عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون");

    private static final List<String> ARABIC_HUNDREDS =
            List.of(
                    "مائة",
                    "مائتان",
                    "ثلاثمائة",
                    "أربعمائة",
                    "خمسمائة",
                    "ستمائة",
                    "سبعمائة",
                    "ثمانمائة",
                    "تسعمائة");

    private static final List<String> FRENCH_SMALL =
            List.of(
                    "zéro",
                    "un",
                    "deux",
                    "trois",
                    "quatre",
                    "cinq",
                    "six",
                    "sept",
                    "huit",
                    "neuf",
                    "dix",
                    "onze",
                    "douze",
                    "treize",
                    "quatorze",
                    "quinze",
                    "seize",
                    "dix-sept",
                    "dix-huit",
                    "dix-neuf");

    private static final List<String> FRENCH_TENS =
            List.of("vingt", "trente", "quarante", "cinquante", "soixante");

    /** What is counted, in the forms that Arabic numbers ask for. */
    private record Counted(
            String one, String alone, String two, String twoOf, String few, String many) {
        static final Counted DIRHAM =
                new Counted("درهم", "درهم واحد", "درهمان", "درهما", "دراهم", "درهما");
        static final Counted THOUSAND = new Counted("ألف", "ألف", "ألفان", "ألفا", "آلاف", "ألفا");
        static final Counted MILLION =
                new Counted("مليون", "مليون", "مليونان", "مليونا", "ملايين", "مليونا");
    }

    private DirhamWords() {}

    /**
     * An amount, such as ألف ومائتا درهم or mille deux cents dirhams; in figures from a thousand
     * million on.
     *
     * @throws IllegalArgumentException for a negative amount
     */
    public static String of(Language language, long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("nobody is paid less than nothing");
        }
        if (amount > MOST) {
            return amount + (language == Language.ARABIC ? " درهم" : " dirhams");
        }
        return language == Language.ARABIC ? arabic(amount) : french(amount);
    }

    private static String arabic(long amount) {
        if (amount == 0) {
            return ARABIC_SMALL.get(0) + " " + Counted.DIRHAM.one();
        }
        int units = (int) (amount % THOUSAND);
        int thousands = (int) (amount / THOUSAND % THOUSAND);
        int millions = (int) (amount / MILLION);
        // one or two dirhams are told apart, so what is higher needs a dirham of its own
        boolean lone = units <= 2;
        List<String> words = new ArrayList<>();
        if (millions > 0) {
            words.add(counted(millions, Counted.MILLION, thousands == 0 && lone));
        }
        if (thousands > 0) {
            words.add(counted(thousands, Counted.THOUSAND, lone));
        }
        String higher = String.join(AND, words);
        if (lone && !higher.isEmpty()) {
            higher += " " + Counted.DIRHAM.one();
        }
        if (units == 0) {
            return higher;
        }
        String rest = counted(units, Counted.DIRHAM, false);
        return higher.isEmpty() ? rest : higher + AND + rest;
    }

    /**
     * A number up to 999 with what it counts.
     *
     * @param construct whether a noun follows, before which a dual and an accusative lose their end
     */
    private static String counted(int number, Counted noun, boolean construct) {
        int rest = number % 100;
        int hundreds = number / 100;
        if (rest == 0) {
            String word = hundreds == 2 ? "مائتا" : ARABIC_HUNDREDS.get(hundreds - 1);
            return word + " " + noun.one();
        }
        if (rest <= 2) {
            String two = construct ? noun.twoOf() : noun.two();
            String few = rest == 1 ? noun.alone() : two;
            return hundreds == 0 ? few : counted(hundreds * 100, noun, construct) + AND + few;
        }
        String words = below100(rest);
        if (hundreds > 0) {
            words = ARABIC_HUNDREDS.get(hundreds - 1) + AND + words;
        }
        String many = construct ? noun.one() : noun.many();
        return words + " " + (rest <= 10 ? noun.few() : many);
    }

    private static String below100(int number) {
        if (number < ARABIC_SMALL.size()) {
            return ARABIC_SMALL.get(number);
        }
        String tens = ARABIC_TENS.get(number / 10 - 2);
        return number % 10 == 0 ? tens : ARABIC_SMALL.get(number % 10) + AND + tens;
    }

    private static String french(long amount) {
        int units = (int) (amount % THOUSAND);
        int thousands = (int) (amount / THOUSAND % THOUSAND);
        int millions = (int) (amount / MILLION);
        List<String> words = new ArrayList<>();
        if (millions > 0) {
            words.add(group(millions, true) + (millions > 1 ? " millions" : " million"));
        }
        if (thousands > 0) {
            words.add(thousands == 1 ? "mille" : group(thousands, false) + " mille");
        }
        if (units > 0 || amount == 0) {
            words.add(group(units, true));
        }
        String of = millions > 0 && amount % MILLION == 0 ? " de" : "";
        return String.join(" ", words) + of + (amount < 2 ? " dirham" : " dirhams");
    }

    /**
     * A number up to 999.
     *
     * @param plural whether cent and vingt may have their s: not before mille
     */
    private static String group(int number, boolean plural) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds == 0) {
            return tens(rest, plural);
        }
        String cent = hundreds == 1 ? "cent" : FRENCH_SMALL.get(hundreds) + " cent";
        if (rest == 0) {
            return plural && hundreds > 1 ? cent + "s" : cent;
        }
        return cent + " " + tens(rest, plural);
    }

    private static String tens(int number, boolean plural) {
        if (number < FRENCH_SMALL.size()) {
            return FRENCH_SMALL.get(number);
        }
        if (number >= 80) {
            if (number == 80) {
                return plural ? "quatre-vingts" : "quatre-vingt";
            }
            return "quatre-vingt-" + FRENCH_SMALL.get(number - 80);
        }
        // soixante-dix goes on to soixante-dix-neuf
        int ten = Math.min(number / 10, 6);
        String word = FRENCH_TENS.get(ten - 2);
        int left = number - ten * 10;
        if (left == 0) {
            return word;
        }
        return word + (left == 1 || left == 11 ? " et " : "-") + FRENCH_SMALL.get(left);
    }
}
