package org.sanad.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.CodeField;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PasswordPair;
import org.sanad.ui.kit.Texts;

/** The digits of the recovery sheet, a new password twice, one button. */
public final class ForgottenView extends StackPane {
    /** Digits of a recovery sheet. */
    private static final int DIGITS = 42;

    public ForgottenView(Texts texts, ForgottenViewModel model, Runnable onBack) {
        CodeField digits = new CodeField(DIGITS);
        digits.textProperty().bindBidirectional(model.digits());
        digits.setId("forgotten-digits");
        AloneFrame.begins(digits);
        PasswordPair next =
                new PasswordPair(texts, model.next().first(), model.next().repeated())
                        .ids("forgotten-first", "forgotten-second");
        Button reset = Buttons.primary(texts, "ui.forgotten.reset", Icon.UNLOCK, model::reset);
        reset.setId("forgotten-reset");
        reset.setDefaultButton(true);
        reset.disableProperty().bind(model.ready().not());
        Button back = Buttons.quiet(texts, "ui.kit.wizard.back", Icon.BACK, onBack);
        back.setId("forgotten-back");
        getChildren()
                .add(
                        new AloneFrame(
                                texts,
                                "ui.forgotten.title",
                                "ui.forgotten.sentence",
                                new Form(
                                        new FormField(texts, "ui.forgotten.digits", digits)
                                                .help("ui.forgotten.digits-help")
                                                .problem(model.problem()),
                                        new FormField(
                                                        texts,
                                                        "ui.safety.password.first",
                                                        next.first())
                                                .help("ui.safety.password.help"),
                                        new FormField(
                                                        texts,
                                                        "ui.start.password.repeat",
                                                        next.repeated())
                                                .problem(model.next().repeatedProblem()),
                                        next.shower(),
                                        new HBox(8, reset, back))));
    }
}
