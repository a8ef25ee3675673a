package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.school.SchoolDesk;

/** The page of the pupils, with the import of lists behind it. */
public final class PupilsPage {
    /** Stable name of the page in the side bar. */
    public static final String ID = "pupils";

    private final UiContext ui;
    private final PupilsViewModel pupils;
    private final ImportViewModel imports;
    private final Consumer<String> show;

    /**
     * @param show brings another page to the front, by its id: the next step after an import
     */
    public PupilsPage(UiContext ui, SchoolDesk desk, Consumer<String> show) {
        this.ui = ui;
        this.show = show;
        this.pupils = new PupilsViewModel(ui.jobs(), ui.notices(), desk, ui.texts());
        this.imports = new ImportViewModel(ui.jobs(), ui.notices(), desk);
        imports.onWritten(pupils::refresh);
    }

    /** The page for the shell. */
    public Page page() {
        return new Page(
                ID,
                "ui.pupils.title",
                Icon.PUPILS,
                () -> new PupilsView(ui, pupils, imports, () -> show.accept(ProgrammesPage.ID)),
                () -> {
                    pupils.refresh();
                    imports.refresh();
                });
    }

    /** Opens a pupil's sheet; the page is brought to the front by the caller. */
    public void open(UUID pupil) {
        imports.leave();
        pupils.second().leave();
        pupils.open(pupil);
    }

    /**
     * Shows the pupils of a class, whatever was filtered before; the page is brought to the front
     * by the caller.
     *
     * @param schoolClass null for every class
     */
    public void openClass(String schoolClass) {
        imports.leave();
        pupils.second().leave();
        pupils.openClass(schoolClass);
    }

    /** Opens the second entry of a class; the page is brought to the front by the caller. */
    public void startSecondEntry(String schoolClass) {
        imports.leave();
        pupils.second().start(schoolClass);
    }

    /** What is being typed into a pupil's sheet, beneath it, or of several, and not saved. */
    public TypedKeeping typed() {
        return new TypedKeeping(
                pupils.editor().typing(),
                pupils.notes().typing(),
                pupils.moves().typing(),
                pupils.many().typing());
    }

    /** Shows the import, with files when some were already chosen. */
    public void startImport(List<Path> files) {
        imports.start(files);
    }
}
