package org.sanad.ui.school;

import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.OneOrAll;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.work.roster.ColumnMemory.Heading;

/** Beneath the refusal of a list: each heading with what it holds, to be chosen. */
final class ColumnQuestionView extends VBox {
    private final Texts texts;
    private final ColumnQuestion question;
    private final Runnable again;

    /**
     * @param again reads the list once more
     */
    ColumnQuestionView(Texts texts, ColumnQuestion question, Runnable again) {
        super(12);
        this.texts = texts;
        this.question = question;
        this.again = again;
        setId("import-columns");
        question.headings().addListener((InvalidationListener) o -> show());
        texts.language().addListener(o -> show());
        show();
    }

    private void show() {
        getChildren().clear();
        boolean asked = !question.headings().isEmpty();
        setManaged(asked);
        if (!asked) {
            return;
        }
        getChildren()
                .addAll(
                        new Paragraph(texts.text("ui.import.columns.title"), "section-title"),
                        new Paragraph(texts.text("ui.import.columns.sentence")));
        question.headings().forEach(heading -> getChildren().add(line(heading)));
        Button go =
                Buttons.primary(
                        texts,
                        "ui.import.columns.remember",
                        Icon.NEXT,
                        () -> question.remember(again));
        go.setId("import-columns-remember");
        go.disableProperty().bind(question.enough().not());
        getChildren().add(go);
    }

    private HBox line(Heading heading) {
        Label name = new Label(heading.text());
        name.getStyleClass().add("strong");
        name.setPrefWidth(180);
        OneOrAll<String> field =
                new OneOrAll<>(
                        texts,
                        new OneOrAll.Words("ui.import.columns.holds", "ui.import.columns.nothing"),
                        FXCollections.observableArrayList(question.fields()),
                        question.answer(heading),
                        one -> texts.now(ImportReading.labelKey(one)));
        field.setPrefWidth(190);
        Label samples = new Label(texts.listed(heading.samples()));
        samples.getStyleClass().addAll("quiet", "small");
        HBox line = new HBox(12, name, field, samples);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
