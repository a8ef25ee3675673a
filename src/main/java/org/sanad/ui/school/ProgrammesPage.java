package org.sanad.ui.school;

import java.util.function.Consumer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page of the programmes with the class sheet. */
public final class ProgrammesPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "programmes";

    private final UiContext ui;
    private final ProgrammesViewModel model;
    private final Consumer<String> secondEntry;

    /**
     * @param secondEntry opens the second entry of a class
     */
    public ProgrammesPage(UiContext ui, SchoolDesk desk, Consumer<String> secondEntry) {
        this.ui = ui;
        this.secondEntry = secondEntry;
        this.model = new ProgrammesViewModel(ui.jobs(), ui.notices(), ui.texts(), desk);
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.programmes.title",
                Icon.PROGRAMMES,
                () -> new ProgrammesView(ui, model, secondEntry),
                model::refresh);
    }
}
