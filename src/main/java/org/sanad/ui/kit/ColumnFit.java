package org.sanad.ui.kit;

import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * Columns fill the table from the widths they were given, anew each time the table gets another
 * width. JavaFX alone goes on from the widths they had: what was shared out in a wide table is then
 * taken back from the last columns only, and a table made narrow by a drawer would cut these and
 * leave the first ones too wide.
 */
@SuppressWarnings("rawtypes") // as the property of the table has it
final class ColumnFit extends ConstrainedColumnResizeBase
        implements Callback<TableView.ResizeFeatures, Boolean> {
    private static final Callback<TableView.ResizeFeatures, Boolean> SHARING =
            TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN;

    private double width = -1;

    @Override
    public Boolean call(TableView.ResizeFeatures features) {
        double now = features.getContentWidth();
        if (features.getColumn() == null && now != width) {
            width = now;
            asGiven((TableView.ResizeFeatures<?>) features);
        }
        return SHARING.call(features);
    }

    private static <R> void asGiven(TableView.ResizeFeatures<R> features) {
        for (TableColumn<R, ?> column : features.getTable().getVisibleLeafColumns()) {
            features.setColumnWidth(column, column.getPrefWidth());
        }
    }
}
