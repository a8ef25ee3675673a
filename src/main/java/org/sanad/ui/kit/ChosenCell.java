package org.sanad.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** What is chosen, in smaller letters where the box is too narrow for it. */
final class ChosenCell<T> extends ListCell<T> {
    private static final String SMALLER = "small";

    private final ComboBox<T> box;
    private final Text measure = new Text();

    ChosenCell(ComboBox<T> box) {
        this.box = box;
        widthProperty().addListener(o -> fit());
        fontProperty().addListener(o -> fit());
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : box.getConverter().toString(item));
        fit();
    }

    private void fit() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (room <= 0 || getText() == null) {
            return;
        }
        boolean smaller = getStyleClass().contains(SMALLER);
        boolean tooWide = wholeWidth(smaller) > room;
        if (tooWide && !smaller) {
            getStyleClass().add(SMALLER);
        } else if (smaller && !tooWide) {
            getStyleClass().remove(SMALLER);
        }
    }

    /** In letters of full size whichever they have now: styling anew at each pixel is dear. */
    private double wholeWidth(boolean smaller) {
        Font now = getFont();
        measure.setFont(smaller ? new Font(now.getName(), now.getSize() / LinesCell.SMALLER) : now);
        measure.setText(getText());
        return measure.getLayoutBounds().getWidth();
    }
}
