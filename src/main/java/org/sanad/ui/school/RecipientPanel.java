package org.sanad.ui.school;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.WelcomeFields;
import org.sanad.work.send.KnownDirectorate;

/** The directorate and its code; its welcome file can be opened here at any time. */
final class RecipientPanel extends VBox {
    private final Texts texts;
    private final SendViewModel model;
    private final VBox known = new VBox(6);

    RecipientPanel(Texts texts, SendViewModel model, Runnable openWelcome) {
        super(10);
        this.texts = texts;
        this.model = model;
        Button open = Buttons.plain(texts, "ui.kit.welcome.open", Icon.KEY, openWelcome);
        open.setId("send-welcome");
        open.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.welcome().get() == null
                                                && (model.directorate().get() == null
                                                        || !model.directorate().get().confirmed()),
                                model.welcome(),
                                model.directorate()));
        open.managedProperty().bind(open.visibleProperty());
        getChildren().addAll(known, open, form());
        // before it is read nothing is said, least of all that nobody is known
        visibleProperty().bind(model.overview().isNotNull());
        model.directorate().addListener((o, before, now) -> show(now));
        show(model.directorate().get());
    }

    private VBox form() {
        Button take = Buttons.plain(texts, "ui.send.welcome.take", Icon.DONE, model::takeWelcome);
        take.setId("send-take");
        Button cancel =
                Buttons.quiet(texts, "ui.kit.dialog.cancel", null, () -> model.welcome().set(null));
        WelcomeFields fields =
                new WelcomeFields(texts, model.welcome(), model.code(), "send-code")
                        .problem(model.welcomeProblem())
                        .onEnter(model::takeWelcome);
        fields.getChildren().add(new HBox(8, take, cancel));
        return fields;
    }

    private void show(KnownDirectorate directorate) {
        known.getChildren().clear();
        if (directorate == null) {
            known.getChildren().add(new Paragraph(texts.text("ui.send.whom.unknown")));
            return;
        }
        known.getChildren()
                .addAll(
                        new Paragraph(directorate.name(), "strong"),
                        SendView.fact(
                                texts,
                                "ui.send.whom.code",
                                directorate.verificationCode(),
                                List.of()),
                        directorate.confirmed()
                                ? StatusMark.sentence(
                                        Meaning.DONE, texts.text("ui.send.whom.confirmed"))
                                : StatusMark.sentence(
                                        Meaning.DOUBTFUL, texts.text("ui.send.whom.unconfirmed")));
        if (!directorate.confirmed()) {
            known.getChildren()
                    .add(new Paragraph(texts.text("ui.send.whom.confirm-how"), "quiet", "small"));
        }
    }
}
