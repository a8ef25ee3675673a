package org.sanad.roster;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Optional;
import org.sanad.model.Gender;
import org.sanad.model.Problem;

/**
 * Cleans what cells hold (fixtures of §5, safety §4.3): names lose tatweel, vowel marks, direction
 * marks and surplus spaces, and keep hamza, ة and ى as written.
 */
final class Cleaner {
    static final int NAME_CODE_POINTS = 80;
    static final int PLACE_CODE_POINTS = 120;
    private static final int MARKS_IN_A_ROW = 4;

    /**
     * @param value cleaned text, empty when nothing was written, null when refused
     * @param problem why it was refused, without its place, or null
     */
    record Cleaned(String value, Problem problem) {}

    private Cleaner() {}

    /** A person's name in one script. */
    static Cleaned name(String raw) {
        if (isPlainArabic(raw)) {
            return new Cleaned(raw, null);
        }
        Cleaned cleaned = text(raw, NAME_CODE_POINTS);
        if (cleaned.problem() != null) {
            return cleaned;
        }
        UnicodeScript only = null;
        for (int at = 0; at < cleaned.value().length(); ) {
            int c = cleaned.value().codePointAt(at);
            at += Character.charCount(c);
            UnicodeScript script = UnicodeScript.of(c);
            if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
                continue;
            }
            if (only != null && only != script) {
                return refused("roster.row.scripts-mixed");
            }
            only = script;
        }
        return cleaned;
    }

    /** Other text of a list: a place, a school, an address. */
    static Cleaned text(String raw, int longest) {
        if (isPlainArabic(raw)) {
            return new Cleaned(raw, null);
        }
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        StringBuilder kept = new StringBuilder(composed.length());
        int marks = 0;
        for (int at = 0; at < composed.length(); ) {
            int c = composed.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                    kept.append(' ');
                }
                continue;
            }
            if (isDropped(c)) {
                continue;
            }
            if (isForbidden(c)) {
                return refused("roster.row.characters-forbidden");
            }
            marks = Character.getType(c) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks > MARKS_IN_A_ROW) {
                return refused("roster.row.characters-forbidden");
            }
            kept.appendCodePoint(c);
        }
        // what stood between a letter and its mark may be gone: they compose now
        String value =
                Normalizer.normalize(
                        dropLooseJoiners(kept.toString().strip()), Normalizer.Form.NFC);
        if (value.codePointCount(0, value.length()) > longest) {
            return new Cleaned(null, Problem.of("roster.row.text-too-long", longest));
        }
        return new Cleaned(value, null);
    }

    /**
     * Whether text is short and nothing but Arabic letters with single spaces between them, as
     * nearly all of a list is: then there is nothing to clean, and no table of characters is
     * loaded.
     */
    private static boolean isPlainArabic(String raw) {
        boolean letterBefore = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean letter = c >= 'ء' && c <= 'ي' && c != 'ـ' && !(c > 'غ' && c < 'ـ');
            if (!letter && !(c == ' ' && letterBefore)) {
                return false;
            }
            letterBefore = letter;
        }
        return letterBefore && raw.length() <= NAME_CODE_POINTS;
    }

    private static Cleaned refused(String code) {
        return new Cleaned(null, Problem.of(code));
    }

    /** Tatweel, vowel marks, and the direction marks that only repeat what letters say. */
    private static boolean isDropped(int c) {
        return c == 0x0640
                || (c >= 0x064B && c <= 0x0652)
                || c == 0x0670
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    /** Controls, direction overrides, private and unassigned characters, foreign scripts. */
    private static boolean isForbidden(int c) {
        if (c == 0x200C || c == 0x200D) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            default ->
                    switch (UnicodeScript.of(c)) {
                        case ARABIC, LATIN, TIFINAGH, COMMON, INHERITED -> false;
                        default -> true;
                    };
        };
    }

    /** A joiner means something between two Arabic letters only. */
    private static String dropLooseJoiners(String text) {
        if (text.indexOf('\u200C') < 0 && text.indexOf('\u200D') < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joiner = c == '\u200C' || c == '\u200D';
            boolean between =
                    i > 0
                            && i + 1 < text.length()
                            && UnicodeScript.of(text.charAt(i - 1)) == UnicodeScript.ARABIC
                            && UnicodeScript.of(text.charAt(i + 1)) == UnicodeScript.ARABIC;
            if (!joiner || between) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** النوع in Arabic or French, in words or letters (M/F, G/F); empty when it is none of them. */
    static Optional<Gender> gender(String raw) {
        return switch (Labels.normalise(raw)) {
            case "ذكر", "m", "g", "h", "masculin", "garcon", "male" -> Optional.of(Gender.MALE);
            case "انثي", "f", "feminin", "fille", "female" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }
}
