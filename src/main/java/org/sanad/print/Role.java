package org.sanad.print;

/** Parts of a tagged paper: standard structure types only, so no role map is needed. */
enum Role {
    DOCUMENT("Document", false),
    H1("H1", true),
    H2("H2", true),
    P("P", true),
    TABLE("Table", false),
    THEAD("THead", false),
    TBODY("TBody", false),
    TR("TR", false),
    TH("TH", true),
    TD("TD", true),
    FIGURE("Figure", true);

    private final String type;
    private final boolean holdsContent;

    Role(String type, boolean holdsContent) {
        this.type = type;
        this.holdsContent = holdsContent;
    }

    /** The structure type of ISO 32000-1, 14.8.4. */
    String type() {
        return type;
    }

    /** Whether text stands in it directly; what is drawn in the others is decoration. */
    boolean holdsContent() {
        return holdsContent;
    }
}
