package org.sanad.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page: title, one sentence of what it is for, the primary action at the far side, content. */
public final class PageFrame extends VBox {
    /** Left free above what is brought into sight, in pixels. */
    private static final double MARGIN = 16;

    /** Height of a window, in pixels, under which rows need the room of words. */
    private static final double LOW = 680;

    /** The same for a page of which many rows must be in sight at once. */
    private static final double LOW_FOR_ROWS = 800;

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final HBox header = new HBox();
    private final HBox actions = new HBox(8);

    private final Paragraph sentence;
    private double low = LOW;

    /** Title and sentence by key; in a low window the sentence, which help says too, steps back. */
    public PageFrame(Texts texts, String titleKey, String sentenceKey) {
        this(texts.text(titleKey), texts.text(sentenceKey));
        ObservableValue<Boolean> tight =
                sceneProperty()
                        .flatMap(Scene::heightProperty)
                        .map(height -> height.doubleValue() < low)
                        .orElse(false);
        sentence.visibleProperty().bind(tight.map(now -> !now));
        sentence.managedProperty().bind(sentence.visibleProperty());
    }

    /** Title and sentence already bound, where they have arguments: these always stay. */
    public PageFrame(ObservableValue<String> title, ObservableValue<String> sentence) {
        getStyleClass().add("page");
        header.getStyleClass().add("page-header");
        // beside wide buttons it takes a second line
        Paragraph titleWords = new Paragraph(title, "page-title");
        titleWords.setMinWidth(0);
        titleWords.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(titleWords, Priority.ALWAYS);
        this.sentence = new Paragraph(sentence, "quiet");
        actions.setMinWidth(Region.USE_PREF_SIZE);
        header.getChildren().addAll(titleWords, actions);
        // under the buttons too: beside them it would be squeezed into several lines
        getChildren().add(new VBox(2, header, this.sentence));
    }

    /**
     * Said while it is made: rows take the room of the sentence, and of what is left free, in a
     * higher window already.
     */
    public PageFrame rowsFirst() {
        low = LOW_FOR_ROWS;
        getStyleClass().add("rows-first");
        sentence.visibleProperty()
                .addListener((o, before, now) -> pseudoClassStateChanged(TIGHT, !now));
        return this;
    }

    /** Buttons in the header, the primary one last in reading order. */
    public PageFrame actions(Node... buttons) {
        actions.getChildren().setAll(buttons);
        return this;
    }

    /**
     * Content that fills the page and scrolls by itself (a table, a grid, a preview). A window too
     * low for the least of it, as large letters make it, scrolls the whole of it.
     */
    public PageFrame filling(Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return under(DownScroll.filling(0, content));
    }

    /** Content of its own height; the page scrolls down when it is too long, never sideways. */
    public PageFrame scrolling(Node content) {
        return under(new DownScroll(content));
    }

    private PageFrame under(Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().add(content);
        return this;
    }

    /** The same as soon as it stands in its place, for what appears at this moment. */
    public static void bringIntoSightSoon(Node node) {
        Platform.runLater(() -> bringIntoSight(node));
    }

    /** Scrolls the page so that something that just appeared on it is seen from its beginning. */
    public static void bringIntoSight(Node node) {
        bringIntoSight(node, false);
    }

    /** The same where it may be in sight already: then the page stays as it is. */
    static void keepInSight(Node node) {
        bringIntoSight(node, true);
    }

    /**
     * The same for what changed the look of the whole window: as soon as everything has its new
     * size.
     */
    public static void keepInSightSoon(Node node) {
        Platform.runLater(
                () -> {
                    if (node.getScene() != null) {
                        Theme.dress(node.getScene().getRoot());
                        node.getScene().getRoot().layout();
                        keepInSight(node);
                    }
                });
    }

    private static void bringIntoSight(Node node, boolean unlessSeen) {
        Node above = node;
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        if (above instanceof ScrollPane pane) {
            Theme.dress(pane);
            pane.layout();
            Node content = pane.getContent();
            double seen = pane.getViewportBounds().getHeight();
            double hidden = content.getLayoutBounds().getHeight() - seen;
            Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = pane.getVvalue() * hidden;
            boolean seenWhole = place.getMinY() >= top && place.getMaxY() <= top + seen;
            if (hidden > 0 && !(unlessSeen && seenWhole)) {
                pane.setVvalue(Math.max(0, Math.min(1, (place.getMinY() - MARGIN) / hidden)));
            }
        }
    }
}
