package org.sanad.ui.school;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
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
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.Texts;

/**
 * The findings as sentences in groups, open ones and kept ones apart; Enter or a click opens a
 * group or leads to the field that mends, and doubts can be kept with a reason.
 */
final class ChecksView extends StackPane {
    private final Texts texts;
    private final ChecksViewModel model;
    private final ListView<CheckLine> list = new ListView<>();
    private final ToggleGroup shown = new ToggleGroup();
    private final Drawer drawer;
    private final PupilEditorView editor;
    private final KeepFormView keepForm;

    /** The line one stood on last, and its place. */
    private CheckLine stoodOn;

    private int stoodAt;

    ChecksView(Texts texts, ChecksViewModel model) {
        this.texts = texts;
        this.model = model;
        this.editor = new PupilEditorView(texts, model.editor());
        this.keepForm = new KeepFormView(texts, model.keeping());
        list.setItems(model.lines());
        list.setId("checks-list");
        list.accessibleTextProperty().bind(texts.text("ui.checks.title"));
        list.getStyleClass().add("sentence-list");
        makeCells();
        // before the toolkit, which leaves the list by the arrows that open and close
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        holdPlace();
        list.setPlaceholder(placeholder());
        texts.language().addListener(o -> makeCells());
        VBox content = new VBox(8, bar(), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        drawer = new Drawer(texts, content).wide();
        model.opened().addListener(o -> showDrawer());
        model.keeping().asked().addListener(o -> showDrawer());
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
        list.setCellFactory(view -> new CheckLineCell(texts, model, model::open));
    }

    private void pressed(KeyEvent event) {
        CheckLine line = chosen();
        if (line == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> model.open(line);
            case F2 -> keepOrOpen();
            case LEFT -> turn(line, texts.language().get().rightToLeft());
            case RIGHT -> turn(line, !texts.language().get().rightToLeft());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(CheckLine line, boolean open) {
        if (line instanceof CheckLine.Group group && group.open() != open) {
            model.open(group);
        }
    }

    /** What was mended goes from the list; one stands where it stood, not at the beginning. */
    private void holdPlace() {
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                stoodOn = now;
                                stoodAt = list.getSelectionModel().getSelectedIndex();
                            }
                        });
        for (ObservableList<CheckLine> lines : List.of(model.lines(), model.keptLines())) {
            lines.addListener(
                    (InvalidationListener)
                            o -> {
                                CheckLine line = stoodOn;
                                int at = stoodAt;
                                if (list.getItems() == lines && line != null) {
                                    Renewal.settled(() -> standAgain(lines, line, at));
                                }
                            });
        }
    }

    private void standAgain(List<CheckLine> lines, CheckLine line, int before) {
        if (list.getItems() != lines || lines.isEmpty()) {
            return;
        }
        int at =
                IntStream.range(0, lines.size())
                        .filter(i -> lines.get(i).sameAs(line))
                        .findFirst()
                        .orElse(Math.min(before, lines.size() - 1));
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
    }

    private HBox bar() {
        Button keep = button("checks-keep", "ui.checks.keep", "ui.checks.keep-all", Icon.SAVE);
        keep.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !ChecksViewModel.mayKeep(chosen()),
                                list.getSelectionModel().selectedItemProperty()));
        Button open = button("checks-open", "ui.checks.open", "ui.checks.open-all", Icon.UNDO);
        open.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        ToggleButton kept =
                choice("checks-kept", "ui.checks.show-kept", model.kept(), model.keptLines());
        ToggleButton all =
                choice("checks-open-ones", "ui.checks.show-open", model.findings(), model.lines());
        all.setSelected(true);
        Shown.onlyWhen(keep, kept.selectedProperty().not());
        Shown.onlyWhen(open, kept.selectedProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, all, kept, space, keep, open);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /** Of a finding or of the whole group one stands on; F2 does it from the list. */
    private Button button(String id, String oneKey, String allKey, Icon icon) {
        Button button = Buttons.plain(texts, oneKey, icon, this::keepOrOpen);
        button.setId(id);
        button.textProperty().unbind();
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    int count = chosen() == null ? 1 : chosen().findings().size();
                                    return count == 1
                                            ? texts.now(oneKey)
                                            : texts.now(allKey, count);
                                },
                                list.getSelectionModel().selectedItemProperty(),
                                texts.language()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(texts.text("ui.shell.shortcut-keys", button.textProperty(), "F2"));
        button.setTooltip(tooltip);
        return button;
    }

    private void keepOrOpen() {
        if (showsKept()) {
            model.openAgain(chosen());
        } else {
            model.askToKeep(chosen());
        }
    }

    private boolean showsKept() {
        return list.getItems() == model.keptLines();
    }

    private ToggleButton choice(
            String id,
            String key,
            ObservableList<Finding> counted,
            ObservableList<CheckLine> items) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(texts.text(key, Bindings.size(counted)));
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
        if (model.keeping().asked().get() != null) {
            drawer.show(texts.text("ui.checks.keep"), keepForm, keepForm.save());
        } else if (model.opened().get()) {
            drawer.show(editor.title(), editor, editor.buttons());
            editor.standOn(model.field().get());
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

    private CheckLine chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /** No finding is good news; nothing kept is no news at all. */
    private ObservableValue<String> emptiness() {
        return Bindings.createStringBinding(
                () -> texts.now(showsKept() ? "ui.checks.nothing-kept" : "ui.checks.nothing"),
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
