package org.sanad.app;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Page;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/** The pages as icon and word; icons alone where the window is narrow. */
final class SideBar extends VBox {
    /** The Arabic article, skipped when looking for the first letter of a page. */
    private static final String ARTICLE = "ال";

    /** More than this is told as such: the bar is narrow. */
    private static final int MOST = 99;

    /** The same beside a picture alone, which the number must not cover. */
    private static final int MOST_FOLDED = 9;

    private final Texts texts;
    private final Map<Page, ToggleButton> entries = new LinkedHashMap<>();
    private final Label mark = new Label();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final Paragraph purpose;

    SideBar(Texts texts, List<Page> pages, Consumer<Page> onChosen) {
        this.texts = texts;
        getStyleClass().add("side-bar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        accessibleTextProperty().bind(texts.text("ui.shell.pages"));
        mark.textProperty().bind(texts.text("ui.shell.name"));
        mark.getStyleClass().add("mark");
        purpose = new Paragraph(texts.text("ui.shell.purpose"), "quiet", "small");
        VBox heading = new VBox(mark, purpose);
        heading.getStyleClass().add("heading");
        getChildren().add(heading);
        for (Page page : pages) {
            ToggleButton entry = new ToggleButton();
            entry.textProperty().bind(texts.text(page.titleKey()));
            entry.setGraphic(page.icon().node(texts));
            entry.setId("side-" + page.id());
            entry.getStyleClass().add("side-entry");
            entry.accessibleTextProperty().bind(said(page));
            entry.setOnAction(e -> onChosen.accept(page));
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () ->
                                            texts.now(
                                                    "ui.shell.shortcut",
                                                    texts.now(page.titleKey()),
                                                    letters(pages).get(page)),
                                    texts.language()));
            entry.setTooltip(tooltip);
            entries.put(page, entry);
            getChildren().add(page.waiting() == null ? entry : counted(entry, page));
        }
    }

    private StackPane counted(ToggleButton entry, Page page) {
        Label count = new Label();
        count.textProperty()
                .bind(Bindings.createStringBinding(() -> number(page), page.waiting(), folded));
        count.setId("waiting-" + page.id());
        count.getStyleClass().add("waiting");
        count.setMouseTransparent(true);
        count.visibleProperty().bind(Bindings.greaterThan(page.waiting(), 0));
        StackPane both = new StackPane(entry, count);
        both.getStyleClass().add("side-counted");
        return both;
    }

    private String number(Page page) {
        int waiting = page.waiting().get();
        int most = folded.get() ? MOST_FOLDED : MOST;
        return waiting > most ? Isolate.leftToRight(most + "+") : String.valueOf(waiting);
    }

    private ObservableValue<String> said(Page page) {
        return page.waiting() == null
                ? texts.text(page.titleKey())
                : Bindings.createStringBinding(
                        () ->
                                page.waiting().get() == 0
                                        ? texts.now(page.titleKey())
                                        : texts.now(
                                                "ui.shell.waiting",
                                                texts.now(page.titleKey()),
                                                page.waiting().get()),
                        page.waiting(),
                        texts.language());
    }

    void select(Page shown) {
        entries.forEach((page, entry) -> entry.setSelected(page.equals(shown)));
    }

    void fold(boolean narrow) {
        folded.set(narrow);
        getStyleClass().remove("folded");
        if (narrow) {
            getStyleClass().add("folded");
        }
        purpose.setVisible(!narrow);
        purpose.setManaged(!narrow);
        entries.values()
                .forEach(
                        entry ->
                                entry.setContentDisplay(
                                        narrow
                                                ? ContentDisplay.GRAPHIC_ONLY
                                                : ContentDisplay.LEFT));
    }

    /** The page whose letter, or whose place in the bar as a digit, was pressed with Alt. */
    Optional<Page> pageOf(KeyEvent event) {
        List<Page> pages = List.copyOf(entries.keySet());
        if (event.getCode().isDigitKey() && event.getCode().getName().length() == 1) {
            int place = Character.digit(event.getCode().getName().charAt(0), 10) - 1;
            return place >= 0 && place < pages.size()
                    ? Optional.of(pages.get(place))
                    : Optional.empty();
        }
        String pressed = event.getText().toUpperCase(Locale.ROOT);
        return letters(pages).entrySet().stream()
                .filter(entry -> entry.getValue().equals(pressed))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The keys of a page as they are written. */
    String shortcut(Page page) {
        String letter = letters(List.copyOf(entries.keySet())).get(page);
        return letter == null ? null : "Alt+" + letter;
    }

    /** For each page the first letter of its title that no page before it has taken. */
    private Map<Page, String> letters(List<Page> pages) {
        Map<Page, String> letters = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Page page : pages) {
            String word = texts.now(page.titleKey());
            String bare = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
            bare.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(c -> Character.toString(c).toUpperCase(Locale.ROOT))
                    .filter(taken::add)
                    .findFirst()
                    .ifPresent(letter -> letters.put(page, letter));
        }
        return letters;
    }
}
