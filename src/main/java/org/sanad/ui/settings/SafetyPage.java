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

    private SafetyPage() {}

    /**
     * @param onRestore closes the desk and goes back to a copy
     */
    public static Page of(UiContext ui, Safety safety, Consumer<SafeCopy> onRestore) {
        SafetyViewModel model = new SafetyViewModel(safety, ui.jobs(), ui.notices());
        return new Page(
                ID,
                "ui.safety.title",
                Icon.BACKUP,
                () -> new SafetyView(ui, model, onRestore),
                model::refresh);
    }
}
