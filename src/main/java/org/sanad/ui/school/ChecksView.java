package org.sanad.ui.school;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.Texts;

/**
 * The findings as sentences, open ones and kept ones apart; Enter or a click opens the pupil to
 * mend it, and a doubt can be kept with a reason.
 */
final class ChecksView extends StackPane {
    private final Texts texts;
    private final ChecksViewModel model;
    private final ListView<Finding> list = new ListView<>();
    private final ToggleGroup shown = new ToggleGroup();
    private final Drawer drawer;
    private final PupilEditorView editor;
    private final KeepFormView keepForm;

    ChecksView(Texts texts, ChecksViewModel model) {
        this.texts = texts;
        this.model = model;
        this.editor = new PupilEditorView(texts, model.editor());
        this.keepForm = new KeepFormView(texts, model.keeping());
        list.setItems(model.findings());
        list.setId("checks-list");
        list.accessibleTextProperty().bind(texts.text("ui.checks.title"));
        list.getStyleClass().add("sentence-list");
        makeCells();
        list.setOnKeyPressed(
                e -> {
                    if (e.getCode() == KeyCode.ENTER && chosen() != null) {
                        model.open(chosen());
                        e.consume();
                    }
                });
        list.setPlaceholder(placeholder());
        texts.language().addListener(o -> makeCells());
        VBox content = new VBox(8, bar(), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        drawer = new Drawer(texts, content).wide();
        model.opened().addListener(o -> showDrawer());
        model.keeping().finding().addListener(o -> showDrawer());
        drawer.open().addListener((o, before, now) -> closed(now));
        getChildren()
                .add(new PageFrame(texts, "ui.checks.title", "ui.checks.sentence").filling(drawer));
        showDrawer();
    }

    /**
     * New cells for a new language: those JavaFX laid aside while the window was higher come back
     * as they were, for a refresh reaches only what is in sight.
     */
    private void makeCells() {
        list.setCellFactory(view -> new FindingCell(texts, model, model::open));
    }

    private HBox bar() {
        Button keep =
                Buttons.plain(texts, "ui.checks.keep", Icon.SAVE, () -> model.askToKeep(chosen()));
        keep.setId("checks-keep");
        keep.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !ChecksViewModel.mayKeep(chosen()),
                                list.getSelectionModel().selectedItemProperty()));
        Button open =
                Buttons.plain(
                        texts,
                        "ui.checks.open",
                        Icon.UNDO,
                        () -> model.keeping().open(chosen().kept()));
        open.setId("checks-open");
        open.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        ToggleButton kept = choice("checks-kept", "ui.checks.show-kept", model.kept());
        ToggleButton all = choice("checks-open-ones", "ui.checks.show-open", model.findings());
        all.setSelected(true);
        Shown.onlyWhen(keep, kept.selectedProperty().not());
        Shown.onlyWhen(open, kept.selectedProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, all, kept, space, keep, open);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private ToggleButton choice(String id, String key, ObservableList<Finding> items) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(texts.text(key, Bindings.size(items)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(shown);
        button.setOnAction(
                e -> {
                    button.setSelected(true);
                    list.setItems(items);
                });
        return button;
    }

    private void showDrawer() {
        if (model.keeping().finding().get() != null) {
            drawer.show(texts.text("ui.checks.keep"), keepForm, keepForm.save());
        } else if (model.opened().get()) {
            drawer.show(editor.title(), editor, editor.buttons());
        } else if (drawer.open().get()) {
            drawer.close();
        }
    }

    private void closed(boolean open) {
        if (!open) {
            model.opened().set(false);
            model.keeping().close();
        }
    }

    private Finding chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /** No finding is good news; nothing kept is no news at all. */
    private ObservableValue<String> emptiness() {
        return Bindings.createStringBinding(
                () ->
                        texts.now(
                                list.getItems() == model.kept()
                                        ? "ui.checks.nothing-kept"
                                        : "ui.checks.nothing"),
                list.itemsProperty(),
                texts.language());
    }

    private VBox placeholder() {
        Paragraph sentence = new Paragraph(emptiness(), "quiet");
        sentence.setId("checks-empty");
        sentence.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        Node picture = Icon.DONE.node();
        picture.getStyleClass().add("empty-icon");
        VBox empty = new VBox(picture, sentence);
        empty.getStyleClass().add("empty");
        empty.visibleProperty().bind(model.read());
        return empty;
    }
}
