package org.sanad.ui.school;

import java.util.List;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page that hands bundles over. */
public final class SendPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "send";

    private final UiContext ui;
    private final SendViewModel model;
    private final Runnable toChecks;

    /**
     * @param toChecks shows what is wrong or doubtful
     */
    public SendPage(UiContext ui, SchoolDesk desk, Runnable toChecks) {
        this.ui = ui;
        this.model = new SendViewModel(desk, ui.jobs(), ui.notices());
        this.toChecks = toChecks;
    }

    /** Asks for the directorate's welcome file; what it holds is then shown on the page. */
    public void openWelcome() {
        ui.dialogs()
                .files()
                .toOpen(ui.dialogs().owner(), ui.texts().now("ui.kit.welcome.open"), List.of())
                .ifPresent(model.welcome()::set);
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.send.title",
                Icon.SEND,
                () -> new SendView(ui, model, this::openWelcome, toChecks),
                model::refresh);
    }
}
