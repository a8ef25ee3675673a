package org.sanad.model.rule;

/**
 * A number of a card, account or telephone among the figures of a violation. Findings are shown,
 * printed on terminals and kept in files, so they say only its end (law 09-08); whether it is still
 * the same number goes by the whole ({@link Violation#fingerprint}).
 */
record Hidden(String value) {
    /** Signs left at the end: enough to know which number it is among those of a household. */
    private static final int LEFT_OPEN = 3;

    /** As many signs as the number has; the last three are open, of short ones a third. */
    @Override
    public String toString() {
        int length = value.codePointCount(0, value.length());
        int open = Math.min(LEFT_OPEN, (length + 2) / LEFT_OPEN);
        return "*".repeat(length - open)
                + value.substring(value.offsetByCodePoints(0, length - open));
    }
}
