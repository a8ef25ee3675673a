package org.sanad.ui.school;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.CodeField;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.work.answers.Answers;

/** The check code of the directorate's letter is typed; says whether it is an answer's. */
final class LetterPanel extends VBox {
    private static final StatusMark.Status SAME =
            new StatusMark.Status(Meaning.DONE, "ui.receive.letter.same");
    private static final StatusMark.Status NONE =
            new StatusMark.Status(Meaning.REFUSED, "ui.receive.letter.none");

    private final Texts texts;
    private final LetterCheck model;
    private final CodeField field = new CodeField(Answers.CODE_DIGITS);
    private final VBox said = new VBox(8);

    LetterPanel(Texts texts, LetterCheck model) {
        super(12);
        this.texts = texts;
        this.model = model;
        setId("letter-panel");
        field.setId("letter-code");
        field.textProperty().bindBidirectional(model.typed());
        Button check = Buttons.primary(texts, "ui.receive.letter.check", Icon.DONE, model::check);
        check.setId("letter-check");
        check.setDefaultButton(true);
        check.disableProperty().bind(model.ready().not());
        said.setId("letter-result");
        said.visibleProperty().bind(model.result().isNotNull());
        said.managedProperty().bind(said.visibleProperty());
        getChildren()
                .addAll(
                        new Paragraph(texts.text("ui.receive.letter.sentence")),
                        new FormField(texts, "ui.receive.letter.code", field)
                                .problem(model.problem()),
                        check,
                        said);
        model.result().addListener(o -> draw());
        texts.language().addListener(o -> draw());
        draw();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void draw() {
        said.getChildren().clear();
        LetterCheck.Result result = model.result().get();
        if (result == null) {
            return;
        }
        boolean found = result.seq().isPresent();
        said.getChildren().add(StatusMark.of(texts, found ? SAME : NONE));
        said.getChildren()
                .add(
                        new Paragraph(
                                found
                                        ? texts.text(
                                                "ui.receive.letter.same.sentence",
                                                result.seq().get())
                                        : texts.text("ui.receive.letter.none.sentence")));
    }
}
