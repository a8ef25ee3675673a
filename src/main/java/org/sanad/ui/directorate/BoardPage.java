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
    private final SchoolListImport schools;
    private final Runnable toAnswers;

    /**
     * @param toAnswers goes where the answers are written
     */
    public BoardPage(UiContext ui, DirectorateDesk desk, Runnable toAnswers) {
        this.ui = ui;
        this.toAnswers = toAnswers;
        model = new BoardViewModel(desk, ui.jobs());
        schools = new SchoolListImport(ui, desk, model::refresh);
    }

    /** Shows one school alone; the page is brought to the front by the caller. */
    public void look(String school) {
        model.silentOnly().set(false);
        model.lateOnly().set(false);
        model.query().set(school);
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.board.title",
                Icon.HOME,
                () -> new BoardView(ui, model, schools.button(), toAnswers),
                model::refresh);
    }
}
