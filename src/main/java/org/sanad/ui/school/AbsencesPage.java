package org.sanad.ui.school;

import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page of absences: a month of a class, exceptions only. */
public final class AbsencesPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "absences";

    private final UiContext ui;
    private final AbsencesViewModel model;

    public AbsencesPage(UiContext ui, SchoolDesk desk) {
        this.ui = ui;
        this.model = new AbsencesViewModel(ui.jobs(), ui.notices(), desk);
    }

    /** What is being typed of a closure and not saved. */
    public TypedKeeping typed() {
        return new TypedKeeping(model.closing().typing());
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.absences.title",
                Icon.CALENDAR,
                () -> new AbsencesView(ui.texts(), model),
                model::refresh);
    }
}
