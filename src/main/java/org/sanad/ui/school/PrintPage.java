package org.sanad.ui.school;

import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page of the lists on paper. */
public final class PrintPage implements AutoCloseable {
    /** Stable name of the page in the side bar. */
    public static final String ID = "print";

    private final UiContext ui;
    private final PrintViewModel model;

    public PrintPage(UiContext ui, SchoolDesk desk) {
        this.ui = ui;
        this.model = new PrintViewModel(desk, ui.jobs(), ui.notices());
        model.options().language().set(ui.texts().language().get().code());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID, "ui.print.title", Icon.PRINT, () -> new PrintView(ui, model), model::refresh);
    }

    /** The next time the page is shown, it shows the list of a programme's tranche. */
    public void want(String programme, int tranche) {
        model.want(programme, tranche);
    }

    /** Lets the list looked at go. */
    @Override
    public void close() {
        model.close();
    }
}
