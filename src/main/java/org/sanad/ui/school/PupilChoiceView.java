package org.sanad.ui.school;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Texts;
import org.sanad.work.pupils.PupilRow;

/** A field to find a pupil, and the few found beneath it, each a button. */
final class PupilChoiceView extends VBox {
    private final Texts texts;
    private final PupilChoice choice;
    private final Consumer<PupilRow> onChosen;
    private final TextField field = new TextField();
    private final VBox found = new VBox(4);

    /**
     * @param id of the field; those found have it with their place, from 1
     */
    PupilChoiceView(
            Texts texts,
            String labelKey,
            PupilChoice choice,
            String id,
            Consumer<PupilRow> onChosen) {
        super(8);
        this.texts = texts;
        this.choice = choice;
        this.onChosen = onChosen;
        field.setId(id);
        field.textProperty().bindBidirectional(choice.query());
        field.promptTextProperty().bind(texts.text("ui.kit.table.search"));
        field.setOnAction(
                e -> {
                    if (choice.offered().size() == 1) {
                        onChosen.accept(choice.offered().get(0));
                    }
                });
        getChildren().addAll(new FormField(texts, labelKey, field), found);
        choice.offered().addListener((ListChangeListener<PupilRow>) c -> show());
        texts.language().addListener(o -> show());
        focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now) {
                                field.requestFocus();
                            }
                        });
        show();
    }

    private void show() {
        found.getChildren().clear();
        int place = 0;
        for (PupilRow pupil : choice.offered()) {
            place++;
            Button button =
                    new Button(
                            texts.now(
                                    "ui.pupils.history.place",
                                    pupil.name().whole(),
                                    Isolate.leftToRight(pupil.schoolClass())));
            button.setId(field.getId() + "-" + place);
            button.getStyleClass().add("answer");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(e -> onChosen.accept(pupil));
            found.getChildren().add(button);
        }
        found.setManaged(place > 0);
    }
}
