package org.sanad.ui.school;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.OneOrAll;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.PaperCatalogue;
import org.sanad.ui.kit.PaperPane;
import org.sanad.ui.kit.PaperPreview;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.paper.ListAsk;

/** The catalogue at the side, the page as it will be printed beside it. */
final class PrintView extends StackPane {
    private final Texts texts;
    private final PrintViewModel model;
    private final PaperPane pane;

    PrintView(UiContext ui, PrintViewModel model) {
        this.texts = ui.texts();
        this.model = model;
        this.pane = new PaperPane(texts, model.paper());
        Button save = pane.saveButton(ui, model::suggestedName);
        PaperCatalogue lists = new PaperCatalogue(texts, model.catalogue(), model.list());
        VBox side = new VBox(8, programmes(), lists);
        side.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .add(
                        new PageFrame(texts, "ui.print.title", "ui.print.sentence")
                                .actions(pane.printButton(), save)
                                .filling(
                                        PaperPane.besides(
                                                side,
                                                options(),
                                                new PrintPerson(texts, model.options()),
                                                lacking(),
                                                nobody(),
                                                pane)));
    }

    /** An empty list is what it is; where its pupils come from is said. */
    private Node nobody() {
        Paragraph nobody = new Paragraph(texts.text("ui.print.nobody"), "meaning-doubtful");
        PaperPreview paper = model.paper();
        Shown.onlyWhen(nobody, paper.image().isNotNull().and(paper.rows().isEqualTo(0)));
        return nobody;
    }

    private Node options() {
        HBox languages = PaperPane.languages(texts, model.options().language());
        return PaperPane.options(languages, tranches(), month(), sites(), classes());
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
        Shown.onlyWhen(choice, Bindings.size(model.options().sites()).greaterThan(1));
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
        Shown.onlyWhen(choice, Bindings.isNotEmpty(model.options().tranches()));
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
        Shown.onlyWhen(choice, Bindings.isNotEmpty(model.options().months()));
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

    private Node lacking() {
        return PaperPane.lacking(texts, model.lacking(), this::lackingKey, model.list());
    }

    private String lackingKey() {
        if (model.lacking().get() == ListAsk.MONTH) {
            return "ui.print.lacks-month";
        }
        boolean nothing = model.options().impossible(model.list().get());
        return nothing ? "ui.print.needs-tranche" : "ui.print.lacks-tranche";
    }
}
