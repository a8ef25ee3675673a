package org.sanad.ui.directorate;

import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.DirectorateDesk;

/** The page of the answers: to a stick for all schools, or by e-mail to one. */
public final class AnswersPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "answers";

    private final UiContext ui;
    private final AnswersViewModel model;

    public AnswersPage(UiContext ui, DirectorateDesk desk) {
        this.ui = ui;
        this.model = new AnswersViewModel(desk, ui.jobs(), ui.notices());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.answers.title",
                Icon.EXPORT,
                () -> new AnswersView(ui, model),
                model::refresh);
    }
}
