package org.sanad.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

/** What is chosen, in smaller letters where the box is too narrow for it. */
final class ChosenCell<T> extends ListCell<T> {
    private static final String SMALLER = "small";

    private final ComboBox<T> box;
    private final Text measure = new Text();

    ChosenCell(ComboBox<T> box) {
        this.box = box;
        widthProperty().addListener(o -> fit());
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : box.getConverter().toString(item));
        fit();
    }

    private void fit() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (room <= 0 || getScene() == null || getText() == null) {
            return;
        }
        getStyleClass().remove(SMALLER);
        applyCss();
        measure.setFont(getFont());
        measure.setText(getText());
        if (measure.getLayoutBounds().getWidth() > room) {
            getStyleClass().add(SMALLER);
        }
    }
}
