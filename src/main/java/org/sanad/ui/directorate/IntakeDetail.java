package org.sanad.ui.directorate;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Dialogs;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.receive.IntakeRow;

/** One file closely: what became of it, what its code means, and the next step. */
final class IntakeDetail extends VBox {
    private final UiContext ui;
    private final Texts texts;
    private final IntakeViewModel model;
    private final Consumer<String> toApproval;
    private final Runnable askForFiles;

    IntakeDetail(
            UiContext ui,
            IntakeViewModel model,
            Consumer<String> toApproval,
            Runnable askForFiles) {
        super(12);
        this.ui = ui;
        this.texts = ui.texts();
        this.model = model;
        this.toApproval = toApproval;
        this.askForFiles = askForFiles;
        setId("intake-detail");
        model.opened().addListener((o, before, now) -> draw(now));
        texts.language().addListener(o -> draw(model.opened().get()));
        draw(model.opened().get());
    }

    private void draw(IntakeRow row) {
        getChildren().clear();
        if (row == null) {
            return;
        }
        Label mark = StatusMark.of(texts, Verdicts.of(row.verdict()));
        HBox head = new HBox(12, mark);
        if (row.code() != null) {
            Label code = Ltr.label(row.code());
            code.getStyleClass().add("strong");
            head.getChildren().add(code);
        }
        getChildren().add(head);
        getChildren().add(new Paragraph(texts.text(sentenceKey(row), argument(row))));
        nextStep(row);
        fact("ui.intake.school-name", row.schoolName(), false);
        fact("ui.intake.school", row.school(), true);
        fact("ui.intake.type", texts.now(Verdicts.typeKey(row.type())), false);
        fact("ui.intake.number", row.seq() == null ? null : row.seq().toString(), true);
        fact("ui.intake.campaign", row.campaign(), true);
        fact(
                "ui.intake.date",
                row.receivedOn() == null ? null : texts.date(row.receivedOn()),
                true);
        fact("ui.intake.file", row.fileName(), true);
    }

    /** A file without a remark was simply taken in. */
    private static String sentenceKey(IntakeRow row) {
        if ("K01".equals(row.code()) && row.verdict().equals(Verdicts.REFUSED)) {
            return "ui.intake.refused-here";
        }
        if (row.messageKey() != null) {
            return row.messageKey();
        }
        return "enrolment".equals(row.type()) ? "ui.intake.enrolled" : "ui.intake.merged";
    }

    private static String argument(IntakeRow row) {
        return row.argument().isEmpty() ? "–" : row.argument();
    }

    private void nextStep(IntakeRow row) {
        switch (IntakeViewModel.nextStep(row)) {
            case TYPE_CODE ->
                    step(
                            Buttons.primary(
                                    texts,
                                    "ui.intake.type-code",
                                    Icon.KEY,
                                    () -> toApproval.accept(row.school())));
            case TAKE_ENROLMENT -> {
                step(Buttons.plain(texts, "ui.intake.take-enrolment", Icon.FILE, askForFiles));
                refusal();
            }
            case NONE -> {
                // the sentence says what is done elsewhere
            }
        }
    }

    /** The computer may be gone for good, and its enrolment with it. */
    private void refusal() {
        Dialogs.Question question =
                new Dialogs.Question(
                        "ui.intake.refuse-title",
                        "ui.intake.refuse-sentence",
                        "ui.intake.refuse",
                        true);
        Button button =
                Buttons.harmful(
                        texts,
                        "ui.intake.refuse",
                        Icon.CLOSE,
                        () -> ui.dialogs().confirm(question, model::refuseOpened));
        button.setId("intake-refuse");
        getChildren().add(button);
    }

    private void step(Button button) {
        button.setId("intake-next");
        getChildren().add(button);
    }

    private void fact(String titleKey, String value, boolean code) {
        if (value == null) {
            return;
        }
        Label title = new Label();
        title.textProperty().bind(texts.text(titleKey));
        title.getStyleClass().add("field-label");
        Node shown = code ? wrapped(Isolate.leftToRight(value)) : wrapped(Isolate.natural(value));
        getChildren().add(new VBox(2, title, shown));
    }

    private static Node wrapped(String value) {
        return new Paragraph(value);
    }
}
