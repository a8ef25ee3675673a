package org.sanad.roster;

/** What a file really is, known from its first bytes and never from its extension. */
public enum Container {
    /** Excel 97–2003 binary workbook. */
    BIFF8("BIFF8"),
    /** Office Open XML workbook. */
    OOXML("OOXML"),
    /** A web page with a table, often saved as {@code .xls}. */
    HTML("HTML"),
    /** Text with a separator between fields. */
    CSV("CSV");

    private final String code;

    Container(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
