package org.sanad.ui.directorate;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.OneOrAll;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.PaperCatalogue;
import org.sanad.ui.kit.PaperPane;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.review.DeclarationRow;
import org.sanad.work.review.OfficePapers;

/** The directorate's papers at the side, the page as it will be printed beside them. */
final class OfficePrintView extends StackPane {
    private final Texts texts;
    private final OfficePrintViewModel model;

    OfficePrintView(UiContext ui, OfficePrintViewModel model) {
        this.texts = ui.texts();
        this.model = model;
        PaperPane pane = new PaperPane(texts, model.paper());
        Button save = pane.saveButton(ui, model::suggestedName);
        VBox side = new VBox(new PaperCatalogue(texts, model.catalogue(), model.list()));
        side.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane options =
                PaperPane.options(
                        PaperPane.languages(texts, model.language()), declarations(), schools());
        getChildren()
                .add(
                        new PageFrame(texts, "ui.print.title", "ui.print.office-sentence")
                                .actions(pane.printButton(), save)
                                .filling(PaperPane.besides(side, options, lacking(), pane)));
    }

    private Node declarations() {
        OneOrAll<DeclarationRow> choice =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words("ui.print.declaration", "ui.print.no-declaration"),
                        model.declarations(),
                        model.declaration(),
                        one ->
                                texts.now(
                                        "ui.print.declaration-of",
                                        name(one.schoolName()),
                                        Isolate.leftToRight(one.school()),
                                        one.seq()));
        choice.setId("print-declaration");
        shownFor(choice, ListAsk.DECLARATION);
        return choice;
    }

    private Node schools() {
        OneOrAll<OfficePapers.Answered> choice =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words("ui.print.answered", "ui.print.no-answered"),
                        model.answered(),
                        model.school(),
                        one ->
                                texts.now(
                                        "ui.print.answer-of",
                                        name(one.name()),
                                        Isolate.leftToRight(one.school()),
                                        one.seq()));
        choice.setId("print-answered");
        shownFor(choice, ListAsk.ANSWERED_SCHOOL);
        return choice;
    }

    private static String name(String known) {
        return known == null ? "" : known;
    }

    private void shownFor(Node node, ListAsk ask) {
        Shown.onlyWhen(node, Bindings.createBooleanBinding(() -> model.asks(ask), model.list()));
    }

    /** What a letter asks for and nobody said, or that there is none to choose yet. */
    private Node lacking() {
        return PaperPane.lacking(
                texts, model.lacking(), this::lackingKey, model.declarations(), model.answered());
    }

    private String lackingKey() {
        if (model.lacking().get() == ListAsk.DECLARATION) {
            return model.declarations().isEmpty()
                    ? "ui.print.none-declared"
                    : "ui.print.lacks-declaration";
        }
        return model.answered().isEmpty() ? "ui.print.none-answered" : "ui.print.lacks-answered";
    }
}
