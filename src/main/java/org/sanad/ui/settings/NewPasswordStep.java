package org.sanad.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.model.Problem;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.PasswordPair;
import org.sanad.ui.kit.Texts;

/** The step of a wizard in which a password is chosen, with what nobody can give back. */
final class NewPasswordStep extends StackPane {
    private final FocusedStep step;

    /**
     * @param problem why nothing could be set up with it, or null
     * @param writeDownKey where the paper with the password is to be kept
     */
    NewPasswordStep(
            Texts texts, NewPassword model, ObservableValue<Problem> problem, String writeDownKey) {
        this(
                texts,
                model,
                problem,
                new Words(
                        "setup",
                        "ui.start.password",
                        "ui.start.password.repeat",
                        "ui.start.password.no-way-back",
                        writeDownKey));
    }

    /**
     * What is chosen, in words.
     *
     * @param id the fields are called after
     */
    record Words(
            String id,
            String fieldKey,
            String repeatKey,
            String noWayBackKey,
            String writeDownKey) {}

    NewPasswordStep(Texts texts, NewPassword model, ObservableValue<Problem> problem, Words words) {
        PasswordPair pair =
                new PasswordPair(texts, model.first(), model.repeated())
                        .ids(words.id() + "-password", words.id() + "-repeat");
        VBox warning =
                new VBox(
                        4,
                        new Paragraph(texts.text(words.noWayBackKey()), "strong"),
                        new Paragraph(texts.text(words.writeDownKey()), "quiet"));
        warning.getStyleClass().addAll("callout", Meaning.DOUBTFUL.styleClass());
        step =
                new FocusedStep(
                        pair.first().focusTarget(),
                        // close together, for all of it to be seen at 1024 × 600
                        new VBox(
                                8,
                                warning,
                                new VBox(
                                        4,
                                        new FormField(texts, words.fieldKey(), pair.first())
                                                .problem(problem),
                                        strengthSentence(texts, model))),
                        new VBox(
                                2,
                                new FormField(texts, words.repeatKey(), pair.repeated())
                                        .problem(model.repeatedProblem()),
                                pair.shower()));
        getChildren().add(step);
    }

    @Override
    public void requestFocus() {
        step.requestFocus();
    }

    private static Paragraph strengthSentence(Texts texts, NewPassword model) {
        StringBinding sentence =
                Bindings.createStringBinding(
                        () ->
                                texts.now(
                                        model.strength().get().sentenceKey(),
                                        PasswordStrength.LEAST),
                        model.strength(),
                        texts.language());
        Paragraph words = new Paragraph(sentence, "small");
        model.strength()
                .addListener(
                        (o, before, now) -> {
                            words.getStyleClass().remove(before.meaning().styleClass());
                            words.getStyleClass().add(now.meaning().styleClass());
                        });
        return words;
    }
}
