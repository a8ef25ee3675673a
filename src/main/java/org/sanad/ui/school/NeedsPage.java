package org.sanad.ui.school;

import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page of needs: what is expected, what is there, what came and what was handed out. */
public final class NeedsPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "needs";

    private final UiContext ui;
    private final NeedsViewModel model;

    public NeedsPage(UiContext ui, SchoolDesk desk) {
        this.ui = ui;
        this.model = new NeedsViewModel(ui.jobs(), ui.notices(), desk);
    }

    /** What is being typed of the needs and not saved. */
    public TypedKeeping typed() {
        return model.typed();
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.needs.title",
                Icon.BUNDLE,
                () -> new NeedsView(ui.texts(), model),
                model::refresh);
    }
}
