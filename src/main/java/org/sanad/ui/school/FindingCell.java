package org.sanad.ui.school;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.KeptViolation;
import org.sanad.ui.kit.CheckWords;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.RowCell;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;

/** A finding in the list: how bad it is, whom it is about, its sentence; kept ones with why. */
final class FindingCell extends RowCell<Finding> {
    private final Texts texts;
    private final ChecksViewModel model;

    /**
     * @param onClick what a click on a finding does
     */
    FindingCell(Texts texts, ChecksViewModel model, Consumer<Finding> onClick) {
        this.texts = texts;
        this.model = model;
        setOnMouseClicked(
                e -> {
                    if (getItem() != null) {
                        onClick.accept(getItem());
                    }
                });
    }

    @Override
    protected Region content(Finding finding) {
        StatusMark.Status status =
                finding.kept() == null
                        ? CheckWords.status(finding.violation().severity())
                        : new StatusMark.Status(Meaning.INFORMATION, "ui.checks.is-kept");
        Label mark = StatusMark.of(texts, status);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(16, mark, space);
        if (finding.pupil() != null) {
            Label code = Ltr.label(finding.pupil().code().value());
            Label schoolClass = Ltr.label(finding.pupil().schoolClass());
            code.getStyleClass().add("quiet");
            schoolClass.getStyleClass().add("quiet");
            head.getChildren().addAll(code, schoolClass);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(4, head, new Paragraph(finding.sentence(texts)));
        if (finding.kept() != null) {
            lines.getChildren().add(new Paragraph(why(finding), "quiet"));
        }
        return lines;
    }

    private String why(Finding finding) {
        KeptViolation kept = finding.kept();
        String reason = model.reason(finding).in(texts.language().get().code());
        String since = texts.date(kept.since());
        return kept.text() == null
                ? texts.now("ui.checks.why", since, reason)
                : texts.now("ui.checks.why-words", since, reason, kept.text());
    }
}
