package org.sanad.ui.school;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.sanad.ui.kit.OneOrAll;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.PictureView;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.paper.PageImage;
import org.sanad.work.paper.PrintableList;

/** The catalogue at the side, the page as it will be printed beside it. */
final class PrintView extends StackPane {
    /** Signs of a title that surely fit into two lines of the catalogue. */
    private static final int TWO_LINES = 48;

    private final UiContext ui;
    private final Texts texts;
    private final PrintViewModel model;
    private final VBox catalogue = new VBox(4);

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
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox side = new VBox(8, programmes(), lists);
        side.setMinWidth(Region.USE_PREF_SIZE);
        PictureView picture = new PictureView(texts);
        picture.visibleProperty().bind(model.image().isNotNull());
        model.image().addListener((o, before, now) -> show(picture, now));
        show(picture, model.image().get());
        VBox preview = new VBox(
                        8,
                        options(),
                        new PrintPerson(texts, model.options()),
                        lacking(),
                        nobody(),
                        picture);
        preview.setMinWidth(0);
        VBox.setVgrow(picture, Priority.ALWAYS);
        HBox.setHgrow(preview, Priority.ALWAYS);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.print.title", "ui.print.sentence")
                                .actions(save)
                                .filling(new HBox(16, side, preview)));
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
            VBox words = new VBox(2, title);
            String by = byKey(list);
            if (by != null) {
                Paragraph asks = new Paragraph(texts.text(by), "quiet", "small");
                asks.setPrefWidth(196);
                words.getChildren().add(asks);
            }
            entry.setGraphic(words);
            entry.setAccessibleText(list.title(texts.language().get()));
            entry.setId("print-list-" + list.id());
            entry.getStyleClass().add("catalogue-entry");
            int signs = list.title(texts.language().get()).length();
            boolean high = signs > TWO_LINES;
            if (high || by != null) {
                entry.getStyleClass().add(high && by != null ? "taller" : "tall");
            }
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
            chip.setSelected(language.equals(model.options().language().get()));
            chip.setOnAction(
                    e -> {
                        chip.setSelected(true);
                        model.options().language().set(language);
                    });
            model.options()
                    .language()
                    .addListener((o, before, now) -> chip.setSelected(language.equals(now)));
            languages.getChildren().add(chip);
        }
        FlowPane options =
                new FlowPane(12, 8, languages, tranches(), month(), sites(), classes(), pages());
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

    private OneOrAll<String> classes() {
        OneOrAll<String> choice =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words("ui.print.class", "ui.print.all-classes"),
                        model.options().classes(),
                        model.options().schoolClass(),
                        Isolate::leftToRight);
        choice.setId("print-class");
        return choice;
    }

    private OneOrAll<String> sites() {
        OneOrAll<String> choice =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words("ui.pupils.site", "ui.transfers.all-sites"),
                        model.options().sites(),
                        model.options().site(),
                        name -> name);
        choice.setId("print-site");
        onlyWhen(choice, Bindings.size(model.options().sites()).greaterThan(1));
        return choice;
    }

    /** There only for a list that asks for one. */
    private OneOrAll<Integer> tranches() {
        OneOrAll<Integer> choice =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words("ui.print.tranche", "ui.print.no-tranche"),
                        model.options().tranches(),
                        model.options().tranche(),
                        this::tranche);
        choice.setId("print-tranche");
        onlyWhen(choice, Bindings.isNotEmpty(model.options().tranches()));
        return choice;
    }

    /** There only for a list that asks for one. */
    private OneOrAll<YearMonth> month() {
        OneOrAll<YearMonth> choice =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words("ui.absences.month", "ui.print.no-month"),
                        model.options().months(),
                        model.options().month(),
                        one -> texts.formats().month(one.getMonthValue()) + " " + one.getYear());
        choice.setId("print-month");
        onlyWhen(choice, Bindings.isNotEmpty(model.options().months()));
        return choice;
    }

    /** What a list is made by beside its class, or null. */
    private static String byKey(PrintableList list) {
        if (list.asks().contains(ListAsk.TRANCHE)) {
            return "ui.print.by-tranche";
        }
        return list.asks().contains(ListAsk.MONTH) ? "ui.print.by-month" : null;
    }

    private String tranche(int number) {
        List<Month> months = model.options().months(model.list().get(), number);
        if (months.isEmpty()) {
            return texts.now("ui.print.tranche-number", number);
        }
        return texts.now(
                "ui.print.tranche-months",
                number,
                texts.formats().month(months.get(0).getValue()),
                texts.formats().month(months.get(months.size() - 1).getValue()));
    }

    /** The lists of one programme alone: a pack may bring many. */
    private OneOrAll<String> programmes() {
        OneOrAll<String> choice =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words("ui.print.programme", "ui.print.all-programmes"),
                        model.options().programmes(),
                        model.options().programme(),
                        this::programme);
        choice.setId("print-programme");
        choice.setMinWidth(0);
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    private String programme(String code) {
        return model.options()
                .programmeOf(code)
                .map(one -> one.shortName().in(texts.language().get().code()))
                .orElseGet(() -> texts.now("ui.print.whole-school"));
    }

    private static void onlyWhen(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** What the list shown asks for and nobody said: it is not whole without. */
    private Node lacking() {
        Paragraph sentence =
                new Paragraph(
                        Bindings.createStringBinding(
                                () -> texts.now(lackingKey()),
                                model.lacking(),
                                model.list(),
                                texts.language()),
                        "meaning-doubtful");
        sentence.setId("print-lacking");
        onlyWhen(sentence, model.lacking().isNotNull());
        return sentence;
    }

    private String lackingKey() {
        if (model.lacking().get() == ListAsk.MONTH) {
            return "ui.print.lacks-month";
        }
        boolean nothing = model.options().impossible(model.list().get());
        return nothing ? "ui.print.needs-tranche" : "ui.print.lacks-tranche";
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
