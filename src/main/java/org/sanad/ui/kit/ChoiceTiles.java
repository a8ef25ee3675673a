package org.sanad.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One choice among a few, as large tiles with a title and a sentence. */
public final class ChoiceTiles<T> extends VBox {
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final ObjectProperty<T> value = new SimpleObjectProperty<>();

    public ChoiceTiles(Texts texts) {
        super(12);
        this.texts = texts;
    }

    /** Adds a tile; {@code sentenceKey} may be null. */
    public ChoiceTiles<T> tile(T choice, Icon icon, String titleKey, String sentenceKey) {
        FontIcon picture = icon.node(texts);
        picture.getStyleClass().add("tile-icon");
        VBox words = new VBox(2, new Paragraph(texts.text(titleKey), "section-title"));
        if (sentenceKey != null) {
            words.getChildren().add(new Paragraph(texts.text(sentenceKey), "quiet"));
        }
        javafx.scene.layout.HBox content = new javafx.scene.layout.HBox(16, picture, words);
        content.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        ToggleButton tile = new ToggleButton();
        // a button lays its picture out without a width, so the words would not wrap
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        words.prefWidthProperty().bind(tile.widthProperty().subtract(88));
        tile.setGraphic(content);
        tile.setToggleGroup(group);
        tile.getStyleClass().add("choice-tile");
        tile.accessibleTextProperty().bind(texts.text(titleKey));
        tile.setOnAction(
                e -> {
                    // a second click keeps the choice: a wizard never stands without one again
                    tile.setSelected(true);
                    value.set(choice);
                });
        value.addListener((o, before, now) -> tile.setSelected(choice.equals(now)));
        tile.setSelected(choice.equals(value.get()));
        getChildren().add(tile);
        return this;
    }

    /** The chosen value, null at first. */
    public ObjectProperty<T> value() {
        return value;
    }
}
