package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One row in sight of a {@link TickGrid}; its nodes are kept and drawn anew. */
final class TickRow<R, C> extends ListCell<R> {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** Of a cell, in pixels: within a close row and its line. */
    private static final double LEAST_HEIGHT = 34;

    private final TickGrid<R, C> grid;
    private final TickGridModel<R, C> model;
    private final TickCursor cursor;
    private final HBox line = new HBox();
    private final Label name = new Label();
    private final List<StackPane> cells = new ArrayList<>();

    TickRow(TickGrid<R, C> grid, TickGridModel<R, C> model, TickCursor cursor) {
        this.grid = grid;
        this.model = model;
        this.cursor = cursor;
        line.getStyleClass().add("tick-row");
        name.getStyleClass().add("tick-name");
        line.getChildren().add(name);
        setPrefWidth(0);
        // whoever points at a name means that row; a cell takes its own presses
        setOnMousePressed(
                e -> {
                    if (getItem() != null) {
                        grid.requestFocus();
                        grid.moveTo(getIndex(), cursor.column(), e.isShiftDown());
                    }
                });
    }

    @Override
    protected void updateItem(R item, boolean empty) {
        super.updateItem(item, empty);
        if (TablePart.apart(this)) {
            return;
        }
        setGraphic(empty || item == null ? null : line);
        draw();
    }

    void draw() {
        R row = getItem();
        if (isEmpty() || row == null) {
            return;
        }
        name.setText(model.rowName(row));
        name.setMinWidth(grid.nameWidth());
        name.setMaxWidth(grid.nameWidth());
        while (cells.size() < grid.columnsInSight()) {
            addCell(cells.size());
        }
        for (int i = 0; i < cells.size(); i++) {
            StackPane cell = cells.get(i);
            boolean used = i < grid.columnsInSight();
            cell.setVisible(used);
            cell.setManaged(used);
            if (used) {
                draw(cell, row, grid.firstColumn() + i);
            }
        }
    }

    boolean fullyInSight(ListView<R> list) {
        if (getItem() == null || getParent() == null || !isVisible()) {
            return false;
        }
        Bounds inList = list.sceneToLocal(localToScene(getBoundsInLocal()));
        return inList.getMinY() >= -1 && inList.getMaxY() <= list.getHeight() + 1;
    }

    /** The picture of a mark, also for the legend. */
    static StackPane picture(TickMark mark) {
        StackPane picture = new StackPane();
        picture.getStyleClass().addAll("tick-mark", mark.code());
        if (mark.icon() != null) {
            picture.getChildren().add(mark.icon().node());
        } else if (mark == TickMark.INCOMPLETE) {
            Region dot = new Region();
            dot.getStyleClass().add("dot");
            picture.getChildren().add(dot);
        }
        return picture;
    }

    private void addCell(int place) {
        StackPane cell = new StackPane();
        cell.getStyleClass().add("tick-cell");
        cell.setMinHeight(LEAST_HEIGHT);
        grid.tip()
                .on(
                        cell,
                        () -> {
                            int column = grid.firstColumn() + place;
                            return getItem() == null || column >= model.columns().size()
                                    ? null
                                    : grid.hint(getItem(), model.columns().get(column));
                        });
        cell.setOnMousePressed(
                e -> {
                    grid.requestFocus();
                    grid.moveTo(getIndex(), grid.firstColumn() + place, e.isShiftDown());
                    if (!e.isShiftDown()) {
                        clicked(e.getClickCount(), place);
                    }
                    e.consume();
                });
        cells.add(cell);
        line.getChildren().add(cell);
    }

    /** The second press of a double click opens; the first must not have taken anything away. */
    private void clicked(int count, int place) {
        C column = model.columns().get(grid.firstColumn() + place);
        if (count == 2) {
            grid.open();
        } else if (!model.opens(getItem(), column)) {
            model.toggle(List.of(getItem()), List.of(column));
            grid.refresh();
        }
    }

    private void draw(StackPane cell, R row, int column) {
        cell.setMinWidth(grid.columnWidth());
        cell.setMaxWidth(grid.columnWidth());
        String written = model.words(row, model.columns().get(column));
        TickMark mark = model.mark(row, model.columns().get(column));
        Object content = written == null ? mark : written;
        if (!content.equals(cell.getUserData())) {
            cell.setUserData(content);
            cell.getChildren().setAll(written == null ? picture(mark) : new Label(written));
        }
        boolean focused = grid.isFocused();
        cell.pseudoClassStateChanged(SELECTED, focused && cursor.selects(getIndex(), column));
        cell.getStyleClass().remove("current");
        if (focused && cursor.isAt(getIndex(), column)) {
            cell.getStyleClass().add("current");
        }
    }
}
