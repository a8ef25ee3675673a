package org.sanad.ui.directorate;

import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.DirectorateDesk;

/** The page of where every school stands, from which all are answered in one go. */
public final class BoardPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "board";

    private final UiContext ui;
    private final BoardViewModel model;

    public BoardPage(UiContext ui, DirectorateDesk desk) {
        this.ui = ui;
        model = new BoardViewModel(desk, ui.jobs(), ui.notices());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID, "ui.board.title", Icon.HOME, () -> new BoardView(ui, model), model::refresh);
    }
}
