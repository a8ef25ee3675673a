package org.sanad.ui.directorate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.CodeQuestion;
import org.sanad.ui.kit.CodeQuestionPanel;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.DropTarget;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.StickButtons;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.IntakeRow;
import org.sanad.work.receive.PaperCheck;

/** The queue of files with their verdicts; files and folders are dropped anywhere on the page. */
final class IntakeView extends StackPane {
    private static final List<String> BUNDLES = List.of("*.json", "*.eml", "*.txt");

    /** Width in pixels below which a column gives its room to the others, by its place. */
    private static final Map<Integer, Double> COLUMN_NEEDS = Map.of(3, 700.0, 6, 830.0, 7, 1180.0);

    private final UiContext ui;
    private final Texts texts;
    private final IntakeViewModel model;
    private final Drawer drawer;
    private final IntakeDetail detail;
    private final CodeQuestionPanel<Optional<PaperCheck.Match>> paper;
    private boolean paperShown;

    /**
     * @param toApproval goes where the key of the school of this code is approved
     */
    IntakeView(
            UiContext ui,
            IntakeViewModel model,
            CodeQuestion<Optional<PaperCheck.Match>> papers,
            Consumer<String> toApproval) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        Button files = Buttons.primary(texts, "ui.intake.files", Icon.FILE, this::askForFiles);
        files.setId("intake-files");
        files.disableProperty().bind(model.busy());
        Button folder = Buttons.plain(texts, "ui.intake.folder", Icon.FOLDER, this::askForFolder);
        folder.setId("intake-folder");
        folder.disableProperty().bind(model.busy());
        Button twin = Buttons.plain(texts, "ui.paper.title", Icon.CHECKS, this::showPaper);
        twin.setId("intake-paper");
        paper = PaperPanel.of(texts, papers, model::open);
        StickButtons sticks =
                new StickButtons(
                        texts,
                        model.media(),
                        model.watch(),
                        model.busy(),
                        root -> model.take(List.of(root)));
        TablePart<IntakeRow> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        drawer = new Drawer(texts, new VBox(12, sticks, table));
        Buttons.standBack(files, drawer.open());
        detail = new IntakeDetail(ui, model, toApproval, this::askForFiles);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.intake.title", "ui.intake.sentence")
                                .actions(new HBox(8, twin, folder, files))
                                .filling(drawer));
        DropTarget.on(this, model::take);
        model.opened().addListener((o, before, now) -> showDetail());
        drawer.open()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                paperShown = false;
                                model.opened().set(null);
                            }
                        });
        showDetail();
    }

    private void showDetail() {
        boolean wanted = model.opened().get() != null;
        if (wanted && (paperShown || !drawer.open().get())) {
            paperShown = false;
            drawer.show(texts.text("ui.intake.detail"), detail);
        } else if (!wanted && !paperShown && drawer.open().get()) {
            drawer.close();
        }
    }

    private void showPaper() {
        paperShown = true;
        model.opened().set(null);
        drawer.show(texts.text("ui.paper.title"), paper);
    }

    private TablePart<IntakeRow> table() {
        TablePart<IntakeRow> part =
                new TablePart<>(texts, model.rows())
                        .status("ui.intake.verdict", 128, row -> Verdicts.of(row.verdict()))
                        .code("ui.intake.code", 72, IntakeRow::code)
                        .code("ui.intake.school", 100, IntakeRow::school)
                        .text("ui.intake.school-name", 220, IntakeRow::schoolName)
                        .text("ui.intake.type", 112, row -> texts.now(Verdicts.typeKey(row.type())))
                        .code(
                                "ui.intake.number",
                                72,
                                row -> row.seq() == null ? null : row.seq().toString())
                        .date("ui.intake.date", IntakeRow::receivedOn)
                        .code("ui.intake.file", 304, IntakeRow::fileName)
                        .search(model.query())
                        .chip("ui.intake.waiting-only", model.waitingOnly())
                        .empty(Icon.IMPORT, "ui.intake.empty", null)
                        .onOpen(row -> model.opened().set(row));
        part.table().setId("intake-table");
        part.table()
                .setOnMouseClicked(
                        e -> {
                            IntakeRow row = part.table().getSelectionModel().getSelectedItem();
                            if (row != null) {
                                model.opened().set(row);
                            }
                        });
        part.roomFor(COLUMN_NEEDS);
        texts.language().addListener(o -> part.table().refresh());
        return part;
    }

    private void askForFiles() {
        model.take(
                ui.dialogs()
                        .files()
                        .severalToOpen(
                                ui.dialogs().owner(), texts.now("ui.intake.files"), BUNDLES));
    }

    private void askForFolder() {
        ui.dialogs()
                .files()
                .folder(ui.dialogs().owner(), texts.now("ui.intake.folder"))
                .ifPresent(chosen -> model.take(List.of(chosen)));
    }
}
