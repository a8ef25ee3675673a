package org.sanad.app;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.UiContext;

/** Says on every page of the sample school that it is one, and lets go of it. */
final class SampleBand extends HBox {
    private static final Dialogs.Question REMOVE =
            new Dialogs.Question(
                    "ui.sample.remove.title",
                    "ui.sample.remove.sentence",
                    "ui.sample.remove",
                    true);

    /**
     * @param onLeave back to the doors; the sample stays as it is
     * @param onRemove throws it away, after the question
     */
    SampleBand(UiContext ui, Runnable onLeave, Runnable onRemove) {
        getStyleClass().add("sample-band");
        Label mark = new Label();
        mark.setGraphic(Icon.SAMPLE.node());
        Paragraph words = new Paragraph(ui.texts().text("ui.sample.band"), "strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        setId("sample-band");
        Button leave = Buttons.quiet(ui.texts(), "ui.sample.leave", Icon.BACK, onLeave);
        leave.setId("sample-leave");
        Button remove =
                Buttons.quiet(
                        ui.texts(),
                        "ui.sample.remove",
                        Icon.REMOVE,
                        () -> ui.dialogs().confirm(REMOVE, onRemove));
        remove.setId("sample-remove");
        getChildren().addAll(mark, words, leave, remove);
    }
}
