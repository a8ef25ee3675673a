package org.sanad.i18n;

import java.util.Locale;
import java.util.Optional;

/**
 * A language of the program with its Moroccan locale and its direction.
 *
 * <p>The country is always given: plain {@code ar} prints Arabic-Indic digits, Morocco writes 0-9.
 */
public enum Language {
    ARABIC("ar", Locale.forLanguageTag("ar-MA"), true),
    FRENCH("fr", Locale.forLanguageTag("fr-MA"), false);

    private final String code;
    private final Locale locale;
    private final boolean rightToLeft;

    Language(String code, Locale locale, boolean rightToLeft) {
        this.code = code;
        this.locale = locale;
        this.rightToLeft = rightToLeft;
    }

    /** ISO 639-1 code, {@code ar} or {@code fr}: the form used in files and on the command line. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** The language of an ISO 639-1 code, empty when the program does not speak it. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
