package org.sanad.ui.directorate;

import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.DirectorateDesk;

/** The page of the directorate's papers. */
public final class OfficePrintPage implements AutoCloseable {
    /** Stable name of the page in the side bar. */
    public static final String ID = "print";

    private final UiContext ui;
    private final OfficePrintViewModel model;

    public OfficePrintPage(UiContext ui, DirectorateDesk desk) {
        this.ui = ui;
        this.model = new OfficePrintViewModel(desk, ui.jobs(), ui.notices());
        model.language().set(ui.texts().language().get().code());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.print.title",
                Icon.PRINT,
                () -> new OfficePrintView(ui, model),
                model::refresh);
    }

    /** Lets the paper looked at go. */
    @Override
    public void close() {
        model.paper().close();
    }
}
