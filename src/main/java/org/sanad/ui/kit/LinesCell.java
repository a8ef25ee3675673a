package org.sanad.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/**
 * Words on one line where they fit, else on two smaller ones, which a row of a table has room for;
 * words that two lines do not hold end in dots.
 */
final class LinesCell<R> extends TableCell<R, String> {
    /** What the edges of a cell take from its words, in pixels. */
    private static final double EDGES = 18;

    private final Text measure = new Text();
    private final StringProperty words = new SimpleStringProperty("");
    private Paragraph lines;

    LinesCell() {
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        widthProperty().addListener(o -> fit());
        fontProperty().addListener(o -> fit());
    }

    @Override
    protected void updateItem(String item, boolean empty) {
        super.updateItem(item, empty);
        if (TablePart.apart(this)) {
            return;
        }
        setText(empty ? null : item);
        fit();
    }

    private void fit() {
        double room = getWidth() - EDGES;
        boolean two = room > 0 && getText() != null && wide(room);
        if (two) {
            words.set(getText());
            lines().setPrefWidth(room);
        }
        setContentDisplay(two ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }

    /** More than one line, but no more than two of the smaller letters. */
    private boolean wide(double room) {
        measure.setFont(getFont());
        measure.setText(getText());
        double needed = measure.getLayoutBounds().getWidth();
        return needed > room && needed < 2 * room;
    }

    private Paragraph lines() {
        if (lines == null) {
            lines = new Paragraph(words, "small", "two-lines");
            lines.setMouseTransparent(true);
            setGraphic(lines);
        }
        return lines;
    }
}
