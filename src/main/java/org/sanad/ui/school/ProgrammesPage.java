package org.sanad.ui.school;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page of the programmes with the class sheet. */
public final class ProgrammesPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "programmes";

    private final UiContext ui;
    private final ProgrammesViewModel model;
    private final SheetAim aim;
    private final ProgrammePupils pupils;
    private final Consumer<String> secondEntry;
    private final Consumer<UUID> pupil;

    /**
     * @param secondEntry opens the second entry of a class
     * @param pupil opens the sheet of a pupil
     */
    public ProgrammesPage(
            UiContext ui, SchoolDesk desk, Consumer<String> secondEntry, Consumer<UUID> pupil) {
        this.ui = ui;
        this.secondEntry = secondEntry;
        this.pupil = pupil;
        this.model = new ProgrammesViewModel(ui.jobs(), ui.notices(), ui.texts(), desk);
        this.aim = new SheetAim(ui.jobs(), ui.notices(), desk, model);
        this.pupils = new ProgrammePupils(model, ui.texts());
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

    /** What is being typed into the fields of a participant and not saved. */
    public TypedKeeping typed() {
        return new TypedKeeping(model.details().typing());
    }

    /** Lets go of the participant shown: a field left from now on is not saved. */
    public void close() {
        model.details().close();
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(ID, "ui.programmes.title", Icon.PROGRAMMES, this::faces, model::refresh);
    }

    private Node faces() {
        ProgrammesView sheet = new ProgrammesView(ui, model, aim, secondEntry, pupils::open);
        return new ProgrammeFaces(
                sheet, () -> new ProgrammeView(ui, pupils, this::mend), pupils, aim);
    }

    /** Where what is missing of a pupil is written: his own sheet, or the class sheet. */
    private void mend(ProgrammePupils.Line line) {
        if (line.mark() == TickMark.INCOMPLETE) {
            pupil.accept(line.pupil());
        } else {
            aim.at(line.pupil(), pupils.programme().get().code(), pupils.firstMissing(line));
        }
    }
}
