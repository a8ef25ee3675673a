package org.sanad.ui.kit;

/** What every page gets from the window around it. */
public record UiContext(Texts texts, JobRunner jobs, Notices notices, Dialogs dialogs) {
    /** The same for something that will be let go while the window stays, such as a desk. */
    public UiContext following() {
        return new UiContext(texts.following(), jobs, notices, dialogs);
    }
}
