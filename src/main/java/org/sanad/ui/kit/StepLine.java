package org.sanad.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Steps as words on one line: those past, the one now, those to come. */
public final class StepLine extends HBox {
    private final Texts texts;
    private final List<String> keys;
    private final int marked;
    private final Meaning meaning;

    /**
     * @param keys words of the steps in order, at most five
     * @param now index of the step now; equal to the number of steps when all are past
     */
    public StepLine(Texts texts, List<String> keys, ObservableIntegerValue now) {
        this(texts, keys, now, -1, Meaning.DONE);
    }

    /**
     * As above, with one step that did not go as the others did.
     *
     * @param marked index of that step, or -1 for none
     * @param meaning what it came to
     */
    public StepLine(
            Texts texts,
            List<String> keys,
            ObservableIntegerValue now,
            int marked,
            Meaning meaning) {
        this.texts = texts;
        this.keys = List.copyOf(keys);
        this.marked = marked;
        this.meaning = meaning;
        getStyleClass().add("step-line");
        now.addListener((o, before, after) -> show(after.intValue()));
        show(now.get());
    }

    private void show(int now) {
        getChildren().clear();
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0) {
                Region rule = new Region();
                rule.getStyleClass().add("step-rule");
                getChildren().add(rule);
            }
            Label step = new Label();
            step.textProperty().bind(texts.text(keys.get(i)));
            if (i == marked) {
                step.getStyleClass().addAll("step", meaning.styleClass());
                step.setGraphic(meaning.icon().node(texts));
            } else {
                step.getStyleClass()
                        .addAll("step", i < now ? "past" : i == now ? "now" : "to-come");
                step.setGraphic(
                        (i < now ? Icon.DONE : i == now ? Icon.ONWARD : Icon.NEUTRAL).node(texts));
            }
            step.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(step);
        }
    }
}
