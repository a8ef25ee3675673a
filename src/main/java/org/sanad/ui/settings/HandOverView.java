package org.sanad.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Form;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.PasswordBox;
import org.sanad.ui.kit.PasswordPair;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.people.HandOver;

/** The next head sits down beside the one who leaves, and both type here. */
final class HandOverView extends HBox {
    private static final String SHEET = "SANAD-RECOVERY.pdf";

    private final UiContext ui;
    private final Texts texts;
    private final HandOverViewModel model;

    HandOverView(UiContext ui, HandOverViewModel model) {
        super(40);
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        VBox words =
                new VBox(
                        12,
                        title(),
                        new DigitsBox(texts, model.digits(), model::putAway, "handover-sheet-away"),
                        now(),
                        new Paragraph(texts.text("ui.handover.sentence")),
                        new Paragraph(texts.text("ui.handover.stays"), "quiet"),
                        new Paragraph(texts.text("ui.handover.copies"), "quiet"),
                        new Paragraph(
                                texts.text(
                                        "ui.handover.minutes",
                                        Isolate.leftToRight(HandOver.MINUTES)),
                                "quiet"),
                        new Paragraph(texts.text("ui.handover.key"), "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        VBox form = form();
        form.setMinWidth(320);
        form.setMaxWidth(380);
        getChildren().addAll(words, form);
    }

    private Label title() {
        Label title = new Label();
        title.textProperty().bind(texts.text("ui.handover.title"));
        title.getStyleClass().add("section-title");
        return title;
    }

    /** Whom the papers name today. */
    private Paragraph now() {
        Paragraph now =
                new Paragraph(
                        Bindings.createStringBinding(
                                () ->
                                        texts.now(
                                                "ui.handover.now",
                                                Isolate.natural(model.head().get())),
                                model.head(),
                                texts.language()),
                        "strong");
        now.visibleProperty().bind(Bindings.isNotEmpty(model.head()));
        now.managedProperty().bind(now.visibleProperty());
        return now;
    }

    private VBox form() {
        PasswordBox former = new PasswordBox(texts);
        former.focusTarget().setId("handover-former");
        former.textProperty().bindBidirectional(model.former());
        TextField name = new TextField();
        name.setId("handover-name");
        name.textProperty().bindBidirectional(model.name());
        PasswordPair next =
                new PasswordPair(texts, model.next().first(), model.next().repeated())
                        .ids("handover-first", "handover-second");
        Button hand = Buttons.primary(texts, "ui.handover.do", Icon.KEY, this::ask);
        hand.setId("handover-do");
        hand.disableProperty().bind(model.ready().not());
        return new VBox(
                16,
                new Form(
                                new FormField(texts, "ui.safety.password.former", former)
                                        .problem(model.problem()),
                                new FormField(texts, "ui.handover.name", name),
                                new FormField(texts, "ui.handover.password", next.first())
                                        .help("ui.safety.password.help"),
                                new FormField(texts, "ui.start.password.repeat", next.repeated())
                                        .problem(model.next().repeatedProblem()),
                                next.shower(),
                                new HBox(hand))
                        .enter(hand));
    }

    private void ask() {
        ui.dialogs()
                .confirm(
                        new Dialogs.Question(
                                "ui.handover.title", "ui.handover.ask", "ui.handover.yes", true),
                        this::chooseSheet,
                        Isolate.natural(model.name().get()));
    }

    private void chooseSheet() {
        ui.dialogs()
                .files()
                .toSave(ui.dialogs().owner(), ui.texts().now("ui.safety.sheet"), SHEET)
                .ifPresent(model::to);
    }
}
