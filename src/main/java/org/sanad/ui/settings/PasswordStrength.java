package org.sanad.ui.settings;

import org.sanad.ui.kit.Meaning;

/**
 * How well a new password protects, said while it is typed. Length decides, as design page
 * safety.md asks: no composition rules.
 */
public enum PasswordStrength {
    /** Nothing typed yet. */
    NONE("none", Meaning.NEUTRAL, "ui.start.password.none"),
    TOO_SHORT("too-short", Meaning.REFUSED, "ui.start.password.too-short"),
    /** Long, but of so few different characters that it is guessed at once. */
    REPEATED("repeated", Meaning.REFUSED, "ui.start.password.repeated"),
    ENOUGH("enough", Meaning.INFORMATION, "ui.start.password.enough"),
    STRONG("strong", Meaning.DONE, "ui.start.password.strong");

    /** The least the vault takes. */
    public static final int LEAST = 12;

    /** From here on guessing is out of reach of anybody who stole the computer. */
    private static final int STRONG_FROM = 18;

    private static final int LEAST_DIFFERENT = 5;

    private final String code;
    private final Meaning meaning;
    private final String sentenceKey;

    PasswordStrength(String code, Meaning meaning, String sentenceKey) {
        this.code = code;
        this.meaning = meaning;
        this.sentenceKey = sentenceKey;
    }

    /** Stable code. */
    public String code() {
        return code;
    }

    public Meaning meaning() {
        return meaning;
    }

    /** The sentence; takes the least length as its argument. */
    public String sentenceKey() {
        return sentenceKey;
    }

    /** Whether a school may be protected by it. */
    public boolean accepted() {
        return this == ENOUGH || this == STRONG;
    }

    public static PasswordStrength of(String typed) {
        int length = typed.codePointCount(0, typed.length());
        if (length == 0) {
            return NONE;
        }
        if (length < LEAST) {
            return TOO_SHORT;
        }
        if (typed.codePoints().distinct().count() < LEAST_DIFFERENT) {
            return REPEATED;
        }
        return length < STRONG_FROM ? ENOUGH : STRONG;
    }
}
