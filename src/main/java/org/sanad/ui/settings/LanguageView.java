package org.sanad.ui.settings;

import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/**
 * The first thing ever shown: in each language the name of the program, what it is for, and the
 * word for that language, to be pressed.
 */
public final class LanguageView extends HBox {
    private static final Map<Language, String> WORDS =
            Map.of(Language.ARABIC, "العربية", Language.FRENCH, "Français");

    public LanguageView(Consumer<Language> onChosen) {
        getStyleClass().add("language-choice");
        setAlignment(Pos.CENTER);
        for (Language language : Language.values()) {
            getChildren().add(choice(language, onChosen));
        }
    }

    /** In its own language and direction, whatever the window's are. */
    private static VBox choice(Language language, Consumer<Language> onChosen) {
        Texts texts = new Texts(language);
        Label name = new Label(texts.now("ui.shell.name"));
        name.getStyleClass().add("language-name");
        Paragraph purpose = new Paragraph(texts.now("ui.shell.first-line"), "quiet");
        purpose.setTextAlignment(TextAlignment.CENTER);
        Button button = new Button(WORDS.get(language));
        button.setId("choose-" + language.code());
        button.getStyleClass().add("language-word");
        button.setAccessibleHelp(texts.now("ui.shell.first-line"));
        button.setOnAction(e -> onChosen.accept(language));
        VBox said = new VBox(purpose);
        said.getStyleClass().add("language-purpose");
        VBox choice = new VBox(name, said, button);
        choice.getStyleClass().add("language-way");
        choice.setNodeOrientation(texts.orientation().get());
        return choice;
    }
}
