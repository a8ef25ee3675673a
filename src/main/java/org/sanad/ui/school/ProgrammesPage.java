package org.sanad.ui.school;

import java.util.UUID;
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
    private final SheetAim aim;
    private final Consumer<String> secondEntry;

    /**
     * @param secondEntry opens the second entry of a class
     */
    public ProgrammesPage(UiContext ui, SchoolDesk desk, Consumer<String> secondEntry) {
        this.ui = ui;
        this.secondEntry = secondEntry;
        this.model = new ProgrammesViewModel(ui.jobs(), ui.notices(), ui.texts(), desk);
        this.aim = new SheetAim(ui.jobs(), ui.notices(), desk, model);
    }

    /**
     * Stands on a pupil in a programme; the page is brought to the front by the caller.
     *
     * @param pupil null for the programme's first pupil
     * @param field code of the further field to be filled in, or null for the mark on the sheet
     */
    public void open(UUID pupil, String programme, String field) {
        aim.at(pupil, programme, field);
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.programmes.title",
                Icon.PROGRAMMES,
                () -> new ProgrammesView(ui, model, aim, secondEntry),
                model::refresh);
    }
}
