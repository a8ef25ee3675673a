package org.sanad.ui.school;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.sanad.ui.kit.CodeQuestion;
import org.sanad.ui.kit.CodeQuestionPanel;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;

/** Whether the stamped letter on the desk and an answer that was imported belong together. */
final class LetterPanel {
    private static final StatusMark.Status SAME =
            new StatusMark.Status(Meaning.DONE, "ui.receive.letter.same");
    private static final StatusMark.Status NONE =
            new StatusMark.Status(Meaning.REFUSED, "ui.receive.letter.none");

    private LetterPanel() {}

    /**
     * The panel.
     *
     * @param question leads to the number of the answer, empty when no answer taken has the code
     */
    static CodeQuestionPanel<Optional<Long>> of(
            Texts texts, CodeQuestion<Optional<Long>> question) {
        return new CodeQuestionPanel<>(
                texts,
                question,
                new CodeQuestionPanel.Words(
                        "letter",
                        "ui.receive.letter.sentence",
                        "ui.receive.letter.code",
                        "ui.receive.letter.check"),
                seq -> said(texts, seq));
    }

    private static List<Node> said(Texts texts, Optional<Long> seq) {
        return List.of(
                StatusMark.of(texts, seq.isPresent() ? SAME : NONE),
                new Paragraph(
                        seq.isPresent()
                                ? texts.text("ui.receive.letter.same.sentence", seq.get())
                                : texts.text("ui.receive.letter.none.sentence")));
    }
}
