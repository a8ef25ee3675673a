package org.sanad.ui.school;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;

/** The findings as sentences; Enter or a click opens the pupil to mend it. */
final class ChecksView extends StackPane {
    private final Texts texts;
    private final ChecksViewModel model;
    private final ListView<ChecksViewModel.Finding> list = new ListView<>();
    private final Drawer drawer;

    ChecksView(Texts texts, ChecksViewModel model) {
        this.texts = texts;
        this.model = model;
        list.setItems(model.findings());
        list.setId("checks-list");
        list.getStyleClass().add("sentence-list");
        list.setCellFactory(view -> new FindingCell());
        list.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ENTER) {
                        openSelected();
                        e.consume();
                    }
                });
        list.setPlaceholder(placeholder());
        texts.language().addListener(o -> list.refresh());
        Label count = new Label();
        count.textProperty()
                .bind(texts.text("ui.kit.table.count", Bindings.size(model.findings())));
        count.getStyleClass().add("quiet");
        VBox content = new VBox(8, count, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        drawer = new Drawer(texts, content);
        PupilEditorView editor = new PupilEditorView(texts, model.editor());
        model.opened().addListener((o, before, now) -> showEditor(editor));
        drawer.open().addListener((o, before, now) -> model.opened().set(now));
        getChildren()
                .add(new PageFrame(texts, "ui.checks.title", "ui.checks.sentence").filling(drawer));
        showEditor(editor);
    }

    private void showEditor(PupilEditorView editor) {
        if (model.opened().get() && !drawer.open().get()) {
            drawer.show(editor.title(), editor);
        } else if (!model.opened().get() && drawer.open().get()) {
            drawer.close();
        }
    }

    private void openSelected() {
        ChecksViewModel.Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    private VBox placeholder() {
        Paragraph sentence = new Paragraph(texts.text("ui.checks.nothing"), "quiet");
        sentence.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        Node picture = Icon.DONE.node();
        picture.getStyleClass().add("empty-icon");
        VBox empty = new VBox(picture, sentence);
        empty.getStyleClass().add("empty");
        empty.visibleProperty().bind(model.read());
        return empty;
    }

    private final class FindingCell extends RowCell<ChecksViewModel.Finding> {
        FindingCell() {
            setOnMouseClicked(
                    e -> {
                        if (getItem() != null) {
                            model.open(getItem());
                        }
                    });
        }

        @Override
        Region content(ChecksViewModel.Finding finding) {
            Label mark =
                    StatusMark.of(
                            texts, ChecksViewModel.status(finding.violation().rule().severity()));
            mark.setMinWidth(Region.USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox head = new HBox(16, mark, space);
            if (finding.pupil() != null) {
                Label code = Ltr.label(finding.pupil().code().value());
                Label schoolClass = Ltr.label(finding.pupil().schoolClass());
                code.getStyleClass().add("quiet");
                schoolClass.getStyleClass().add("quiet");
                head.getChildren().addAll(code, schoolClass);
            }
            head.setAlignment(Pos.CENTER_LEFT);
            String sentence =
                    texts.now(
                            finding.violation().rule().messageKey(),
                            finding.arguments(texts.language().get().code()));
            return new VBox(4, head, new Paragraph(sentence));
        }
    }
}
