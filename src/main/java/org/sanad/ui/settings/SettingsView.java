package org.sanad.ui.settings;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.i18n.Language;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.settings.SettingsViewModel.Identity;

/** Language, text size and ground; the school's name, code and verification code. */
public final class SettingsView extends StackPane {
    private final Texts texts;
    private final SettingsViewModel model;

    /**
     * @param version of the program
     */
    public SettingsView(Texts texts, SettingsViewModel model, String version) {
        this.texts = texts;
        this.model = model;
        Form school = school(version);
        Form look = look();
        HBox columns = new HBox(48, school, look);
        school.setPrefWidth(480);
        look.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.settings.title", "ui.settings.sentence")
                                .scrolling(new VBox(columns)));
    }

    private Form school(String version) {
        Label about = new Label();
        about.textProperty().bind(texts.text("ui.settings.version", version));
        Label place = Ltr.label(model.folder().toString());
        return new Form(
                new FormField(
                        texts,
                        "ui.settings.school.name",
                        fact(identity -> Isolate.natural(identity.school().name()))),
                new FormField(
                        texts,
                        "ui.settings.school.gresa",
                        fact(identity -> ltr(identity.school().gresa().value()))),
                new FormField(
                        texts,
                        "ui.settings.school.year",
                        fact(identity -> ltr(identity.year().label()))),
                new FormField(
                                texts,
                                "ui.settings.school.code",
                                fact(identity -> ltr(identity.verificationCode())))
                        .help("ui.settings.school.code-help"),
                new FormField(texts, "ui.settings.folder", place).help("ui.settings.folder-help"),
                new FormField(texts, "ui.settings.about", about));
    }

    private Form look() {
        return new Form(
                new FormField(
                        texts,
                        "ui.settings.language",
                        choice(
                                Language.values(),
                                texts.language(),
                                language ->
                                        language == Language.ARABIC
                                                ? "ui.settings.language.ar"
                                                : "ui.settings.language.fr")),
                new FormField(
                        texts,
                        "ui.settings.text-size",
                        choice(Theme.TextSize.values(), model.textSize(), SettingsView::sizeKey)),
                new FormField(
                        texts,
                        "ui.settings.tone",
                        choice(
                                Theme.Tone.values(),
                                model.tone(),
                                tone ->
                                        tone == Theme.Tone.LIGHT
                                                ? "ui.settings.tone.light"
                                                : "ui.settings.tone.dark")));
    }

    private static String ltr(String code) {
        return Isolate.leftToRight(code);
    }

    private static String sizeKey(Theme.TextSize size) {
        return switch (size) {
            case NORMAL -> "ui.settings.text-size.normal";
            case LARGE -> "ui.settings.text-size.large";
            case LARGEST -> "ui.settings.text-size.largest";
        };
    }

    private Node fact(Function<Identity, String> value) {
        Label label = new Label();
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.identity().get() == null
                                                ? ""
                                                : value.apply(model.identity().get()),
                                model.identity()));
        return label;
    }

    private <T> Node choice(T[] values, ObjectProperty<T> chosen, Function<T, String> key) {
        HBox chips = new HBox(8);
        for (T value : values) {
            ToggleButton chip = new ToggleButton();
            chip.textProperty().bind(texts.text(key.apply(value)));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setSelected(value.equals(chosen.get()));
            chip.setOnAction(
                    e -> {
                        chip.setSelected(true);
                        chosen.set(value);
                    });
            chosen.addListener((o, before, now) -> chip.setSelected(value.equals(now)));
            chips.getChildren().add(chip);
        }
        return chips;
    }
}
