package org.sanad.ui.kit;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/**
 * A row of a list whose sentences may take several lines: as wide as the list, as high as needed.
 */
public abstract class RowCell<T> extends ListCell<T> {
    private static final double SIDES = 40;

    private Region content;

    /** A cell for a list of that width. */
    protected RowCell() {
        setPrefWidth(0);
        getStyleClass().add("sentence-row");
    }

    /** What a row shows. */
    protected abstract Region content(T item);

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        content = empty || item == null ? null : content(item);
        setGraphic(content);
        setText(null);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (content == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double wide = Math.max(200, getListView().getWidth() - SIDES);
        content.setMaxWidth(wide);
        content.setPrefWidth(wide);
        return Math.ceil(content.prefHeight(wide)) + 16;
    }
}
