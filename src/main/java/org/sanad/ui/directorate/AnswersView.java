package org.sanad.ui.directorate;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Drawer;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.MailPanel;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.PlaceChoice;
import org.sanad.ui.kit.TablePart;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.review.PendingAnswer;

/** Where the answers go, and the schools that wait; a school opened is written to by e-mail. */
final class AnswersView extends StackPane {
    /** Width in pixels below which a column gives its room to the others, by its place. */
    private static final Map<Integer, Double> COLUMN_NEEDS = Map.of(3, 700.0, 4, 620.0, 5, 860.0);

    private final Texts texts;
    private final AnswersViewModel model;
    private final Drawer drawer;
    private final MailPanel mail;

    AnswersView(UiContext ui, AnswersViewModel model) {
        this.texts = ui.texts();
        this.model = model;
        this.mail = new MailPanel(ui, model.mail());
        Button write = Buttons.primary(texts, "ui.answers.write", Icon.EXPORT, model::write);
        write.textProperty().bind(texts.text("ui.answers.write", Bindings.size(model.rows())));
        write.setId("answers-write");
        write.disableProperty()
                .bind(
                        model.busy()
                                .or(model.places().target().isNull())
                                .or(Bindings.isEmpty(model.rows())));
        VBox where = new VBox(new PlaceChoice(ui, model.places(), "answers"));
        where.getStyleClass().add("panel");
        where.setMinHeight(USE_PREF_SIZE);
        TablePart<PendingAnswer> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        drawer = new Drawer(texts, new VBox(12, where, table)).wide();
        getChildren()
                .add(
                        new PageFrame(texts, "ui.answers.title", "ui.answers.sentence")
                                .actions(write)
                                .filling(drawer));
        model.opened().addListener((o, before, now) -> showDrawer());
        model.mail()
                .message()
                .addListener(
                        (o, before, now) -> {
                            if (before != null && now == null) {
                                model.close();
                            }
                        });
        drawer.open()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                model.close();
                            }
                        });
    }

    private void showDrawer() {
        PendingAnswer row = model.opened().get();
        if (row == null) {
            if (drawer.open().get()) {
                drawer.close();
            }
            return;
        }
        drawer.show(Bindings.createStringBinding(() -> title(row)), mail);
    }

    private static String title(PendingAnswer row) {
        return row.name() == null ? Isolate.leftToRight(row.school()) : Isolate.natural(row.name());
    }

    private TablePart<PendingAnswer> table() {
        TablePart<PendingAnswer> part =
                new TablePart<>(texts, model.rows())
                        .status("ui.answers.state", 150, AnswersViewModel::status)
                        .code("ui.intake.school", 100, PendingAnswer::school)
                        .text("ui.intake.school-name", 240, PendingAnswer::name)
                        .text("ui.answers.route", 120, PendingAnswer::route)
                        .number("ui.answers.bundles", 110, PendingAnswer::bundles)
                        .code("ui.answers.mail", 220, PendingAnswer::mail)
                        .empty(Icon.DONE, "ui.answers.empty", null)
                        .onOpen(model::open);
        TableView<PendingAnswer> table = part.table();
        table.setId("answers-table");
        table.setOnMouseClicked(
                e -> {
                    PendingAnswer row = table.getSelectionModel().getSelectedItem();
                    if (row != null) {
                        model.open(row);
                    }
                });
        part.roomFor(COLUMN_NEEDS);
        texts.language().addListener(o -> table.refresh());
        return part;
    }
}
