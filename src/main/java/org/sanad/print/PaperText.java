package org.sanad.print;

import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.i18n.Messages;

/**
 * A wording of a paper in both languages; the paper's language chooses.
 *
 * @param arabic never null; may be empty
 * @param french never null; may be empty
 */
public record PaperText(String arabic, String french) {
    /** A proper name or a code that is the same in both languages; null becomes empty. */
    public static PaperText same(String text) {
        String known = text == null ? "" : text;
        return new PaperText(known, known);
    }

    /** The wording of one language. */
    public String in(Language language) {
        return language == Language.ARABIC ? arabic : french;
    }

    /** One line of the paper: Arabic, French, or Arabic / French when they differ. */
    public String on(PaperLanguage paper) {
        if (!paper.bilingual()) {
            return in(paper.main());
        }
        if (arabic.equals(french) || french.isEmpty()) {
            return arabic;
        }
        return arabic + " / " + Isolate.natural(french);
    }

    boolean isEmpty() {
        return arabic.isEmpty() && french.isEmpty();
    }

    /** A sentence in both languages; arguments that need isolation bring it with them. */
    public static PaperText message(String key, Object... arguments) {
        return new PaperText(
                Words.ARABIC.plain(key, arguments), Words.FRENCH.plain(key, arguments));
    }

    /** The sentences of both languages, loaded when first printed. */
    private static final class Words {
        private static final Messages ARABIC = Messages.of(Language.ARABIC);
        private static final Messages FRENCH = Messages.of(Language.FRENCH);
    }
}
