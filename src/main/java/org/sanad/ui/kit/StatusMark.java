package org.sanad.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A mark of state: always a picture and a word. */
public final class StatusMark {
    /**
     * What a mark says.
     *
     * @param key message key of the word
     */
    public record Status(Meaning meaning, String key) {}

    private StatusMark() {}

    /** A label with picture and bound words. */
    public static Label of(Meaning meaning, ObservableValue<String> words) {
        Label label = new Label();
        label.setGraphic(meaning.icon().node());
        label.getStyleClass().addAll("status", meaning.styleClass());
        label.textProperty().bind(words);
        return label;
    }

    /** The same with a sentence, which takes several lines rather than be cut. */
    public static HBox sentence(Meaning meaning, ObservableValue<String> words) {
        Label picture = new Label();
        picture.setGraphic(meaning.icon().node());
        picture.getStyleClass().add(meaning.styleClass());
        picture.setMinWidth(Region.USE_PREF_SIZE);
        Paragraph sentence = new Paragraph(words, meaning.styleClass());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return new HBox(4, picture, sentence);
    }

    /** A label of a status. */
    public static Label of(Texts texts, Status status) {
        return of(status.meaning(), texts.text(status.key()));
    }
}
