package org.sanad.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/**
 * Words on one line where they fit, else on smaller ones, of which a row of a table has room for
 * two and a high row for three; words these do not hold end in dots.
 */
final class LinesCell<R> extends TableCell<R, String> {
    /** Of the size of the letters: what the smaller lines take together, by their number. */
    private static final double[] HEIGHT = {0, 0, 2.2, 3.4};

    /** The smaller letters to those of one line, as the style sheet has them. */
    static final double SMALLER = 0.867;

    /** Of its room a line fills this much at least where it breaks between words. */
    private static final double FILLED = 0.85;

    private final Text measure = new Text();
    private final StringProperty words = new SimpleStringProperty("");
    private Paragraph lines;

    LinesCell() {
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        widthProperty().addListener(o -> fit());
        heightProperty().addListener(o -> fit());
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
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        boolean several = room > 0 && getText() != null && severalHold(room);
        if (several) {
            words.set(getText());
            lines().setPrefWidth(room);
        }
        setContentDisplay(several ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }

    private boolean severalHold(double room) {
        measure.setFont(getFont());
        measure.setText(getText());
        double needed = measure.getLayoutBounds().getWidth();
        return needed > room && needed * SMALLER < room * FILLED * mostLines();
    }

    private int mostLines() {
        int most = HEIGHT.length - 1;
        while (most > 1 && HEIGHT[most] * getFont().getSize() > getHeight()) {
            most--;
        }
        return most;
    }

    private Paragraph lines() {
        if (lines == null) {
            lines = new Paragraph(words, "small", "close-lines");
            lines.setMouseTransparent(true);
            setGraphic(lines);
        }
        return lines;
    }
}
