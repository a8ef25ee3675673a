package org.sanad.ui.settings;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
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
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.SideBySide;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.Theme;
import org.sanad.ui.kit.UiContext;
import org.sanad.ui.settings.SettingsViewModel.Fact;

/** Language, text size and ground; what identifies the desk; the programme pack; about. */
public final class SettingsView extends StackPane {
    private final Texts texts;
    private final SettingsViewModel model;

    /**
     * Keys of what differs from desk to desk.
     *
     * @param sentenceKey what the page is for
     * @param folderKey what lies in the data folder, and what guards it
     */
    public record Words(String sentenceKey, String folderKey) {
        /** Of a desk that a password locks. */
        public static Words locked(String sentenceKey) {
            return new Words(sentenceKey, "ui.settings.folder-help");
        }
    }

    /**
     * What some desks have.
     *
     * @param school what only a school has
     * @param crest of a desk that has papers
     */
    public record Parts(Optional<SchoolPart> school, Optional<CrestViewModel> crest) {}

    /**
     * @param parts what not every desk has
     * @param words of this page at this desk
     * @param about the program and what it stands on
     */
    public SettingsView(
            UiContext ui, SettingsViewModel model, Parts parts, Words words, AboutViewModel about) {
        this.texts = ui.texts();
        this.model = model;
        Form desk = desk();
        Form look = look();
        VBox more = new VBox(32, look);
        parts.school()
                .ifPresent(
                        one ->
                                more.getChildren()
                                        .addAll(
                                                new SchoolKeyView(ui, one.key()),
                                                new PackView(ui, one.pack())));
        VBox own = new VBox(32);
        parts.school()
                .ifPresent(one -> own.getChildren().add(new SchoolFactsView(ui, one.facts())));
        own.getChildren().add(desk);
        own.setPrefWidth(440);
        parts.school().ifPresent(one -> own.getChildren().add(new SitesView(texts, one.sites())));
        parts.crest().ifPresent(one -> own.getChildren().add(new CrestView(ui, one)));
        own.getChildren().add(new AboutView(ui, about, words.folderKey()));
        desk.setPrefWidth(440);
        own.setMaxWidth(480);
        // a desk with nothing of its own has only "about" there, which takes what is left
        boolean aboutOnly = parts.school().isEmpty() && parts.crest().isEmpty();
        // the look comes first in one column too: there it is what one came for, and just changed
        SideBySide columns = new SideBySide(more, own, aboutOnly ? own : more);
        columns.setPadding(new Insets(0, 0, 12, 0));
        look.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.settings.title", words.sentenceKey())
                                .scrolling(columns));
    }

    private Form desk() {
        VBox facts = new VBox(16);
        Form desk = new Form(facts);
        Shown.onlyWhen(desk, Bindings.isNotEmpty(facts.getChildren()));
        model.facts()
                .addListener(
                        (ListChangeListener<Fact>)
                                change ->
                                        facts.getChildren()
                                                .setAll(
                                                        model.facts().stream()
                                                                .map(this::fact)
                                                                .toList()));
        return desk;
    }

    private FormField fact(Fact fact) {
        Label value =
                fact.code() ? Ltr.label(fact.value()) : new Label(Isolate.natural(fact.value()));
        FormField field = new FormField(texts, fact.titleKey(), value);
        return fact.helpKey() == null ? field : field.help(fact.helpKey());
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
                        choice(Theme.Tone.values(), model.tone(), SettingsView::toneKey)),
                new FormField(
                                texts,
                                "ui.settings.software",
                                choice(
                                        new Boolean[] {false, true},
                                        model.software(),
                                        on ->
                                                on
                                                        ? "ui.settings.software.on"
                                                        : "ui.settings.software.off"))
                        .help("ui.settings.software-help"));
    }

    private static String toneKey(Theme.Tone tone) {
        return switch (tone) {
            case LIGHT -> "ui.settings.tone.light";
            case DARK -> "ui.settings.tone.dark";
            case CONTRAST -> "ui.settings.tone.contrast";
        };
    }

    private static String sizeKey(Theme.TextSize size) {
        return switch (size) {
            case NORMAL -> "ui.settings.text-size.normal";
            case LARGE -> "ui.settings.text-size.large";
            case LARGEST -> "ui.settings.text-size.largest";
        };
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
                        PageFrame.keepInSightSoon(chip);
                    });
            chosen.addListener((o, before, now) -> chip.setSelected(value.equals(now)));
            chips.getChildren().add(chip);
        }
        return chips;
    }
}
