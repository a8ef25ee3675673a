package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/**
 * Check boxes in a small window beside a button: which of a few things are shown. Arrows move as
 * Tab does, Space ticks, Esc closes.
 *
 * @param <T> what is chosen among
 */
public final class CheckList<T> {
    private final Texts texts;
    private final String titleKey;
    private final Function<T, String> words;
    private final BiConsumer<T, Boolean> onTicked;
    private final VBox boxes = new VBox(8);
    private final PopOver popOver = new PopOver();

    /**
     * @param words of one, in the language shown
     * @param onTicked takes what was ticked or cleared
     */
    public CheckList(
            Texts texts,
            String titleKey,
            Function<T, String> words,
            BiConsumer<T, Boolean> onTicked) {
        this.texts = texts;
        this.titleKey = titleKey;
        this.words = words;
        this.onTicked = onTicked;
        boxes.getStyleClass().add("check-list");
        // a window of its own does not take the direction of the page
        boxes.nodeOrientationProperty().bind(texts.orientation());
        popOver.setContentNode(boxes);
        // its own sheet is written for a light ground only
        popOver.getStyleClass().add("check-list-window");
        popOver.getRoot().getStylesheets().add("/css/popover.css");
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    }

    /**
     * Shows the boxes beneath a button.
     *
     * @param all in their order
     * @param ticked which of them are ticked now; the last one ticked cannot be cleared
     */
    public void show(Node beneath, List<T> all, Predicate<T> ticked) {
        List<CheckBox> made = new ArrayList<>();
        for (T one : all) {
            CheckBox box = new CheckBox(words.apply(one));
            box.setId("check-" + (made.size() + 1));
            box.setSelected(ticked.test(one));
            box.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            box.setOnAction(
                    e -> {
                        keepOne(made);
                        onTicked.accept(one, box.isSelected());
                    });
            made.add(box);
        }
        keepOne(made);
        boxes.getChildren().setAll(new Paragraph(texts.text(titleKey), "strong"));
        boxes.getChildren().addAll(made);
        popOver.show(beneath);
        if (!made.isEmpty()) {
            made.get(0).requestFocus();
        }
    }

    private static void keepOne(List<CheckBox> all) {
        long ticked = all.stream().filter(CheckBox::isSelected).count();
        all.forEach(box -> box.setDisable(ticked == 1 && box.isSelected()));
    }

    /** The small window, to be looked at or closed. */
    public PopOver window() {
        return popOver;
    }
}
