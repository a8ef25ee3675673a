package org.sanad.ui.school;

import javafx.beans.InvalidationListener;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page of what is wrong or doubtful, worst first; each leads to the field that mends it. */
public final class ChecksPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "checks";

    private final UiContext ui;
    private final ChecksViewModel model;

    /**
     * @param ways where findings are mended that no pupil's sheet mends
     * @param onRead called when the data were looked through
     */
    public ChecksPage(UiContext ui, SchoolDesk desk, MendingWays ways, Runnable onRead) {
        this.ui = ui;
        this.model = new ChecksViewModel(ui.jobs(), ui.notices(), desk, ways);
        model.findings().addListener((InvalidationListener) o -> onRead.run());
    }

    /** What is being typed into a pupil's sheet, or of why a doubt is kept, and not saved. */
    public TypedKeeping typed() {
        return new TypedKeeping(model.editor().typing(), model.keeping().typing());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.checks.title",
                Icon.CHECKS,
                () -> new ChecksView(ui.texts(), model),
                model::refresh);
    }
}
