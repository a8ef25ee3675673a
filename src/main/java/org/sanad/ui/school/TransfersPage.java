package org.sanad.ui.school;

import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page of transfers: what is paid and why, and the slips handed out. */
public final class TransfersPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "transfers";

    private final UiContext ui;
    private final TransfersViewModel model;
    private final OnPaper onPaper;

    /** Leads to the list of a programme's tranche on paper. */
    @FunctionalInterface
    public interface OnPaper {
        void print(String programme, int tranche);
    }

    public TransfersPage(UiContext ui, SchoolDesk desk, OnPaper onPaper) {
        this.ui = ui;
        this.onPaper = onPaper;
        this.model = new TransfersViewModel(ui, desk);
    }

    /** What is being typed of a slip and not saved. */
    public TypedKeeping typed() {
        return new TypedKeeping(model.form().typing());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.transfers.title",
                Icon.TRANSFERS,
                () -> new TransfersView(ui, model, onPaper),
                model::refresh);
    }
}
