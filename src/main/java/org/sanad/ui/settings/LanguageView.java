package org.sanad.ui.settings;

import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.sanad.i18n.Language;

/** The first thing ever shown: two words, each in its own script, and nothing else. */
public final class LanguageView extends HBox {
    private static final Map<Language, String> WORDS =
            Map.of(Language.ARABIC, "العربية", Language.FRENCH, "Français");

    public LanguageView(Consumer<Language> onChosen) {
        getStyleClass().add("language-choice");
        setAlignment(Pos.CENTER);
        for (Language language : Language.values()) {
            Button button = new Button(WORDS.get(language));
            button.setId("choose-" + language.code());
            button.getStyleClass().add("language-word");
            button.setOnAction(e -> onChosen.accept(language));
            getChildren().add(button);
        }
    }
}
