package org.sanad.ui.directorate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.CodeQuestion;
import org.sanad.ui.kit.CodeQuestionPanel;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.work.receive.PaperCheck;

/** Whether a paper on the desk and a file that came are the same, by the code on the paper. */
final class PaperPanel {
    private static final StatusMark.Status SAME =
            new StatusMark.Status(Meaning.DONE, "ui.paper.same");
    private static final StatusMark.Status OLDER =
            new StatusMark.Status(Meaning.DOUBTFUL, "ui.paper.older");
    private static final StatusMark.Status NONE =
            new StatusMark.Status(Meaning.REFUSED, "ui.paper.none");

    private final Texts texts;
    private final Consumer<String> toBundle;

    private PaperPanel(Texts texts, Consumer<String> toBundle) {
        this.texts = texts;
        this.toBundle = toBundle;
    }

    /**
     * The panel.
     *
     * @param question leads to the bundle of the code, empty when no bundle that came has it
     * @param toBundle goes to the row of the bundle with this digest
     */
    static CodeQuestionPanel<Optional<PaperCheck.Match>> of(
            Texts texts,
            CodeQuestion<Optional<PaperCheck.Match>> question,
            Consumer<String> toBundle) {
        PaperPanel panel = new PaperPanel(texts, toBundle);
        return new CodeQuestionPanel<>(
                texts,
                question,
                new CodeQuestionPanel.Words(
                        "paper", "ui.paper.sentence", "ui.paper.code", "ui.paper.check"),
                found -> found.map(panel::said).orElseGet(panel::none));
    }

    private List<Node> none() {
        return List.of(
                StatusMark.of(texts, NONE), new Paragraph(texts.text("ui.paper.none.sentence")));
    }

    private List<Node> said(PaperCheck.Match match) {
        StatusMark.Status mark = match.newest() ? SAME : OLDER;
        String school = match.school() == null ? "–" : match.school();
        Button open =
                Buttons.plain(
                        texts, "ui.paper.open", Icon.BUNDLE, () -> toBundle.accept(match.digest()));
        open.setId("paper-open");
        return List.of(
                StatusMark.of(texts, mark),
                new Paragraph(
                        texts.text(
                                mark.key() + ".sentence",
                                Isolate.leftToRight(school),
                                match.seq())),
                open);
    }
}
