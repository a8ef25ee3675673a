package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Rows with small counts, worked with the keyboard: arrows move, digits type, Enter goes down,
 * Delete empties. Nothing is asked of rows that have nothing.
 */
public final class CountGrid<R> extends VBox {
    private static final double COLUMN_WIDTH = 120;
    private static final double REMARK_WIDTH = 170;
    private static final double NAME_LEAST = 160;
    private static final int ROW_HEIGHT = 40;

    private final Texts texts;
    private final CountGridModel<R> model;
    private final ListView<R> list = new ListView<>();
    private final List<Row> live = new ArrayList<>();
    private final TickCursor cursor = new TickCursor();

    /** What the scroll bar takes from the rows, in pixels. */
    private final SimpleDoubleProperty barRoom = new SimpleDoubleProperty();

    private final HBox head = new HBox();

    /** Titles that stand in the head now. */
    private List<String> titles = List.of();

    /** Row whose cell one stands on, when the last key was a digit on it; null otherwise. */
    private Object typing;

    public CountGrid(Texts texts, CountGridModel<R> model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("tick-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        accessibleHelpProperty().bind(texts.text("ui.kit.counts.keys"));
        list.setItems(model.rows());
        list.setFocusTraversable(false);
        list.setCellFactory(
                view -> {
                    Row row = new Row();
                    live.add(row);
                    return row;
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        head.getStyleClass().add("tick-head");
        // the scroll bar takes its room from the rows alone
        head.paddingProperty().bind(barRoom.map(room -> new Insets(0, room.doubleValue(), 0, 0)));
        getChildren().addAll(head, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        model.rows().addListener((InvalidationListener) o -> refresh());
        texts.language().addListener(o -> refresh());
        focusedProperty()
                .addListener(
                        o -> {
                            typing = null;
                            refresh();
                        });
        refresh();
    }

    /** Draws again what is in sight. */
    public void refresh() {
        head();
        cursor.keepWithin(model.rows().size(), model.columnKeys().size());
        if (typing != null && !(stands() && model.identity(row()).equals(typing))) {
            typing = null;
        }
        live.forEach(Row::draw);
        model.stand(stands() ? row() : null);
        announce();
    }

    /** Stands on a cell and brings it into sight. */
    public void moveTo(int row, int column) {
        typing = null;
        cursor.move(row, column, false);
        cursor.keepWithin(model.rows().size(), model.columnKeys().size());
        reveal();
        refresh();
    }

    /** Row of the cursor, or -1 without rows. */
    public int currentRow() {
        return cursor.row();
    }

    private boolean stands() {
        return cursor.row() >= 0;
    }

    private R row() {
        return model.rows().get(cursor.row());
    }

    private void reveal() {
        if (!stands()) {
            return;
        }
        int shown = Math.max(1, (int) (list.getHeight() / ROW_HEIGHT) - 1);
        boolean seen =
                live.stream().anyMatch(one -> one.getIndex() == cursor.row() && one.inSight());
        if (!seen) {
            list.scrollTo(Math.max(0, cursor.row() - shown / 2));
        }
    }

    /** Made again when another unit is counted. */
    private void head() {
        if (titles.equals(model.columnKeys())) {
            return;
        }
        titles = List.copyOf(model.columnKeys());
        Label name = new Label();
        name.textProperty().bind(texts.text("ui.kit.grid.names"));
        name.getStyleClass().addAll("tick-name", "strong");
        name.setMinWidth(NAME_LEAST);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        head.getChildren().setAll(name);
        for (String key : titles) {
            Paragraph title = new Paragraph(texts.text(key), "tick-title");
            title.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
            title.setMinWidth(COLUMN_WIDTH);
            title.setMaxWidth(COLUMN_WIDTH);
            head.getChildren().add(title);
        }
        Label remark = new Label();
        remark.setMinWidth(REMARK_WIDTH);
        head.getChildren().add(remark);
    }

    private void pressed(KeyEvent event) {
        if (!stands() || event.isAltDown() || event.isControlDown()) {
            return;
        }
        KeyCode code = event.getCode();
        int page = Math.max(1, (int) (list.getHeight() / ROW_HEIGHT) - 1);
        boolean handled = true;
        switch (code) {
            case UP -> moveTo(cursor.row() - 1, cursor.column());
            case DOWN, ENTER -> moveTo(cursor.row() + 1, cursor.column());
            case LEFT, RIGHT -> sideways(code == KeyCode.RIGHT);
            case PAGE_UP -> moveTo(cursor.row() - page, cursor.column());
            case PAGE_DOWN -> moveTo(cursor.row() + page, cursor.column());
            case HOME -> moveTo(0, cursor.column());
            case END -> moveTo(model.rows().size() - 1, cursor.column());
            case DELETE, BACK_SPACE -> {
                typing = null;
                model.clear(row(), cursor.column());
            }
            default -> handled = false;
        }
        if (handled) {
            event.consume();
        }
    }

    /** Digits of both scripts. */
    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        int digit = text.isEmpty() ? -1 : Character.digit(text.codePointAt(0), 10);
        if (digit >= 0 && stands() && !event.isAltDown() && !event.isControlDown()) {
            Object here = model.identity(row());
            boolean more = here.equals(typing);
            typing = here;
            model.type(row(), cursor.column(), digit, more);
            event.consume();
        }
    }

    /** Arrows follow the eye: left is left, in both directions of writing. */
    private void sideways(boolean right) {
        boolean mirrored = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        moveTo(cursor.row(), cursor.column() + (right == mirrored ? -1 : 1));
    }

    private void announce() {
        if (!stands()) {
            setAccessibleText(null);
            return;
        }
        setAccessibleText(
                texts.now(
                        "ui.kit.grid.cell",
                        model.rowName(row()),
                        texts.now(model.columnKeys().get(cursor.column())),
                        texts.formats().number(model.count(row(), cursor.column()))));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** One row in sight; its nodes are kept and drawn anew. */
    private final class Row extends ListCell<R> {
        private final HBox line = new HBox();
        private final Label name = new Label();
        private final List<Label> counts = new ArrayList<>();
        private final StackPane remark = new StackPane();

        Row() {
            line.getStyleClass().add("tick-row");
            name.getStyleClass().add("tick-name");
            name.setMinWidth(NAME_LEAST);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            line.getChildren().add(name);
            for (int i = 0; i < model.columnKeys().size(); i++) {
                line.getChildren().add(cell(i));
            }
            remark.setMinWidth(REMARK_WIDTH);
            remark.setMaxWidth(REMARK_WIDTH);
            line.getChildren().add(remark);
            // whoever points at a name means that row
            setOnMousePressed(
                    e -> {
                        if (getItem() != null) {
                            CountGrid.this.requestFocus();
                            moveTo(getIndex(), cursor.column());
                        }
                    });
            setPrefWidth(0);
            widthProperty()
                    .addListener(o -> barRoom.set(Math.max(0, list.getWidth() - getWidth())));
        }

        private StackPane cell(int column) {
            Label count = new Label();
            count.getStyleClass().addAll("strong", "ltr");
            counts.add(count);
            StackPane cell = new StackPane(count);
            cell.getStyleClass().addAll("tick-cell", "count-cell");
            cell.setMinWidth(COLUMN_WIDTH);
            cell.setMaxWidth(COLUMN_WIDTH);
            cell.setMinHeight(ROW_HEIGHT - 4);
            cell.setOnMousePressed(
                    e -> {
                        CountGrid.this.requestFocus();
                        moveTo(getIndex(), column);
                        e.consume();
                    });
            return cell;
        }

        @Override
        protected void updateItem(R item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            draw();
        }

        boolean inSight() {
            return getItem() != null
                    && isVisible()
                    && getBoundsInParent().getMinY() >= 0
                    && getBoundsInParent().getMaxY() <= list.getHeight();
        }

        void draw() {
            R row = getItem();
            if (isEmpty() || row == null) {
                return;
            }
            name.setText(model.rowName(row));
            for (int i = 0; i < counts.size(); i++) {
                int count = model.count(row, i);
                counts.get(i).setText(count == 0 ? "" : texts.formats().number(count));
                boolean here = cursor.isAt(getIndex(), i) && CountGrid.this.isFocused();
                List<String> styles = counts.get(i).getParent().getStyleClass();
                styles.remove("current");
                if (here) {
                    styles.add("current");
                }
            }
            StatusMark.Status status = model.remark(row);
            remark.getChildren().clear();
            if (status != null) {
                remark.getChildren().add(StatusMark.of(texts, status));
            }
        }
    }
}
