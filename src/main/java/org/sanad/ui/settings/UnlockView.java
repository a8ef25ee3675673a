package org.sanad.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.model.Role;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PasswordBox;
import org.sanad.ui.kit.Texts;

/** The lock of a desk: one field, one button, the language. */
public final class UnlockView extends StackPane {
    /**
     * What else there is when the password does not open.
     *
     * @param sample the invented school, which needs none
     */
    public record WaysPast(Runnable forgotten, Runnable restore, Runnable sample) {}

    /**
     * @param titleKey whose data are opened
     */
    public UnlockView(Texts texts, UnlockViewModel<?> model, String titleKey, WaysPast waysPast) {
        PasswordBox box = new PasswordBox(texts);
        box.textProperty().bindBidirectional(model.password());
        box.focusTarget().setId("unlock-password");
        FormField field = new FormField(texts, "ui.unlock.password", box).problem(model.problem());
        Button open = Buttons.primary(texts, "ui.unlock.open", Icon.UNLOCK, model::unlock);
        open.setId("unlock-open");
        open.setDefaultButton(true);
        open.disableProperty().bind(model.ready().not());
        PauseLine wait =
                new PauseLine(texts, model.waiting(), model::secondPassed, box.focusTarget());
        // what is to be done again is to type it, whatever took the focus meanwhile
        model.problem().addListener(o -> box.focusTarget().requestFocus());
        getChildren()
                .add(
                        new AloneFrame(
                                texts,
                                titleKey,
                                "ui.unlock.sentence",
                                new Form(
                                        whose(texts, model, box.focusTarget()),
                                        field,
                                        wait,
                                        new HBox(open),
                                        past(texts, waysPast))));
        AloneFrame.begins(box.focusTarget());
    }

    /**
     * Whose password is typed; nothing is asked where there is but one.
     *
     * @param next the field one goes on with
     */
    private static HBox whose(Texts texts, UnlockViewModel<?> model, Node next) {
        HBox chips = new HBox(8);
        chips.setVisible(model.role().get() != null);
        chips.setManaged(chips.isVisible());
        ToggleGroup group = new ToggleGroup();
        for (Role role : Role.values()) {
            ToggleButton chip = new ToggleButton();
            chip.textProperty()
                    .bind(texts.text(role == Role.HEAD ? "ui.unlock.head" : "ui.unlock.clerk"));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setId(role == Role.HEAD ? "unlock-head" : "unlock-clerk");
            chip.setToggleGroup(group);
            chip.setSelected(role == model.role().get());
            chip.setOnAction(
                    e -> {
                        chip.setSelected(true);
                        model.role().set(role);
                        next.requestFocus();
                    });
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private static VBox past(Texts texts, WaysPast ways) {
        Button forgotten = Buttons.quiet(texts, "ui.unlock.forgotten", Icon.KEY, ways.forgotten());
        forgotten.setId("unlock-forgotten");
        Button restore = Buttons.quiet(texts, "ui.unlock.restore", Icon.BACKUP, ways.restore());
        restore.setId("unlock-restore");
        Button sample = Buttons.quiet(texts, "ui.unlock.sample", Icon.SAMPLE, ways.sample());
        sample.setId("unlock-sample");
        return new VBox(4, forgotten, restore, sample);
    }
}
