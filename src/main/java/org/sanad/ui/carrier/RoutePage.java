package org.sanad.ui.carrier;

import java.nio.file.Path;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;

/** The page of the carrier's way. */
public final class RoutePage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "route";

    private final UiContext ui;
    private final RouteViewModel model;

    /**
     * @param bag folder where bundles and the way lie
     */
    public RoutePage(UiContext ui, Path bag) {
        this.ui = ui;
        this.model = new RouteViewModel(bag, ui.jobs(), ui.notices());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID, "ui.route.title", Icon.ROUTE, () -> new RouteView(ui, model), model::refresh);
    }
}
