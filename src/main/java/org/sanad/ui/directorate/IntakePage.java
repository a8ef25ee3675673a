package org.sanad.ui.directorate;

import java.util.function.Consumer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.DirectorateDesk;

/** The page of what the schools send. */
public final class IntakePage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "intake";

    private final UiContext ui;
    private final IntakeViewModel model;
    private final PaperViewModel papers;
    private final Consumer<String> toApproval;

    /**
     * @param toApproval goes where the key of the school of this code is approved
     */
    public IntakePage(UiContext ui, DirectorateDesk desk, Consumer<String> toApproval) {
        this.ui = ui;
        this.toApproval = toApproval;
        model = new IntakeViewModel(desk, ui.jobs(), ui.notices());
        papers = new PaperViewModel(desk, ui.jobs());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.intake.title",
                Icon.IMPORT,
                () -> new IntakeView(ui, model, papers, toApproval),
                model::refresh);
    }
}
