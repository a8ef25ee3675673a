package org.sanad.ui.directorate;

import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.DirectorateDesk;

/** The page of decisions about what schools declare. */
public final class ReviewPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "review";

    private final UiContext ui;
    private final ReviewViewModel model;

    public ReviewPage(UiContext ui, DirectorateDesk desk) {
        this.ui = ui;
        model = new ReviewViewModel(desk, ui.jobs(), ui.notices());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.review.title",
                Icon.CHECKS,
                () -> new ReviewView(ui, model),
                model::refresh);
    }
}
