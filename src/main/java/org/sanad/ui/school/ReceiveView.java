package org.sanad.ui.school;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.CodeQuestionPanel;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StickButtons;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.answers.RefusedRow;

/** What came from files and sticks; below, the rows to correct, a click opens each. */
final class ReceiveView extends StackPane {
    private static final List<String> FILES = List.of("*.json", "*.eml", "*.txt");

    /** Width in pixels below which a column gives its room to the others, by its place. */
    private static final Map<Integer, Double> COLUMN_NEEDS = Map.of(1, 620.0, 4, 1000.0);

    private final UiContext ui;
    private final Texts texts;
    private final ReceiveViewModel model;
    private final Drawer drawer;
    private final PupilEditorView editor;
    private final CodeQuestionPanel<Optional<Long>> letter;

    ReceiveView(UiContext ui, ReceiveViewModel model) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.editor = new PupilEditorView(texts, model.editor());
        this.letter = LetterPanel.of(texts, model.letter());
        Button files = Buttons.primary(texts, "ui.receive.files", Icon.FILE, this::askForFiles);
        files.setId("receive-files");
        files.disableProperty().bind(model.busy());
        ArrivalList arrivals = new ArrivalList(texts, model.arrivals());
        TablePart<RefusedRow> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        drawer = new Drawer(texts, new VBox(12, sticks(), arrivals, table)).wide();
        getChildren()
                .add(
                        new PageFrame(texts, "ui.receive.title", "ui.receive.sentence")
                                .actions(files)
                                .filling(drawer));
        Buttons.standBack(files, drawer.open());
        model.opened().addListener((o, before, now) -> showDrawer(now));
        drawer.open()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                model.opened().set(null);
                            }
                        });
    }

    private StickButtons sticks() {
        Button folder = Buttons.plain(texts, "ui.receive.folder", Icon.FOLDER, this::askForFolder);
        folder.setId("receive-folder");
        folder.disableProperty().bind(model.busy());
        Button again =
                Buttons.quiet(texts, "ui.kit.place.look-again", Icon.REFRESH, model::refresh);
        Button letter = Buttons.plain(texts, "ui.receive.letter", Icon.CHECKS, this::showLetter);
        letter.setId("receive-letter");
        return new StickButtons(
                texts,
                model.media(),
                model.watch(),
                model.busy(),
                root -> model.take(List.of(root)),
                folder,
                letter,
                again);
    }

    private void showLetter() {
        model.opened().set(null);
        drawer.show(texts.text("ui.receive.letter"), letter);
    }

    private TablePart<RefusedRow> table() {
        TablePart<RefusedRow> part =
                new TablePart<>(texts, model.rows())
                        .text("ui.receive.pupil", 170, ReceiveView::pupil)
                        .code("ui.receive.code", 122, RefusedRow::code)
                        .number("ui.receive.bundle-number", 84, RefusedRow::seq)
                        .text("ui.receive.remark", 520, this::remark)
                        .text("ui.receive.note", 180, RefusedRow::note)
                        .empty(Icon.DONE, "ui.receive.no-rows", null)
                        .onOpen(model::open);
        part.table().setId("receive-rows");
        part.getStyleClass().add("sentences");
        part.table()
                .setOnMouseClicked(
                        e -> {
                            RefusedRow row = part.table().getSelectionModel().getSelectedItem();
                            if (row != null && e.getTarget() != part.table()) {
                                model.open(row);
                            }
                        });
        part.roomFor(COLUMN_NEEDS);
        texts.language().addListener(o -> part.table().refresh());
        return part;
    }

    private static String pupil(RefusedRow row) {
        return row.name() == null ? "–" : row.name();
    }

    private String remark(RefusedRow row) {
        return row.text().in(texts.language().get().code());
    }

    /** The remark stays in sight above the sheet while it is mended. */
    private void showDrawer(RefusedRow row) {
        if (row == null) {
            if (drawer.open().get()) {
                drawer.close();
            }
            return;
        }
        VBox remark =
                new VBox(
                        4,
                        new Paragraph(
                                Bindings.createStringBinding(
                                        () -> Isolate.natural(remark(row)), texts.language()),
                                "strong"));
        if (row.note() != null) {
            remark.getChildren().add(new Paragraph(Isolate.natural(row.note())));
        }
        remark.getStyleClass().addAll("callout", Meaning.DOUBTFUL.styleClass());
        remark.setId("receive-remark");
        if (row.pupil() == null) {
            VBox content = new VBox(12, remark);
            if (row.whole()) {
                content.getChildren().add(puttingAway(row));
            }
            drawer.show(texts.text("ui.receive.remark"), content);
            return;
        }
        drawer.show(editor.title(), remark, editor, editor.buttons());
        editor.standOn(row.field());
    }

    /** Nothing else takes a whole refusal off the list once its campaign is over. */
    private VBox puttingAway(RefusedRow row) {
        Button away =
                Buttons.plain(texts, "ui.receive.put-away", Icon.DONE, () -> model.putAway(row));
        away.setId("receive-put-away");
        return new VBox(8, new Paragraph(texts.text("ui.receive.put-away.sentence")), away);
    }

    private void askForFiles() {
        model.take(
                ui.dialogs()
                        .files()
                        .severalToOpen(ui.dialogs().owner(), texts.now("ui.receive.files"), FILES));
    }

    private void askForFolder() {
        ui.dialogs()
                .files()
                .folder(ui.dialogs().owner(), texts.now("ui.receive.folder"))
                .ifPresent(this::takeFolder);
    }

    private void takeFolder(Path folder) {
        model.take(List.of(folder));
    }
}
