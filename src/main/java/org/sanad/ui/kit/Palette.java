package org.sanad.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The search over every page: a field and what answers beneath it. The focus stays in the field;
 * arrows choose, Enter opens, Esc leaves and gives the focus back to where it was.
 */
public final class Palette extends StackPane {
    /** Lines that Page Up and Page Down move by. */
    private static final int PAGE = 7;

    private final Texts texts;
    private final PaletteModel model;
    private final TextField field = new TextField();
    private final ListView<Findable> list = new ListView<>();
    private Node before;

    public Palette(Texts texts, PaletteModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("palette-ground");
        setId("palette");
        setAlignment(Pos.TOP_CENTER);
        field.setId("palette-field");
        field.promptTextProperty().bind(texts.text("ui.search.prompt"));
        field.accessibleTextProperty().bind(texts.text("ui.search.prompt"));
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.setItems(model.found());
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Line());
        list.accessibleTextProperty().bind(texts.text("ui.search.answers"));
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> field.requestFocus());
        Label nothing = new Label();
        nothing.textProperty().bind(texts.text("ui.search.nothing"));
        nothing.getStyleClass().add("quiet");
        list.setPlaceholder(nothing);
        model.found().addListener((ListChangeListener<Findable>) change -> first());
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, was, now) -> field.setAccessibleHelp(spoken(now)));
        Label keys = new Label();
        keys.textProperty().bind(texts.text("ui.search.keys"));
        keys.getStyleClass().addAll("quiet", "small");
        VBox panel = new VBox(8, field, list, keys);
        panel.getStyleClass().add("palette");
        panel.setMaxHeight(USE_PREF_SIZE);
        panel.setAccessibleRole(AccessibleRole.PARENT);
        getChildren().add(panel);
        setOnMousePressed(
                e -> {
                    if (e.getTarget() == this) {
                        close();
                    }
                });
        texts.language()
                .addListener(
                        o -> {
                            if (isVisible()) {
                                model.rename();
                            }
                        });
        setVisible(false);
        setManaged(false);
    }

    /** Opens the search, or leaves it when it is open. */
    public void toggle() {
        if (isVisible()) {
            close();
            return;
        }
        before = getScene().getFocusOwner();
        model.open();
        setManaged(true);
        setVisible(true);
        field.requestFocus();
    }

    /** Leaves the search; the focus goes back to where it was. */
    public void close() {
        setVisible(false);
        setManaged(false);
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void first() {
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> open(list.getSelectionModel().getSelectedItem());
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case TAB -> move(event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = model.found().size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        int next = Math.max(0, Math.min(last, now + by));
        list.getSelectionModel().select(next);
        // the line before it stays in sight
        list.scrollTo(Math.max(0, next - PAGE + 1));
    }

    private void open(Findable chosen) {
        if (chosen != null) {
            // what opens takes the focus from where it was; what only acts leaves it there
            close();
            chosen.open().run();
        }
    }

    private String spoken(Findable one) {
        return one == null
                ? null
                : texts.listed(java.util.List.of(texts.now(one.kind().key()), one.name()));
    }

    /** One answer; its nodes are kept. */
    private final class Line extends ListCell<Findable> {
        private final FoundLine line = new FoundLine(texts);

        Line() {
            setOnMouseClicked(e -> open(getItem()));
        }

        @Override
        protected void updateItem(Findable one, boolean empty) {
            super.updateItem(one, empty);
            if (TablePart.apart(this)) {
                return;
            }
            if (empty || one == null) {
                setGraphic(null);
                return;
            }
            line.show(one);
            setGraphic(line);
        }
    }
}
