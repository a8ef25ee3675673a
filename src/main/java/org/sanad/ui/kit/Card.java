package org.sanad.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One thing that remains: what, how many, by when, one button. */
public final class Card extends HBox {
    private final VBox words = new VBox(2);

    /**
     * @param what one short sentence
     * @param detail how many remain and by when; may be null
     * @param action the one button; may be null
     */
    public Card(
            Texts texts,
            Meaning meaning,
            ObservableValue<String> what,
            ObservableValue<String> detail,
            Button action) {
        getStyleClass().add("card");
        Label mark = new Label();
        mark.setGraphic(meaning.icon().node());
        mark.getStyleClass().addAll("card-icon", meaning.styleClass());
        mark.accessibleTextProperty().bind(texts.text(meaning.wordKey()));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        words.getChildren().add(new Paragraph(what, "strong"));
        if (detail != null) {
            words.getChildren().add(new Paragraph(detail, "quiet"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(mark, words);
        if (action != null) {
            getChildren().add(action);
        }
    }

    /** Adds a large count before the button. */
    public Card count(ObservableValue<String> count) {
        Label label = new Label();
        label.textProperty().bind(count);
        label.getStyleClass().add("number-large");
        label.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(2, label);
        return this;
    }
}
