package org.sanad.ui.kit;

/** What a cell of the class sheet says of one pupil and one programme. */
public enum TickMark {
    /** The programme does not concern this pupil: a grey box. */
    OUTSIDE("outside", "ui.kit.grid.outside", null),
    /** Hollow. */
    ELIGIBLE("eligible", "ui.kit.grid.eligible", null),
    /** Filled. */
    ENROLLED("enrolled", "ui.kit.grid.enrolled", Icon.TICK),
    /** Crossed: kept out with a reason. */
    KEPT_OUT("kept-out", "ui.kit.grid.kept-out", Icon.CLOSE),
    /** Amber dot: enrolled, something is still missing. */
    INCOMPLETE("incomplete", "ui.kit.grid.incomplete", null),
    /** A pencil: enrolled, details that must be filled in are not. */
    LACKING("lacking", "ui.kit.grid.lacking", Icon.EDIT),
    /** A question: enrolled last year, waits for the head. */
    TO_CONFIRM("to-confirm", "ui.kit.grid.to-confirm", Icon.HELP);

    private final String code;
    private final String wordKey;
    private final Icon icon;

    TickMark(String code, String wordKey, Icon icon) {
        this.code = code;
        this.wordKey = wordKey;
        this.icon = icon;
    }

    /** Stable code, also the style class. */
    public String code() {
        return code;
    }

    /** Key of its words. */
    public String wordKey() {
        return wordKey;
    }

    Icon icon() {
        return icon;
    }
}
