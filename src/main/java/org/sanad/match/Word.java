package org.sanad.match;

/**
 * One word of a name, ready to be compared many times.
 *
 * @param text as {@link NameWords} writes it
 * @param sounds of the whole word
 * @param bare sounds without the article written together with it, or null when there is none
 * @param names numbers of the well-known names written so
 * @param key {@link Sounds#key} without the article
 */
@SuppressWarnings("ArrayRecordComponent") // read only, in the innermost loop
record Word(String text, boolean latin, String sounds, String bare, int[] names, String key) {
    static Word of(String text) {
        boolean latin = NameWords.isLatin(text);
        String sounds = Sounds.of(text);
        String stripped = latin ? withoutLatinArticle(text) : withoutArticle(text);
        String bare = stripped == null ? null : Sounds.of(stripped);
        int[] names = KnownNames.builtIn().of(text);
        if (names.length == 0 && stripped != null) {
            names = KnownNames.builtIn().of(stripped);
        }
        return new Word(text, latin, sounds, bare, names, Sounds.key(bare == null ? sounds : bare));
    }

    /** Two words next to each other written as one. */
    Word joinedWith(Word next) {
        return of(text + next.text);
    }

    private static String withoutArticle(String text) {
        return text.startsWith("ال") && text.length() >= 5 ? text.substring(2) : null;
    }

    /** Elidrissi, Alhassan, Ezzahra, Ettahiri; not Alami, whose al is its own: both are tried. */
    private static String withoutLatinArticle(String text) {
        if (text.length() < 6) {
            return null;
        }
        if (text.startsWith("el") || text.startsWith("al")) {
            return text.substring(2);
        }
        boolean sun = text.charAt(0) == 'e' && text.charAt(1) == text.charAt(2);
        return sun && "stnrzdl".indexOf(text.charAt(1)) >= 0 ? text.substring(1) : null;
    }
}
