package org.sanad.ui.school;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/** In the drawer: the day of one slip and who took it. */
final class SlipFormView extends VBox {
    private final Texts texts;
    private final SlipForm form;
    private final TextField day = Ltr.field();
    private final FlowPane buttons;

    SlipFormView(Texts texts, SlipForm form) {
        super(12);
        this.texts = texts;
        this.form = form;
        KeptFields.beside(form.typing(), this);
        day.setId("slip-day");
        day.setPromptText("24/11/2026");
        KeptFields.keepWhenLeft(day, form::keep);
        day.textProperty().bindBidirectional(form.day());
        day.setOnAction(e -> form.save());
        TextField receiver = new TextField();
        receiver.setId("slip-receiver");
        KeptFields.keepWhenLeft(receiver, form::keep);
        receiver.textProperty().bindBidirectional(form.receiver());
        receiver.setOnAction(e -> form.save());
        Button save = Buttons.primary(texts, "ui.transfers.slip.save", Icon.SAVE, form::save);
        save.setId("slip-save");
        Button back =
                Buttons.harmful(texts, "ui.transfers.slip.take-back", Icon.UNDO, form::takeBack);
        back.setId("slip-take-back");
        back.visibleProperty().bind(handed());
        back.managedProperty().bind(back.visibleProperty());
        buttons = new FlowPane(8, 8, save, back);
        VBox restored = KeptFields.restored(texts, form.typing(), form::revert);
        restored.setId("slip-restored");
        getChildren()
                .addAll(
                        new Paragraph(name(), "strong"),
                        new Form(
                                restored,
                                new FormField(texts, "ui.transfers.slip.day", day)
                                        .problem(form.dayProblem()),
                                new FormField(texts, "ui.transfers.slip.receiver", receiver)
                                        .help("ui.transfers.slip.receiver-help")
                                        .problem(form.problem())));
    }

    private BooleanBinding handed() {
        return Bindings.createBooleanBinding(
                () -> form.opened().get() != null && form.opened().get().slip() != null,
                form.opened());
    }

    private StringBinding name() {
        return Bindings.createStringBinding(
                () -> form.opened().get() == null ? "" : form.opened().get().row().name(),
                form.opened());
    }

    /** What the drawer is called. */
    StringBinding title() {
        return Bindings.createStringBinding(
                () ->
                        form.opened().get() == null
                                ? ""
                                : texts.now(
                                        "ui.transfers.slip.title",
                                        form.opened().get().of().tranche()),
                form.opened(),
                texts.language());
    }

    /** Saving and taking back, to stand where they are always seen. */
    FlowPane buttons() {
        return buttons;
    }

    @Override
    public void requestFocus() {
        day.requestFocus();
    }
}
