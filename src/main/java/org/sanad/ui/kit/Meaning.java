package org.sanad.ui.kit;

/**
 * What a message or a mark means. Always shown with its picture and a word, never by colour alone
 * (design: ui.md, Colour).
 */
public enum Meaning {
    DONE("done", Icon.DONE, "ui.kit.meaning.done"),
    INFORMATION("information", Icon.INFORMATION, "ui.kit.meaning.information"),
    DOUBTFUL("doubtful", Icon.DOUBTFUL, "ui.kit.meaning.doubtful"),
    REFUSED("refused", Icon.REFUSED, "ui.kit.meaning.refused"),
    NEUTRAL("neutral", Icon.NEUTRAL, "ui.kit.meaning.neutral");

    private final String code;
    private final Icon icon;
    private final String wordKey;

    Meaning(String code, Icon icon, String wordKey) {
        this.code = code;
        this.icon = icon;
        this.wordKey = wordKey;
    }

    /** Stable code. */
    public String code() {
        return code;
    }

    public Icon icon() {
        return icon;
    }

    /** Key of the word said when nothing more exact is. */
    public String wordKey() {
        return wordKey;
    }

    /** Style class that gives the colour. */
    public String styleClass() {
        return "meaning-" + code;
    }
}
