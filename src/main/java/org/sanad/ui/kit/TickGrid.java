package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/**
 * The class sheet: rows × columns of marks, worked with the keyboard. Arrows move, Space toggles,
 * Shift extends, letters jump to a name, F1 asks why. Names stay in sight; columns that do not fit
 * come by moving on, nothing scrolls sideways.
 */
public final class TickGrid<R, C> extends VBox {
    private static final double NAME_WIDTH = 280;

    /** How much wider than asked for a column may stand. */
    private static final double WIDENED = 1.5;

    /** Before the style says it, in pixels. */
    private static final double ROW_HEIGHT = 40;

    private final Texts texts;
    private final TickGridModel<R, C> model;
    private final ListView<R> list = new ListView<>();
    private final HBox head = new HBox();
    private final List<TickRow<R, C>> live = new ArrayList<>();
    private final TickCursor cursor = new TickCursor();
    private final TickKeys<R, C> keys;
    private final CellTip tip = new CellTip();
    private BiFunction<R, C, String> hints = (row, column) -> null;
    private final ReadOnlyBooleanWrapper opens = new ReadOnlyBooleanWrapper();
    private int firstColumn;
    private int columnsInSight = 1;

    public TickGrid(Texts texts, TickGridModel<R, C> model) {
        this.texts = texts;
        this.model = model;
        this.keys = new TickKeys<>(this, model, cursor);
        getStyleClass().add("tick-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        accessibleHelpProperty().bind(texts.text("ui.kit.grid.keys"));
        head.getStyleClass().add("tick-head");
        list.setItems(model.rows());
        list.setFocusTraversable(false);
        list.setCellFactory(
                view -> {
                    TickRow<R, C> row = new TickRow<>(this, model, cursor);
                    live.add(row);
                    return row;
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        // titles made wide in a wide window must not keep it from becoming narrow again
        setMinWidth(0);
        widthProperty().addListener(o -> fit());
        // after the rows are laid out anew
        list.heightProperty().addListener(o -> Platform.runLater(() -> reveal(cursor.row())));
        model.rows().addListener((InvalidationListener) o -> refresh());
        texts.language().addListener(o -> fit());
        focusedProperty().addListener(o -> refresh());
        fit();
    }

    /** What is said of a cell the pointer rests on, or null; asked for only then. */
    public void hints(BiFunction<R, C, String> sentence) {
        hints = sentence;
    }

    String hint(R row, C column) {
        return hints.apply(row, column);
    }

    CellTip tip() {
        return tip;
    }

    /** Rows as low as a class of many pupils needs them. */
    public void closeRows() {
        getStyleClass().add("close-rows");
    }

    /** Draws again what is in sight: after the data changed. */
    public void refresh() {
        cursor.keepWithin(model.rows().size(), model.columns().size());
        live.forEach(TickRow::draw);
        opens.set(stands() && model.opens(row(), column()));
        model.stand(stands() ? row() : null, stands() ? column() : null);
        announce();
    }

    /** Whether F2 opens something where the cursor stands. */
    public ReadOnlyBooleanProperty opens() {
        return opens.getReadOnlyProperty();
    }

    /** F2: opens the cell of the cursor. */
    public void open() {
        if (stands()) {
            model.open(row(), column());
        }
    }

    private boolean stands() {
        return cursor.row() >= 0 && !model.columns().isEmpty();
    }

    private R row() {
        return model.rows().get(cursor.row());
    }

    private C column() {
        return model.columns().get(cursor.column());
    }

    /** Lays the columns out again: after the model's columns changed. */
    public void relayout() {
        fit();
    }

    /** Row of the cursor, or -1 without rows. */
    public int currentRow() {
        return cursor.row();
    }

    /** Column of the cursor. */
    public int currentColumn() {
        return cursor.column();
    }

    /** Stands on a cell and brings it into sight. */
    public void moveTo(int row, int column, boolean extend) {
        cursor.move(row, column, extend);
        cursor.keepWithin(model.rows().size(), model.columns().size());
        if (cursor.column() < firstColumn) {
            firstColumn = cursor.column();
            head();
        } else if (cursor.column() >= firstColumn + columnsInSight) {
            firstColumn = cursor.column() - columnsInSight + 1;
            head();
        }
        reveal(cursor.row());
        refresh();
    }

    /** A line that explains the marks, to stand under the grid. */
    public Pane legend() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().addAll("tick-legend", "tick-grid-legend");
        for (TickMark mark : model.legend()) {
            Label label = new Label();
            label.textProperty().bind(texts.text(model.markKey(mark)));
            label.setGraphic(TickRow.picture(mark));
            label.getStyleClass().add("small");
            label.setMinWidth(Region.USE_PREF_SIZE);
            legend.getChildren().add(label);
        }
        return legend;
    }

    int firstColumn() {
        return firstColumn;
    }

    int columnsInSight() {
        return columnsInSight;
    }

    double nameWidth() {
        return Math.min(NAME_WIDTH, Math.max(160, getWidth() * 0.35));
    }

    /** Wider than the model asks where those in sight leave room: words in cells are cut less. */
    double columnWidth() {
        double share = columnsRoom() / Math.max(1, columnsInSight);
        double most = model.columnWidth() * WIDENED;
        return Math.floor(Math.max(model.columnWidth(), Math.min(share, most)));
    }

    private double columnsRoom() {
        return getWidth() - nameWidth() - 96;
    }

    private double rowHeight() {
        return list.getFixedCellSize() > 0 ? list.getFixedCellSize() : ROW_HEIGHT;
    }

    int pageRows() {
        return Math.max(1, (int) (list.getHeight() / rowHeight()) - 1);
    }

    private void reveal(int row) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (TickRow<R, C> each : live) {
            if (each.fullyInSight(list)) {
                first = Math.min(first, each.getIndex());
                last = Math.max(last, each.getIndex());
            }
        }
        if (row >= 0 && (row < first || row > last)) {
            list.scrollTo(row < first ? row : Math.max(0, row - pageRows() + 1));
        }
    }

    private void fit() {
        int all = model.columns().size();
        int fitting = (int) (columnsRoom() / model.columnWidth());
        columnsInSight = Math.min(all, Math.max(1, fitting));
        int nearest = Math.max(firstColumn, cursor.column() - columnsInSight + 1);
        firstColumn = Math.max(0, Math.min(nearest, all - columnsInSight));
        head();
        refresh();
    }

    private void head() {
        Label names = new Label();
        names.textProperty().bind(texts.text("ui.kit.grid.names"));
        names.getStyleClass().addAll("tick-name", "strong");
        names.setMinWidth(nameWidth());
        names.setMaxWidth(nameWidth());
        head.getChildren().setAll(names);
        for (int i = firstColumn; i < firstColumn + columnsInSight; i++) {
            Paragraph title =
                    new Paragraph(model.columnTitle(model.columns().get(i)), "tick-title");
            title.setTextAlignment(TextAlignment.CENTER);
            title.setMinWidth(columnWidth());
            title.setMaxWidth(columnWidth());
            head.getChildren().add(title);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().add(space);
        if (columnsInSight < model.columns().size()) {
            head.getChildren().add(turn("ui.kit.grid.earlier", Icon.BACKWARD, firstColumn - 1));
            head.getChildren()
                    .add(turn("ui.kit.grid.later", Icon.ONWARD, firstColumn + columnsInSight));
        }
    }

    private Button turn(String key, Icon icon, int column) {
        Button button = Buttons.icon(texts, key, icon, () -> moveTo(cursor.row(), column, false));
        button.setDisable(column < 0 || column >= model.columns().size());
        button.setFocusTraversable(false);
        return button;
    }

    private void announce() {
        if (!stands()) {
            setAccessibleText(texts.now("ui.kit.grid.empty"));
            return;
        }
        String written = model.words(row(), column());
        setAccessibleText(
                texts.now(
                        "ui.kit.grid.cell",
                        model.rowName(row()),
                        model.columnTitle(column()),
                        written == null
                                ? texts.now(model.markKey(model.mark(row(), column())))
                                : written));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
