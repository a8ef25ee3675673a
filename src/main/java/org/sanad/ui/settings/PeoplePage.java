package org.sanad.ui.settings;

import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page of who opens the desk. */
public final class PeoplePage {
    /** In the side bar. */
    public static final String ID = "people";

    private final UiContext ui;
    private final PeopleViewModel model;
    private final HandOverViewModel handOver;

    public PeoplePage(UiContext ui, SchoolDesk desk) {
        this.ui = ui;
        this.model = new PeopleViewModel(desk.people(), desk.journal(), ui.jobs(), ui.notices());
        this.handOver = new HandOverViewModel(desk.handOver(), ui.jobs(), ui.notices());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.people.title",
                Icon.PEOPLE,
                () -> new PeopleView(ui, model, handOver),
                () -> {
                    model.refresh();
                    handOver.refresh();
                });
    }
}
