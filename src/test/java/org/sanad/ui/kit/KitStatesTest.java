package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;

/**
 * What lies beneath the pointer, and what is being pressed, stands out as what rests does: every
 * part of the kit on every ground, with all of it in the same state at once. {@link Screens#save}
 * fails where it does not.
 */
final class KitStatesTest {
    private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass PRESSED = PseudoClass.getPseudoClass("pressed");
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private static final List<Function<Texts, Parent>> PAGES =
            List.of(
                    KitStatesTest::buttons,
                    KitStatesTest::fields,
                    GalleryTest::parts,
                    GalleryTest::table,
                    GalleryTest::sheet);

    @BeforeAll
    static void start() {
        Screens.stage();
    }

    @ParameterizedTest
    @EnumSource(Theme.Tone.class)
    void standOutFromTheirGround(Theme.Tone tone) {
        for (int i = 0; i < PAGES.size(); i++) {
            String page = "kit-state-" + i;
            Scene scene = Screens.show(tone, Language.FRENCH, 1024, 600, PAGES.get(i));
            assertAll(
                    () -> save(page + "-rest", tone),
                    () -> save(page + "-hover", tone, scene, HOVER),
                    () -> save(page + "-pressed", tone, scene, PRESSED, ARMED));
        }
    }

    /** The lines of a menu and of a choice: the one beneath the pointer or reached by a key. */
    @ParameterizedTest
    @EnumSource(Theme.Tone.class)
    void linesOfMenusStandOutFromTheirGround(Theme.Tone tone) {
        MenuButton menu = new MenuButton("Menu", null, new MenuItem("Un"), new MenuItem("Deux"));
        ComboBox<String> choice = new ComboBox<>(FXCollections.observableArrayList("Un", "Deux"));
        choice.getSelectionModel().selectFirst();
        Screens.show(tone, Language.FRENCH, 1024, 600, texts -> new VBox(menu, choice));
        lines("kit-menu-" + tone.code(), menu::show);
        lines("kit-choice-" + tone.code(), choice::show);
    }

    private static void lines(String name, Runnable opens) {
        Screens.onFx(
                () -> {
                    opens.run();
                    return null;
                });
        put(front().getScene().getRoot(), HOVER, FOCUSED);
        Screens.front(name, Language.FRENCH);
    }

    private static Window front() {
        return Screens.onFx(
                () ->
                        Window.getWindows().stream()
                                .filter(one -> one != Screens.stage() && one.isShowing())
                                .reduce((one, other) -> other)
                                .orElseThrow());
    }

    private static void save(String name, Theme.Tone tone) {
        Screens.save(name + "-" + tone.code(), Language.FRENCH);
    }

    private static void save(String name, Theme.Tone tone, Scene scene, PseudoClass... states) {
        put(scene.getRoot(), states);
        save(name, tone);
    }

    /** As if the pointer were over, or pressed on, all that can be used. */
    private static void put(Node root, PseudoClass... states) {
        Screens.onFx(
                () -> {
                    each(root, states);
                    return null;
                });
    }

    private static void each(Node node, PseudoClass... states) {
        if (node.isDisabled()) {
            return;
        }
        for (PseudoClass state : states) {
            node.pseudoClassStateChanged(state, true);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, states));
        }
    }

    private static Parent buttons(Texts texts) {
        FlowPane plain = new FlowPane(12, 12);
        for (boolean disabled : new boolean[] {false, true}) {
            List<ButtonBase> all =
                    List.of(
                            Buttons.primary(texts, "ui.kit.wizard.next", Icon.NEXT, () -> {}),
                            Buttons.plain(texts, "ui.kit.dialog.cancel", Icon.CLOSE, () -> {}),
                            Buttons.harmful(texts, "ui.kit.dialog.close", Icon.REMOVE, () -> {}),
                            Buttons.quiet(texts, "ui.kit.dialog.close", Icon.UNDO, () -> {}),
                            Buttons.icon(texts, "ui.kit.dialog.close", Icon.EDIT, () -> {}),
                            styled(new MenuButton("Menu", null, new MenuItem("Un"))),
                            styled(new Hyperlink("Lien")),
                            styled(new ToggleButton("Un")),
                            styled(chosen("Deux")),
                            styled(new ToggleButton("Un"), "chip"),
                            styled(chosen("Deux"), "chip"),
                            styled(new ToggleButton("ع"), "flat", "language"),
                            styled(chosen("Fr"), "flat", "language"),
                            styled(new ToggleButton("Français"), "language-word"));
            all.forEach(one -> one.setDisable(disabled));
            plain.getChildren().addAll(all);
        }
        VBox side =
                new VBox(
                        side("Une", false),
                        side("Deux", true),
                        styled(new ToggleButton("Une"), "catalogue-entry"),
                        styled(chosen("Deux"), "catalogue-entry"));
        side.getStyleClass().add("side-bar");
        ChoiceTiles<Language> tiles =
                new ChoiceTiles<Language>(texts)
                        .tile(Language.ARABIC, Icon.SCHOOL, "ui.shell.name", "ui.shell.purpose")
                        .tile(Language.FRENCH, Icon.SAMPLE, "ui.shell.lock", null);
        tiles.value().set(Language.ARABIC);
        HBox counts = new HBox(8, count("12", false), count("3", true));
        VBox beside = new VBox(16, tiles, counts);
        HBox.setHgrow(beside, Priority.ALWAYS);
        VBox page = new VBox(16, plain, new HBox(16, side, beside));
        page.getStyleClass().add("page");
        return page;
    }

    private static ToggleButton chosen(String words) {
        ToggleButton button = new ToggleButton(words);
        button.setSelected(true);
        return button;
    }

    private static ToggleButton side(String words, boolean selected) {
        ToggleButton entry = styled(new ToggleButton(words, Icon.PUPILS.node()), "side-entry");
        entry.setSelected(selected);
        return entry;
    }

    private static ToggleButton count(String words, boolean selected) {
        Label number = new Label(words);
        number.getStyleClass().add("number-large");
        ToggleButton tile = new ToggleButton();
        tile.setGraphic(new VBox(number, new Label("Un")));
        tile.setSelected(selected);
        return styled(tile, "count-tile", "refused");
    }

    private static <T extends Node> T styled(T node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    private static Parent fields(Texts texts) {
        VBox fields = new VBox(12);
        HBox refused =
                new HBox(styled(new TextField("Un"), "refused"), new TextField(), new TextField());
        refused.getStyleClass().addAll("form-field", "has-problem");
        for (boolean disabled : new boolean[] {false, true}) {
            CheckBox half = new CheckBox("Tous");
            half.setAllowIndeterminate(true);
            half.setIndeterminate(true);
            CheckBox ticked = new CheckBox("Deux");
            ticked.setSelected(true);
            RadioButton chosen = new RadioButton("Deux");
            chosen.setSelected(true);
            ComboBox<String> choice = new ComboBox<>(FXCollections.observableArrayList("Un"));
            choice.getSelectionModel().selectFirst();
            TextField prompt = new TextField();
            prompt.setPromptText("01/04/1985");
            FlowPane line =
                    new FlowPane(
                            12,
                            12,
                            new TextField("Un"),
                            prompt,
                            new PasswordBox(texts),
                            choice,
                            new DatePicker(),
                            new CheckBox("Un"),
                            ticked,
                            half,
                            new RadioButton("Un"),
                            chosen);
            line.setDisable(disabled);
            fields.getChildren().add(line);
        }
        TextArea area = new TextArea("Un");
        area.setPrefRowCount(2);
        ListView<String> list = new ListView<>(FXCollections.observableArrayList("Un", "Deux"));
        list.getSelectionModel().select(1);
        list.setPrefHeight(120);
        fields.getChildren().addAll(refused, area, list);
        fields.getStyleClass().add("page");
        return fields;
    }
}
