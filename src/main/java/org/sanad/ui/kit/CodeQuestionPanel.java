package org.sanad.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/**
 * The check code of a paper is typed; says which file it belongs to, or that none does. On a low
 * screen the answer must be in sight without scrolling: it takes the place of the introduction.
 */
public final class CodeQuestionPanel<T> extends VBox {
    private final CodeQuestion<T> question;
    private final Function<T, List<Node>> answer;
    private final CodeField field;
    private final VBox said = new VBox(12);

    /**
     * The words of one panel.
     *
     * @param id what the ids of its parts begin with
     * @param sentence introduction
     * @param code title of the field
     * @param check words of the button
     */
    public record Words(String id, String sentence, String code, String check) {}

    /**
     * @param answer draws what was found, in the language now shown
     */
    public CodeQuestionPanel(
            Texts texts, CodeQuestion<T> question, Words words, Function<T, List<Node>> answer) {
        super(12);
        this.question = question;
        this.answer = answer;
        this.field = new CodeField(question.digits());
        setId(words.id() + "-panel");
        field.setId(words.id() + "-code");
        field.textProperty().bindBidirectional(question.typed());
        Button check = Buttons.primary(texts, words.check(), Icon.DONE, question::check);
        check.setId(words.id() + "-check");
        check.setDefaultButton(true);
        check.disableProperty().bind(question.ready().not());
        said.setId(words.id() + "-result");
        Paragraph introduction = new Paragraph(texts.text(words.sentence()));
        introduction.visibleProperty().bind(question.result().isNull());
        introduction.managedProperty().bind(introduction.visibleProperty());
        said.visibleProperty().bind(question.result().isNotNull());
        said.managedProperty().bind(said.visibleProperty());
        getChildren()
                .addAll(
                        introduction,
                        said,
                        new FormField(texts, words.code(), field).problem(question.problem()),
                        check);
        question.result().addListener(o -> draw());
        texts.language().addListener(o -> draw());
        draw();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void draw() {
        T found = question.result().get();
        said.getChildren().setAll(found == null ? List.of() : answer.apply(found));
    }
}
