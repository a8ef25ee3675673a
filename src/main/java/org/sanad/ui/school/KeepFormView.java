package org.sanad.ui.school;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sanad.model.KeptViolation;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/**
 * In the drawer: the doubt or the group again, and the reason it is kept with; saving stands
 * beneath.
 */
final class KeepFormView extends VBox {
    private final Button save;

    KeepFormView(Texts texts, KeepForm form) {
        super(12);
        KeptFields.beside(form.typing(), this);
        Paragraph sentence =
                new Paragraph(
                        Bindings.createStringBinding(
                                () ->
                                        form.asked().get() == null
                                                ? ""
                                                : form.asked().get().sentence(texts),
                                form.asked(),
                                texts.language()));
        TextArea own = new TextArea();
        own.setId("keep-text");
        own.setPrefRowCount(2);
        own.setWrapText(true);
        KeptFields.keepWhenLeft(own, form::keepTyped);
        own.textProperty().bindBidirectional(form.text());
        save = Buttons.primary(texts, "ui.checks.keep-save", Icon.SAVE, form::keep);
        save.setId("keep-save");
        save.textProperty().unbind();
        save.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words(texts, form.asked().get()),
                                form.asked(),
                                texts.language()));
        save.disableProperty().bind(form.reason().isNull());
        VBox restored = KeptFields.restored(texts, form.typing(), form::revert);
        restored.setId("keep-restored");
        getChildren()
                .addAll(
                        sentence,
                        new Form(
                                restored,
                                new FormField(texts, "ui.checks.reason", reasons(texts, form)),
                                new FormField(texts, "ui.checks.words", own)
                                        .help("ui.checks.words-help", KeptViolation.LONGEST)
                                        .problem(form.problem())));
    }

    private static String words(Texts texts, CheckLine asked) {
        int count = asked == null ? 1 : asked.findings().size();
        return count == 1
                ? texts.now("ui.checks.keep-save")
                : texts.now("ui.checks.keep-save-many", count);
    }

    /** What saves, to stand where it is always seen. */
    Button save() {
        return save;
    }

    private static ComboBox<Choice> reasons(Texts texts, KeepForm form) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setId("keep-reason");
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Choice choice) {
                        return choice == null
                                ? ""
                                : choice.label().in(texts.language().get().code());
                    }

                    @Override
                    public Choice fromString(String name) {
                        return form.reason().get();
                    }
                });
        box.getItems().setAll(form.reasons());
        KeptFields.keepWhenLeft(box, form::keepTyped);
        box.valueProperty().bindBidirectional(form.reason());
        texts.language()
                .addListener(
                        o -> {
                            Choice chosen = form.reason().get();
                            box.getItems().setAll(form.reasons());
                            form.reason().set(chosen);
                        });
        return box;
    }
}
