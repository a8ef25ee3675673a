package org.sanad.ui.school;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Reach;
import org.sanad.ui.kit.Shown;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;

/** What the fields of a {@link KeptForm} have in common in the window. */
final class KeptFields {
    /** Longer than between two words of a slow typist: each keeping waits for the disk. */
    private static final Duration REST = Duration.seconds(2);

    private KeptFields() {}

    /** Says that what stands in the form was typed earlier; there only while that is so. */
    static HBox restored(Texts texts, ObservableValue<Boolean> restored) {
        return restored(texts, "ui.pupils.restored", restored);
    }

    /** The same in words of its own. */
    static HBox restored(Texts texts, String key, ObservableValue<Boolean> restored) {
        Paragraph words = new Paragraph(texts.text(key), "small");
        HBox line = new HBox(8, StatusMark.of(Meaning.INFORMATION, Bindings.concat("")), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        Shown.onlyWhen(line, restored);
        return line;
    }

    /**
     * The same of a form without a button of its own that throws away what is typed.
     *
     * @param throwAway what the button does
     */
    static VBox restored(Texts texts, KeptForm form, Runnable throwAway) {
        return restored(texts, form.restored(), throwAway);
    }

    /** The same of a part of a form. */
    static VBox restored(Texts texts, ObservableValue<Boolean> restored, Runnable throwAway) {
        HBox line = restored(texts, restored);
        Button button = Buttons.quiet(texts, "ui.pupils.throw-away", null, throwAway);
        VBox box = new VBox(4, line, button);
        Shown.onlyWhen(box, restored);
        return box;
    }

    /**
     * A refusal stands in this node, beside the fields of the form: elsewhere too while it hides.
     */
    static void beside(KeptForm form, Node view) {
        form.seen(() -> Reach.usable(view));
    }

    /**
     * Keeps what is typed when a field is left for another, another page or another window, and
     * when whoever types rests for a while: then a power cut costs less than the field.
     */
    static void keepWhenLeft(Node field, Runnable keep) {
        PauseTransition rest = new PauseTransition(REST);
        rest.setOnFinished(e -> keep.run());
        field.focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                rest.stop();
                                keep.run();
                            }
                        });
        if (field instanceof TextInputControl typedInto) {
            typedInto
                    .textProperty()
                    .addListener(
                            (o, before, now) -> {
                                if (typedInto.isFocused()) {
                                    rest.playFromStart();
                                }
                            });
        }
    }
}
