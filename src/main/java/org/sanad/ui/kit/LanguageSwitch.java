package org.sanad.ui.kit;

import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.sanad.i18n.Language;

/** ع | Fr: changes the language of everything in sight at once. */
public final class LanguageSwitch extends HBox {
    /** Each language is called by its own letters, whatever language is shown. */
    private static final Map<Language, String> MARKS =
            Map.of(Language.ARABIC, "ع", Language.FRENCH, "Fr");

    public LanguageSwitch(Texts texts) {
        super(2);
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(MARKS.get(language));
            button.setId("language-" + language.code());
            button.getStyleClass().addAll("language", "flat");
            button.accessibleTextProperty().bind(texts.text("ui.shell.language"));
            button.setSelected(texts.language().get() == language);
            WayBackToTyping typing = WayBackToTyping.around(button);
            button.setOnAction(
                    e -> {
                        texts.language().set(language);
                        button.setSelected(true);
                        typing.goOn();
                    });
            texts.language().addListener((o, before, now) -> button.setSelected(now == language));
            getChildren().add(button);
        }
    }
}
