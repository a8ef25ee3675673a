package org.sanad.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.paper.PrintableList;

/** The papers there are, one chosen. A pack may bring any number: the window must not grow. */
public final class PaperCatalogue extends DownScroll {
    /** Signs of a title that surely fit into two lines. */
    private static final int TWO_LINES = 48;

    private static final double WIDTH = 196;

    private final Texts texts;
    private final ObservableList<PrintableList> papers;
    private final ObjectProperty<PrintableList> chosen;
    private final VBox entries = new VBox(4);

    public PaperCatalogue(
            Texts texts,
            ObservableList<PrintableList> papers,
            ObjectProperty<PrintableList> chosen) {
        super(null);
        this.texts = texts;
        this.papers = papers;
        this.chosen = chosen;
        setContent(entries);
        getStyleClass().add("catalogue");
        VBox.setVgrow(this, Priority.ALWAYS);
        papers.addListener((ListChangeListener<PrintableList>) change -> show());
        chosen.addListener((o, before, now) -> show());
        texts.language().addListener((o, before, now) -> show());
        show();
    }

    private void show() {
        entries.getChildren().clear();
        papers.forEach(paper -> entries.getChildren().add(entry(paper)));
    }

    private ToggleButton entry(PrintableList paper) {
        String name = paper.title(texts.language().get());
        Paragraph title = new Paragraph(name);
        title.setPrefWidth(WIDTH);
        VBox words = new VBox(2, title);
        words.setAlignment(Pos.CENTER_LEFT);
        String by = byKey(paper);
        if (by != null) {
            Paragraph asks = new Paragraph(texts.text(by), "quiet", "small");
            asks.setPrefWidth(WIDTH);
            words.getChildren().add(asks);
        }
        ToggleButton entry = new ToggleButton();
        entry.setGraphic(words);
        entry.setAccessibleText(name);
        entry.setId("print-list-" + paper.id());
        entry.getStyleClass().add("catalogue-entry");
        boolean high = name.length() > TWO_LINES;
        if (high || by != null) {
            entry.getStyleClass().add(high && by != null ? "taller" : "tall");
        }
        entry.setSelected(paper.equals(chosen.get()));
        entry.setOnAction(
                e -> {
                    entry.setSelected(true);
                    chosen.set(paper);
                });
        return entry;
    }

    /** What a paper is made by beside its class, or null. */
    private static String byKey(PrintableList paper) {
        if (paper.asks().contains(ListAsk.TRANCHE)) {
            return "ui.print.by-tranche";
        }
        return paper.asks().contains(ListAsk.MONTH) ? "ui.print.by-month" : null;
    }
}
