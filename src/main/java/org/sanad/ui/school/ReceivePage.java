package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.List;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page of what the directorate sends back. */
public final class ReceivePage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "receive";

    private final UiContext ui;
    private final ReceiveViewModel model;

    /**
     * @param ways where rows are mended that no pupil's sheet mends
     */
    public ReceivePage(UiContext ui, SchoolDesk desk, MendingWays ways) {
        this.ui = ui;
        this.model = new ReceiveViewModel(desk, ui.jobs(), ui.notices(), ways);
    }

    /** Takes files that were dropped elsewhere. */
    public void take(List<Path> files) {
        model.take(files);
    }

    /** What is being typed into a pupil's sheet and not saved. */
    public TypedKeeping typed() {
        return new TypedKeeping(model.editor().typing());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.receive.title",
                Icon.RECEIVE,
                () -> new ReceiveView(ui, model),
                model::refresh);
    }
}
