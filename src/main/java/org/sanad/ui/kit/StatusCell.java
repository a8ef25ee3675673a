package org.sanad.ui.kit;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A state in a table: picture and word. A table filtered with every key takes its cells apart and
 * together again, so the cell itself is the mark, and keeps what it has while it is empty.
 */
final class StatusCell<R> extends TableCell<R, StatusMark.Status> {
    /** A state and no style class: only what hangs on it is looked up again. */
    private static final Map<Meaning, PseudoClass> STATES =
            Arrays.stream(Meaning.values())
                    .collect(
                            Collectors.toMap(
                                    Function.identity(),
                                    one -> PseudoClass.getPseudoClass(one.styleClass())));

    private final Texts texts;
    private final FontIcon picture = Icon.NEUTRAL.node();
    private StatusMark.Status shown;

    StatusCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("status-cell");
        picture.setVisible(false);
        setGraphic(picture);
    }

    @Override
    protected void updateItem(StatusMark.Status item, boolean empty) {
        super.updateItem(item, empty);
        if (TablePart.apart(this)) {
            return;
        }
        StatusMark.Status now = empty ? null : item;
        picture.setVisible(now != null);
        if (now == null) {
            textProperty().unbind();
            setText(null);
        } else {
            mean(now.meaning());
            textProperty().bind(texts.text(now.key()));
            shown = now;
        }
    }

    private void mean(Meaning meaning) {
        if (shown != null && shown.meaning() == meaning) {
            return;
        }
        if (shown != null) {
            pseudoClassStateChanged(STATES.get(shown.meaning()), false);
        }
        picture.setIconCode(meaning.icon().code());
        pseudoClassStateChanged(STATES.get(meaning), true);
    }
}
