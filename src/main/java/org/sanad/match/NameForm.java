package org.sanad.match;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name with everything left out that people write now so, now so: vowel marks, tatweel, hamza
 * seats, ى/ي, ة/ه, capital letters, accents, the space after عبد. For comparing and searching only,
 * never for storing.
 */
public record NameForm(String text) {
    /** The normal form of a name, a code or what was typed in a search box. */
    public static NameForm of(String written) {
        // NFKD opens presentation forms (ﻻ), hamza on its seat and Latin accents alike; the marks
        // are then dropped.
        String open = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder form = new StringBuilder(open.length());
        for (int i = 0; i < open.length(); i++) {
            char letter = fold(open.charAt(i));
            boolean gap = Character.isWhitespace(letter) || isPunctuation(letter);
            boolean afterGap = form.isEmpty() || form.charAt(form.length() - 1) == ' ';
            if (gap) {
                form.append(afterGap ? "" : " ");
            } else if (!isDropped(letter)) {
                form.append(letter);
            }
        }
        return new NameForm(joinAbd(form.toString().strip()));
    }

    private static char fold(char letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ئ', 'ی' -> 'ي';
            case 'ؤ' -> 'و';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            default ->
                    Character.isDigit(letter) ? (char) ('0' + Character.digit(letter, 10)) : letter;
        };
    }

    private static boolean isDropped(char letter) {
        int type = Character.getType(letter);
        return letter == 'ـ'
                || letter == 'ء'
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }

    private static boolean isPunctuation(char letter) {
        return letter == '-'
                || letter == '\''
                || letter == '’'
                || letter == '.'
                || letter == '،'
                || letter == ',';
    }

    /** عبد الرحمن, عبدالرحمن: one name, written together here. */
    private static String joinAbd(String form) {
        return form.startsWith("عبد ال") || form.contains(" عبد ال")
                ? form.replace("عبد ال", "عبدال")
                : form;
    }
}
