package org.sanad.ui.directorate;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.CodeField;
import org.sanad.ui.kit.FormField;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;
import org.sanad.work.receive.PaperCheck;

/** The check code of a paper is typed; says which file it belongs to, or that none does. */
final class PaperPanel extends VBox {
    private static final Map<PaperViewModel.Outcome, StatusMark.Status> MARKS =
            Map.of(
                    PaperViewModel.Outcome.SAME,
                    new StatusMark.Status(Meaning.DONE, "ui.paper.same"),
                    PaperViewModel.Outcome.OLDER,
                    new StatusMark.Status(Meaning.DOUBTFUL, "ui.paper.older"),
                    PaperViewModel.Outcome.NONE,
                    new StatusMark.Status(Meaning.REFUSED, "ui.paper.none"));

    private final Texts texts;
    private final PaperViewModel model;
    private final Consumer<String> toBundle;
    private final CodeField field = new CodeField(PaperCheck.DIGITS);
    private final VBox said = new VBox(12);

    /**
     * @param toBundle goes to the row of the bundle with this digest
     */
    PaperPanel(Texts texts, PaperViewModel model, Consumer<String> toBundle) {
        super(12);
        this.texts = texts;
        this.model = model;
        this.toBundle = toBundle;
        setId("paper-panel");
        field.setId("paper-code");
        field.textProperty().bindBidirectional(model.typed());
        Button check = Buttons.primary(texts, "ui.paper.check", Icon.DONE, model::check);
        check.setId("paper-check");
        check.setDefaultButton(true);
        check.disableProperty().bind(model.ready().not());
        said.setId("paper-result");
        // on a low screen the answer must be in sight without scrolling: it takes the place of the
        // introduction
        Paragraph introduction = new Paragraph(texts.text("ui.paper.sentence"));
        introduction.visibleProperty().bind(model.result().isNull());
        introduction.managedProperty().bind(introduction.visibleProperty());
        said.visibleProperty().bind(model.result().isNotNull());
        said.managedProperty().bind(said.visibleProperty());
        getChildren()
                .addAll(
                        introduction,
                        said,
                        new FormField(texts, "ui.paper.code", field).problem(model.problem()),
                        check);
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
        PaperViewModel.Result result = model.result().get();
        if (result == null) {
            return;
        }
        StatusMark.Status mark = MARKS.get(result.outcome());
        said.getChildren().add(StatusMark.of(texts, mark));
        PaperCheck.Match match = result.match();
        if (match == null) {
            said.getChildren().add(new Paragraph(texts.text("ui.paper.none.sentence")));
            return;
        }
        String school = match.school() == null ? "–" : match.school();
        said.getChildren()
                .add(
                        new Paragraph(
                                texts.text(
                                        mark.key() + ".sentence",
                                        Isolate.leftToRight(school),
                                        match.seq())));
        Button open =
                Buttons.plain(
                        texts, "ui.paper.open", Icon.BUNDLE, () -> toBundle.accept(match.digest()));
        open.setId("paper-open");
        said.getChildren().add(open);
    }
}
