package org.sanad.ui.school;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.KeptViolation;
import org.sanad.ui.kit.CheckWords;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.RowCell;
import org.sanad.ui.kit.StatusMark;
import org.sanad.ui.kit.Texts;

/**
 * A line of the checks: of a group how bad it is, what it is about and how many; of a finding its
 * sentence and whom it is about; of kept ones why.
 */
final class CheckLineCell extends RowCell<CheckLine> {
    /** From the arrow of a group to its words, in pixels: findings stand beneath the words. */
    private static final double INDENT = 32;

    private final Texts texts;
    private final ChecksViewModel model;

    /**
     * @param onClick what a click on a line does
     */
    CheckLineCell(Texts texts, ChecksViewModel model, Consumer<CheckLine> onClick) {
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
    protected Region content(CheckLine line) {
        setAccessibleText(line.sentence(texts));
        return line instanceof CheckLine.Group group
                ? group(group)
                : finding(line.findings().get(0));
    }

    private HBox group(CheckLine.Group group) {
        Finding first = group.findings().get(0);
        StatusMark.Status status =
                first.kept() == null
                        ? CheckWords.status(first.violation().severity())
                        : new StatusMark.Status(Meaning.INFORMATION, "ui.checks.is-kept");
        Label mark = StatusMark.of(texts, status);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Node arrow = arrow(group.open());
        Paragraph words = new Paragraph(group.sentence(texts), "strong");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(12, arrow, words, mark);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node arrow(boolean open) {
        boolean mirrored = texts.language().get().rightToLeft();
        return (open ? Icon.BELOW : mirrored ? Icon.BACKWARD : Icon.ONWARD).node();
    }

    private VBox finding(Finding finding) {
        Paragraph sentence = new Paragraph(finding.sentence(texts));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox head = new HBox(16, sentence);
        if (finding.pupil() != null) {
            Label code = Ltr.label(finding.pupil().code().value());
            Label schoolClass = Ltr.label(finding.pupil().schoolClass());
            for (Label label : new Label[] {code, schoolClass}) {
                label.getStyleClass().add("quiet");
                label.setMinWidth(Region.USE_PREF_SIZE);
            }
            head.getChildren().addAll(code, schoolClass);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(4, head);
        lines.setPadding(new Insets(0, 0, 0, INDENT));
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
