package org.sanad.roster;

/** How the list stands on its sheets (facts §5). */
public enum Layout {
    /** Class list of 2023: mirrored, the value stands before its label. */
    LISTELEVE_A("LISTELEVE_A"),
    /** Class list since 2024: the value stands after its label. */
    LISTELEVE_B("LISTELEVE_B"),
    /** Marks export: names in one piece, neither gender nor birth place. */
    NOTESCC("NOTESCC"),
    /** A plain table with recognisable headers and no block of labelled values above it. */
    TABLE("TABLE");

    private final String code;

    Layout(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
