package org.sanad.ui.kit;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.paper.PrintableList;

/** The papers there are, one chosen. A pack may bring any number: the window must not grow. */
public final class PaperCatalogue extends DownScroll {
    /** Of the words of an entry, in pixels: a line that would be longer goes on in the next. */
    private static final double WIDTH = 200;

    /** Left free above an entry brought into sight, in pixels. */
    private static final double MARGIN = 16;

    private final Texts texts;
    private final ObservableList<PrintableList> papers;
    private final ObjectProperty<PrintableList> chosen;
    private final VBox entries = new VBox(4);
    private ToggleButton now;

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
        viewportBoundsProperty().addListener(o -> reveal());
        show();
    }

    private void show() {
        entries.getChildren().clear();
        now = null;
        papers.forEach(paper -> entries.getChildren().add(entry(paper)));
        // once the entries stand in their places
        Platform.runLater(this::reveal);
    }

    /** What is chosen from another page too must be seen in the list. */
    private void reveal() {
        double height = getViewportBounds().getHeight();
        double hidden = entries.getHeight() - height;
        if (now == null || now.getHeight() == 0 || hidden <= 0) {
            return;
        }
        double above = getVvalue() * hidden;
        Bounds place = now.getBoundsInParent();
        if (place.getMinY() < above || place.getMaxY() > above + height) {
            setVvalue(Math.max(0, Math.min(1, (place.getMinY() - MARGIN) / hidden)));
        }
    }

    private ToggleButton entry(PrintableList paper) {
        String name = paper.title(texts.language().get());
        Paragraph title = new Paragraph(name);
        title.setPrefWidth(WIDTH);
        title.setMaxWidth(WIDTH);
        VBox words = new VBox(2, title);
        String by = byKey(paper);
        if (by != null) {
            Paragraph asks = new Paragraph(texts.text(by), "quiet", "small");
            asks.setPrefWidth(WIDTH);
            asks.setMaxWidth(WIDTH);
            words.getChildren().add(asks);
        }
        ToggleButton entry = new Entry(words);
        entry.setAccessibleText(name);
        entry.setId("print-list-" + paper.id());
        entry.getStyleClass().add("catalogue-entry");
        entry.setSelected(paper.equals(chosen.get()));
        if (entry.isSelected()) {
            now = entry;
        }
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

    /** As high as its words in as many lines as they take; a button asks them for one line. */
    private static final class Entry extends ToggleButton {
        private final VBox words;

        Entry(VBox words) {
            this.words = words;
            setGraphic(words);
        }

        @Override
        protected double computePrefHeight(double width) {
            return snapSizeY(words.prefHeight(WIDTH)) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
