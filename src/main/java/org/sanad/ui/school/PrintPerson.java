package org.sanad.ui.school;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Texts;
import org.sanad.work.paper.ListAsk;
import org.sanad.work.pupils.PupilRow;

/** Whom a card or slip is of: everybody, or one pupil or household found by typing. */
final class PrintPerson extends VBox {
    private final Texts texts;
    private final PrintOptions options;

    PrintPerson(Texts texts, PrintOptions options) {
        super(4);
        this.texts = texts;
        this.options = options;
        setId("print-person");
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(options.person().isNotNull());
        managedProperty().bind(visibleProperty());
        options.person().addListener(o -> show());
        options.pupil().addListener(o -> show());
        texts.language().addListener(o -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        ListAsk person = options.person().get();
        PupilRow chosen = options.pupil().get();
        if (person == null) {
            return;
        }
        if (chosen == null) {
            getChildren()
                    .add(
                            new PupilChoiceView(
                                    texts,
                                    person == ListAsk.PUPIL
                                            ? "ui.print.one-pupil"
                                            : "ui.print.one-household",
                                    options.pupilChoice(),
                                    "print-person-field",
                                    options.pupil()::set));
            return;
        }
        Button everybody =
                Buttons.plain(
                        texts, "ui.print.everybody", Icon.CLOSE, () -> options.pupil().set(null));
        everybody
                .textProperty()
                .bind(
                        texts.text(
                                "ui.print.only",
                                chosen.name().whole(),
                                Isolate.leftToRight(chosen.schoolClass())));
        everybody.accessibleTextProperty().bind(texts.text("ui.print.everybody"));
        everybody.setId("print-everybody");
        getChildren().add(everybody);
    }
}
