package org.sanad.ui.school;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.sanad.ui.kit.PaperCatalogue;
import org.sanad.ui.kit.PaperPane;
import org.sanad.ui.kit.PaperPreview;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.paper.ListAsk;

/** The catalogue at the side, the page as it will be printed beside it. */
final class PrintView extends StackPane {
    private final UiContext ui;
    private final Texts texts;
    private final PrintViewModel model;
    private final PaperPane pane;

    PrintView(UiContext ui, PrintViewModel model) {
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.pane = new PaperPane(texts, model.paper());
        Button save = Buttons.primary(texts, "ui.print.save", Icon.SAVE, this::save);
        save.setId("print-save");
        save.setDefaultButton(true);
        save.disableProperty().bind(model.paper().image().isNull());
        PaperCatalogue lists = new PaperCatalogue(texts, model.catalogue(), model.list());
        VBox side = new VBox(8, programmes(), lists);
        side.setMinWidth(Region.USE_PREF_SIZE);
        VBox preview =
                new VBox(
                        8,
                        options(),
                        new PrintPerson(texts, model.options()),
                        lacking(),
                        nobody(),
                        pane);
        preview.setMinWidth(0);
        HBox.setHgrow(preview, Priority.ALWAYS);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.print.title", "ui.print.sentence")
                                .actions(pane.printButton(), save)
                                .filling(new HBox(16, side, preview)));
    }

    /** An empty list is what it is; where its pupils come from is said. */
    private Node nobody() {
        Paragraph nobody = new Paragraph(texts.text("ui.print.nobody"), "meaning-doubtful");
        PaperPreview paper = model.paper();
        nobody.visibleProperty().bind(paper.image().isNotNull().and(paper.rows().isEqualTo(0)));
        nobody.managedProperty().bind(nobody.visibleProperty());
        return nobody;
    }

    private Node options() {
        HBox languages = PaperPane.languages(texts, model.options().language());
        FlowPane options =
                new FlowPane(
                        12, 8, languages, tranches(), month(), sites(), classes(), pane.pages());
        options.setPrefWrapLength(200);
        return options;
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

    private void save() {
        ui.dialogs()
                .files()
                .toSave(ui.dialogs().owner(), model.suggestedName())
                .ifPresent(model.paper()::save);
    }
}
