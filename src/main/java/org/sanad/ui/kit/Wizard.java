package org.sanad.ui.kit;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A wizard of at most five steps shown as words. Back always works; Enter is the primary button;
 * nothing is written before the last step's button.
 */
public final class Wizard extends VBox {
    private static final int MOST_STEPS = 5;

    /**
     * One step.
     *
     * @param titleKey its word
     * @param ready whether the step may be left forwards
     * @param given whether something was given there; a step left without is not done, but passed
     *     over
     */
    public record Step(
            String titleKey,
            Node content,
            ObservableBooleanValue ready,
            ObservableBooleanValue given) {
        /** A step that is not left before it is done. */
        public Step(String titleKey, Node content, ObservableBooleanValue ready) {
            this(titleKey, content, ready, ready);
        }
    }

    private final Texts texts;
    private final List<Step> steps;
    private final Runnable onFinish;
    private final String finishKey;
    private final ReadOnlyIntegerWrapper now = new ReadOnlyIntegerWrapper();
    private final VBox body = new VBox(16);
    private final Label title = new Label();
    private final Button next;
    private final Button back;

    /**
     * @param finishKey verb of the last step's button
     * @param onFinish what it does
     */
    public Wizard(Texts texts, List<Step> steps, String finishKey, Runnable onFinish) {
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("a wizard has one to five steps");
        }
        this.texts = texts;
        this.steps = List.copyOf(steps);
        this.finishKey = finishKey;
        this.onFinish = onFinish;
        getStyleClass().add("wizard");
        title.getStyleClass().add("page-title");
        next = Buttons.primary(texts, "ui.kit.wizard.next", null, this::forward);
        next.setId("wizard-next");
        next.setDefaultButton(true);
        back = Buttons.plain(texts, "ui.kit.wizard.back", Icon.BACK, this::backward);
        back.visibleProperty().bind(now.greaterThan(0));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(back, space, next);
        buttons.getStyleClass().add("wizard-buttons");
        HBox.setHgrow(buttons, Priority.ALWAYS);
        HBox foot = new HBox(buttons);
        foot.setAlignment(Pos.CENTER);
        body.getStyleClass().add("wizard-body");
        VBox centred = new VBox(body);
        centred.setAlignment(Pos.TOP_CENTER);
        DownScroll scroll = new DownScroll(centred);
        // the form stands in the middle of what its scroll bar leaves: so does what ends it
        foot.paddingProperty()
                .bind(
                        Bindings.createObjectBinding(
                                () -> new Insets(0, barOf(scroll), 0, 0),
                                scroll.widthProperty(),
                                scroll.viewportBoundsProperty()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        StepLine line =
                new StepLine(
                        texts,
                        steps.stream().map(Step::titleKey).toList(),
                        now,
                        step -> !steps.get(step).given().get());
        line.setAlignment(Pos.CENTER);
        getChildren().addAll(line, scroll, foot);
        show();
    }

    private static double barOf(DownScroll scroll) {
        double seen = scroll.getViewportBounds().getWidth();
        return seen <= 0 ? 0 : Math.max(0, scroll.getWidth() - seen);
    }

    /** Index of the step now shown. */
    public ReadOnlyIntegerProperty now() {
        return now.getReadOnlyProperty();
    }

    /** Goes on, or finishes at the last step; nothing while the step is not ready. */
    public void forward() {
        Step step = steps.get(now.get());
        if (!step.ready().get()) {
            return;
        }
        if (now.get() == steps.size() - 1) {
            onFinish.run();
        } else {
            now.set(now.get() + 1);
            show();
        }
    }

    /** Goes back one step. */
    public void backward() {
        if (now.get() > 0) {
            now.set(now.get() - 1);
            show();
        }
    }

    private void show() {
        Step step = steps.get(now.get());
        boolean last = now.get() == steps.size() - 1;
        title.textProperty().bind(texts.text(step.titleKey()));
        next.textProperty().bind(texts.text(last ? finishKey : "ui.kit.wizard.next"));
        next.setGraphic(last ? Icon.DONE.node() : Icon.NEXT.node(texts));
        next.setContentDisplay(
                last
                        ? javafx.scene.control.ContentDisplay.LEFT
                        : javafx.scene.control.ContentDisplay.RIGHT);
        next.disableProperty().bind(Bindings.not(step.ready()));
        body.getChildren().setAll(title, step.content());
        IntegerProperty position = new SimpleIntegerProperty(now.get() + 1);
        body.accessibleTextProperty()
                .bind(
                        texts.text(
                                "ui.kit.wizard.step",
                                position,
                                steps.size(),
                                texts.text(step.titleKey())));
        step.content().requestFocus();
    }
}
