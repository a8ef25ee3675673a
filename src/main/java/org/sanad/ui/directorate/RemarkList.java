package org.sanad.ui.directorate;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.KeptViolation;
import org.sanad.ui.kit.CheckWords;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.RowCell;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;

/** What the checks find in a declaration, in the sentences its school reads; kept ones with why. */
final class RemarkList extends ListView<ReviewViewModel.Remark> {
    private static final double HEIGHT = 96;

    private final Texts texts;
    private final ReviewViewModel model;

    RemarkList(Texts texts, ReviewViewModel model) {
        super(model.remarked());
        this.texts = texts;
        this.model = model;
        setId("review-remarks");
        getStyleClass().add("sentence-list");
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        accessibleTextProperty().bind(texts.text("ui.review.checks"));
        Label nothing = new Label();
        nothing.textProperty().bind(texts.text("ui.review.checks.none"));
        setPlaceholder(nothing);
        setCellFactory(view -> new Cell());
        texts.language().addListener(o -> setCellFactory(view -> new Cell()));
    }

    private final class Cell extends RowCell<ReviewViewModel.Remark> {
        @Override
        protected Region content(ReviewViewModel.Remark remark) {
            StatusMark.Status status =
                    remark.kept() == null
                            ? CheckWords.status(remark.said().violation().severity())
                            : new StatusMark.Status(Meaning.INFORMATION, "ui.checks.is-kept");
            Label mark = StatusMark.of(texts, status);
            mark.setMinWidth(USE_PREF_SIZE);
            VBox lines = new VBox(4, new Paragraph(remark.said().now(texts)));
            if (remark.kept() != null) {
                lines.getChildren().add(new Paragraph(why(remark.kept()), "quiet"));
            }
            HBox.setHgrow(lines, Priority.ALWAYS);
            return new HBox(16, mark, lines);
        }

        private String why(KeptViolation kept) {
            String reason = model.reason(kept, texts.language().get().code());
            String since = texts.date(kept.since());
            return kept.text() == null
                    ? texts.now("ui.checks.why", since, reason)
                    : texts.now("ui.checks.why-words", since, reason, kept.text());
        }
    }
}
