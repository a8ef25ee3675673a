package org.sanad.ui.carrier;

import java.nio.file.Path;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;

/** The page of what is carried. */
public final class BagPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "bag";

    private final UiContext ui;
    private final BagViewModel model;

    /**
     * @param bag folder of this computer where bundles lie between two sticks
     */
    public BagPage(UiContext ui, Path bag) {
        this.ui = ui;
        this.model = new BagViewModel(bag, ui.jobs(), ui.notices());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID, "ui.carrier.bag", Icon.CARRIER, () -> new BagView(ui, model), model::refresh);
    }
}
