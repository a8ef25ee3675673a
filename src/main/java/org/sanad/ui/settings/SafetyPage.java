package org.sanad.ui.settings;

import java.util.function.Consumer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.safety.SafeCopy;
import org.sanad.work.safety.Safety;

/** The page of copies and passwords. */
public final class SafetyPage {
    /** In the side bar. */
    public static final String ID = "safety";

    /** The same of who has nothing there but their password. */
    private static final String OWN = "password";

    private final UiContext ui;
    private final SafetyViewModel model;
    private final Consumer<SafeCopy> onRestore;

    /**
     * @param onRestore closes the desk and goes back to a copy
     */
    public SafetyPage(UiContext ui, Safety safety, Consumer<SafeCopy> onRestore) {
        this.ui = ui;
        this.model = new SafetyViewModel(safety, ui.jobs(), ui.notices());
        this.onRestore = onRestore;
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                model.whole() ? ID : OWN,
                model.whole() ? "ui.safety.title" : "ui.safety.password",
                model.whole() ? Icon.BACKUP : Icon.KEY,
                () -> new SafetyView(ui, model, onRestore),
                model::refresh);
    }

    /** Whether copies are settled here, or only a password. */
    public boolean whole() {
        return model.whole();
    }

    /** Makes a copy now and says so. */
    public void keep() {
        model.keep();
    }
}
