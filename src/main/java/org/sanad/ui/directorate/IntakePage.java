package org.sanad.ui.directorate;

import java.util.Optional;
import java.util.function.Consumer;
import org.sanad.ui.kit.CodeQuestion;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.PaperCheck;

/** The page of what the schools send. */
public final class IntakePage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "intake";

    private final UiContext ui;
    private final IntakeViewModel model;
    private final CodeQuestion<Optional<PaperCheck.Match>> papers;
    private final Consumer<String> toApproval;

    /**
     * @param toApproval goes where the key of the school of this code is approved
     */
    public IntakePage(UiContext ui, DirectorateDesk desk, Consumer<String> toApproval) {
        this.ui = ui;
        this.toApproval = toApproval;
        model = new IntakeViewModel(desk, ui.jobs(), ui.notices());
        papers = papers(desk, ui.jobs());
    }

    /** Which bundle that came a paper belongs to; empty when none has its code. */
    static CodeQuestion<Optional<PaperCheck.Match>> papers(DirectorateDesk desk, JobRunner jobs) {
        return new CodeQuestion<>(
                PaperCheck.DIGITS, jobs, "ui.paper.looking", desk.paperCheck()::find);
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
