package org.sanad.print;

import java.util.Optional;
import org.sanad.i18n.Language;
import org.sanad.model.Coded;

/** The language or languages of a paper. */
public enum PaperLanguage implements Coded {
    /** Arabic, right to left. */
    ARABIC("ar", Language.ARABIC, false),

    /** French, left to right; names stay in Arabic, the only script they are recorded in. */
    FRENCH("fr", Language.FRENCH, false),

    /** One right-to-left table whose heads and labels stand in both languages. */
    BILINGUAL("ar+fr", Language.ARABIC, true);

    private final String code;
    private final Language main;
    private final boolean bilingual;

    PaperLanguage(String code, Language main, boolean bilingual) {
        this.code = code;
        this.main = main;
        this.bilingual = bilingual;
    }

    /** {@code ar}, {@code fr} or {@code ar+fr}: the form of the command line. */
    @Override
    public String code() {
        return code;
    }

    /** The paper language of a code, empty when there is none. */
    public static Optional<PaperLanguage> ofCode(String code) {
        return Coded.find(PaperLanguage.class, code);
    }

    /** The language that gives the paper its direction. */
    public Language main() {
        return main;
    }

    boolean bilingual() {
        return bilingual;
    }

    boolean rightToLeft() {
        return main.rightToLeft();
    }
}
