package org.sanad.ui.directorate;

import java.util.List;
import javafx.scene.control.Button;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.Job;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.SchoolLists;

/** Takes the list of expected schools from a file, after saying what it would change. */
final class SchoolListImport {
    private static final List<String> FILES = List.of("*.csv", "*.xlsx", "*.xls", "*.txt");

    private static final Dialogs.Question APPLY =
            new Dialogs.Question(
                    "ui.schools.title", "ui.schools.sentence", "ui.schools.apply", false);

    private final UiContext ui;
    private final DirectorateDesk desk;
    private final Runnable onTaken;

    /**
     * @param onTaken when the list changed
     */
    SchoolListImport(UiContext ui, DirectorateDesk desk, Runnable onTaken) {
        this.ui = ui;
        this.desk = desk;
        this.onTaken = onTaken;
    }

    /** The button that asks for the file. */
    Button button() {
        Button button =
                Buttons.plain(ui.texts(), "ui.schools.import", Icon.IMPORT, this::askForFile);
        button.setId("schools-import");
        return button;
    }

    private void askForFile() {
        ui.dialogs()
                .files()
                .toOpen(ui.dialogs().owner(), ui.texts().now("ui.schools.import"), FILES)
                .ifPresent(
                        file ->
                                ui.jobs()
                                        .run(
                                                Job.of(
                                                        "ui.schools.reading",
                                                        progress ->
                                                                desk.schoolLists().preview(file)),
                                                this::ask));
    }

    private void ask(SchoolLists.Preview preview) {
        ui.dialogs()
                .confirm(
                        APPLY,
                        () -> apply(preview),
                        preview.schools(),
                        preview.fresh(),
                        preview.changed(),
                        preview.gone());
    }

    private void apply(SchoolLists.Preview preview) {
        ui.jobs()
                .run(
                        Job.of("ui.schools.taking", progress -> desk.schoolLists().apply(preview)),
                        schools -> {
                            ui.notices().say(Meaning.DONE, "ui.schools.taken", schools);
                            onTaken.run();
                        });
    }
}
