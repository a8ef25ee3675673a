package org.sanad.ui.kit;

import java.util.List;
import java.util.function.IntPredicate;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Steps as words on one line: those past, the one now, those to come. */
public final class StepLine extends HBox {
    private final Texts texts;
    private final List<String> keys;
    private final int marked;
    private final Meaning meaning;
    private final IntPredicate passedOver;

    /**
     * @param keys words of the steps in order, at most five
     * @param now index of the step now; equal to the number of steps when all are past
     */
    public StepLine(Texts texts, List<String> keys, ObservableIntegerValue now) {
        this(texts, keys, now, step -> false);
    }

    /**
     * As above, where steps may be left without anything given.
     *
     * @param passedOver of a step behind, whether nothing was given there: it is not done
     */
    StepLine(Texts texts, List<String> keys, ObservableIntegerValue now, IntPredicate passedOver) {
        this(texts, keys, now, -1, Meaning.DONE, passedOver);
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
        this(texts, keys, now, marked, meaning, step -> false);
    }

    private StepLine(
            Texts texts,
            List<String> keys,
            ObservableIntegerValue now,
            int marked,
            Meaning meaning,
            IntPredicate passedOver) {
        this.passedOver = passedOver;
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
            Label step = step(i, now);
            getChildren().add(step);
        }
    }

    private Label step(int index, int now) {
        Label step = new Label();
        ObservableValue<String> word = texts.text(keys.get(index));
        step.textProperty().bind(word);
        step.setMinWidth(Region.USE_PREF_SIZE);
        step.getStyleClass().add("step");
        if (index == marked) {
            step.getStyleClass().add(meaning.styleClass());
            step.setGraphic(meaning.icon().node(texts));
            return step;
        }
        Place place = place(index, now);
        step.getStyleClass().add(place.styleClass);
        step.setGraphic(place.icon.node(texts));
        // the picture says it to the eye alone
        step.accessibleTextProperty().bind(texts.text("ui.kit.step." + place.styleClass, word));
        return step;
    }

    private Place place(int index, int now) {
        if (index == now) {
            return Place.NOW;
        }
        if (index > now) {
            return Place.TO_COME;
        }
        return passedOver.test(index) ? Place.PASSED_OVER : Place.PAST;
    }

    /** Where a step stands; its style class also ends the key of its words. */
    private enum Place {
        PAST("past", Icon.DONE),
        PASSED_OVER("passed-over", Icon.PASSED_OVER),
        NOW("now", Icon.ONWARD),
        TO_COME("to-come", Icon.NEUTRAL);

        private final String styleClass;
        private final Icon icon;

        Place(String styleClass, Icon icon) {
            this.styleClass = styleClass;
            this.icon = icon;
        }
    }
}
