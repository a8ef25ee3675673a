package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.PictureView;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.paper.PageImage;
import org.sanad.work.paper.PrintableList;

/** The catalogue at the side, the page as it will be printed beside it. */
final class PrintView extends StackPane {
    private static final String ALL = "";

    private final UiContext ui;
    private final Texts texts;
    private final PrintViewModel model;
    private final VBox catalogue = new VBox(4);
    private boolean filling;

    PrintView(UiContext ui, PrintViewModel model) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        Button save = Buttons.primary(texts, "ui.print.save", Icon.SAVE, this::save);
        save.setId("print-save");
        save.setDefaultButton(true);
        save.disableProperty().bind(model.image().isNull());
        // a pack may bring any number of lists: the window must not grow with them
        ScrollPane lists = new ScrollPane(catalogue);
        lists.setFitToWidth(true);
        lists.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        lists.getStyleClass().addAll("edge-to-edge", "catalogue");
        PictureView picture = new PictureView(texts);
        picture.visibleProperty().bind(model.image().isNotNull());
        model.image().addListener((o, before, now) -> show(picture, now));
        show(picture, model.image().get());
        VBox preview = new VBox(8, options(), nobody(), picture);
        preview.setMinWidth(0);
        VBox.setVgrow(picture, Priority.ALWAYS);
        HBox.setHgrow(preview, Priority.ALWAYS);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.print.title", "ui.print.sentence")
                                .actions(save)
                                .filling(new HBox(16, lists, preview)));
        model.catalogue()
                .addListener((ListChangeListener<PrintableList>) change -> showCatalogue());
        model.list().addListener((o, before, now) -> showCatalogue());
        texts.language().addListener((o, before, now) -> showCatalogue());
        showCatalogue();
    }

    /** An empty list is what it is; where its pupils come from is said. */
    private Node nobody() {
        Paragraph nobody = new Paragraph(texts.text("ui.print.nobody"), "meaning-doubtful");
        nobody.visibleProperty().bind(model.image().isNotNull().and(model.rows().isEqualTo(0)));
        nobody.managedProperty().bind(nobody.visibleProperty());
        return nobody;
    }

    private static void show(PictureView picture, PageImage image) {
        if (image != null) {
            picture.show(image.argb(), image.width(), image.height());
        }
    }

    private void showCatalogue() {
        catalogue.getChildren().clear();
        for (PrintableList list : model.catalogue()) {
            ToggleButton entry = new ToggleButton();
            Paragraph title = new Paragraph(list.title(texts.language().get()));
            title.setPrefWidth(196);
            entry.setGraphic(title);
            entry.setAccessibleText(list.title(texts.language().get()));
            entry.getStyleClass().add("catalogue-entry");
            entry.setSelected(list.equals(model.list().get()));
            entry.setOnAction(
                    e -> {
                        entry.setSelected(true);
                        model.list().set(list);
                    });
            catalogue.getChildren().add(entry);
        }
    }

    private Node options() {
        HBox languages = new HBox(4);
        for (String language : PrintViewModel.LANGUAGES) {
            ToggleButton chip = new ToggleButton();
            chip.textProperty().bind(texts.text(languageKey(language)));
            chip.setId("print-" + language.replace('+', '-'));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setSelected(language.equals(model.language().get()));
            chip.setOnAction(
                    e -> {
                        chip.setSelected(true);
                        model.language().set(language);
                    });
            model.language()
                    .addListener((o, before, now) -> chip.setSelected(language.equals(now)));
            languages.getChildren().add(chip);
        }
        FlowPane options = new FlowPane(12, 8, languages, classes(), pages());
        options.setPrefWrapLength(200);
        return options;
    }

    private static String languageKey(String language) {
        return switch (language) {
            case "ar" -> "ui.print.language.ar";
            case "fr" -> "ui.print.language.fr";
            default -> "ui.print.language.both";
        };
    }

    private ComboBox<String> classes() {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("print-class");
        choice.setButtonCell(new ClassCell());
        choice.setCellFactory(list -> new ClassCell());
        choice.accessibleTextProperty().bind(texts.text("ui.print.class"));
        model.classes().addListener((ListChangeListener<String>) change -> fill(choice));
        fill(choice);
        choice.setPrefWidth(160);
        choice.setOnAction(
                e -> {
                    String chosen = choice.getValue();
                    // while the classes are being replaced the box chooses by itself
                    if (!filling && chosen != null) {
                        model.schoolClass().set(ALL.equals(chosen) ? null : chosen);
                    }
                });
        return choice;
    }

    private void fill(ComboBox<String> choice) {
        filling = true;
        List<String> items = new ArrayList<>(model.classes());
        items.add(0, ALL);
        choice.getItems().setAll(items);
        choice.setValue(model.schoolClass().get() == null ? ALL : model.schoolClass().get());
        filling = false;
    }

    private final class ClassCell extends ListCell<String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText(null);
            } else if (ALL.equals(item)) {
                textProperty().bind(texts.text("ui.print.all-classes"));
            } else {
                setText(Isolate.leftToRight(item));
            }
        }
    }

    private Node pages() {
        Label number = new Label();
        number.textProperty().bind(texts.text("ui.print.page", model.page(), model.pages()));
        number.setMinWidth(Region.USE_PREF_SIZE);
        Button before =
                Buttons.icon(texts, "ui.print.page-before", Icon.BACKWARD, () -> model.turn(-1));
        before.disableProperty().bind(model.page().lessThan(2));
        Button after = Buttons.icon(texts, "ui.print.page-after", Icon.ONWARD, () -> model.turn(1));
        after.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.page().get() >= model.pages().get(),
                                model.page(),
                                model.pages()));
        HBox pages = new HBox(4, before, number, after);
        pages.setAlignment(Pos.CENTER_LEFT);
        pages.visibleProperty().bind(model.pages().greaterThan(0));
        return pages;
    }

    private void save() {
        ui.dialogs()
                .files()
                .toSave(ui.dialogs().owner(), model.suggestedName())
                .ifPresent(model::save);
    }
}
