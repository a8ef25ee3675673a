package org.sanad.ui.directorate;

import javafx.scene.layout.StackPane;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.review.BundleChange;
import org.sanad.work.review.DeclarationRow;

/** The declarations; Enter or a click opens one, and what it changes takes the page. */
final class ReviewView extends StackPane {
    private final Texts texts;
    private final ReviewViewModel model;
    private final PageFrame list;
    private final ReviewDetail detail;

    ReviewView(UiContext ui, ReviewViewModel model) {
        this.texts = ui.texts();
        this.model = model;
        list = new PageFrame(texts, "ui.review.title", "ui.review.sentence").filling(table());
        detail = new ReviewDetail(ui, model);
        model.change().addListener((o, before, now) -> swap(now));
        swap(model.change().get());
    }

    private void swap(BundleChange change) {
        getChildren().setAll(change == null ? list : detail);
    }

    private TablePart<DeclarationRow> table() {
        TablePart<DeclarationRow> part =
                new TablePart<>(texts, model.declarations())
                        .status("ui.intake.verdict", 160, row -> Decisions.of(row.verdict()))
                        .code("ui.intake.school", 100, DeclarationRow::school)
                        .text("ui.intake.school-name", 210, DeclarationRow::schoolName)
                        .code("ui.intake.number", 72, row -> Long.toString(row.seq()))
                        .code("ui.intake.campaign", 110, DeclarationRow::campaign)
                        .number("ui.review.refused-rows", 130, DeclarationRow::refusedRows)
                        .text(
                                "ui.review.told",
                                120,
                                row ->
                                        texts.now(
                                                row.told()
                                                        ? "ui.review.told.yes"
                                                        : "ui.review.told.no"))
                        .empty(Icon.CHECKS, "ui.review.empty", null)
                        .onOpen(model::open);
        part.table().setId("review-table");
        part.table()
                .setOnMouseClicked(
                        e -> {
                            DeclarationRow row = part.table().getSelectionModel().getSelectedItem();
                            if (row != null) {
                                model.open(row);
                            }
                        });
        texts.language().addListener(o -> part.table().refresh());
        return part;
    }
}
