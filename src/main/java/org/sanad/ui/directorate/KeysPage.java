package org.sanad.ui.directorate;

import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.DirectorateDesk;

/** The page of the schools and their keys. */
public final class KeysPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "keys";

    private final UiContext ui;
    private final KeysViewModel model;
    private final Runnable toIntake;

    /**
     * @param toIntake goes where everything that came is listed
     */
    public KeysPage(UiContext ui, DirectorateDesk desk, Runnable toIntake) {
        this.ui = ui;
        this.toIntake = toIntake;
        model = new KeysViewModel(desk, ui.jobs(), ui.notices());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.keys.title",
                Icon.KEY,
                () -> new KeysView(ui, model, toIntake),
                model::refresh);
    }

    /** Opens the key of a school that waits for the code of its slip. */
    public void approve(String school) {
        model.openSchool(school);
    }
}
