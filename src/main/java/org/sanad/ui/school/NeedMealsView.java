package org.sanad.ui.school;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.LocalizedText;
import org.sanad.model.need.PlaceRow;
import org.sanad.model.need.RationRow;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/**
 * Meals of a month with the days of catering, and places: programmes that give no counted thing.
 */
final class NeedMealsView extends VBox {
    private final Texts texts;
    private final NeedsViewModel model;

    NeedMealsView(Texts texts, NeedsViewModel model) {
        super(12);
        this.texts = texts;
        this.model = model;
        model.entry().problem().addListener(o -> show());
    }

    void show() {
        getChildren().clear();
        if (!model.meals().isEmpty()) {
            getChildren().add(months());
            model.meals().forEach(row -> getChildren().add(meal(row)));
        }
        if (model.statement().get() != null) {
            List<PlaceRow> places = model.statement().get().places();
            places.forEach(row -> getChildren().add(new NeedPlaceCard(texts, model.entry(), row)));
            if (!places.isEmpty()) {
                getChildren().add(new NeedPlaceCard(texts, model.entry(), null));
            }
        }
        if (getChildren().isEmpty()) {
            getChildren().add(new Paragraph(texts.now("ui.needs.nothing"), "quiet"));
        }
        if (model.entry().problem().get() != null) {
            getChildren()
                    .add(
                            new Paragraph(
                                    texts.problem(model.entry().problem().get()),
                                    "small",
                                    Meaning.REFUSED.styleClass()));
        }
    }

    /** The month before and after, within the school year. */
    private HBox months() {
        Button before =
                Buttons.icon(
                        texts,
                        "ui.needs.month-before",
                        Icon.BACKWARD,
                        () -> model.month().set(model.month().get().minusMonths(1)));
        Button after =
                Buttons.icon(
                        texts,
                        "ui.needs.month-after",
                        Icon.ONWARD,
                        () -> model.month().set(model.month().get().plusMonths(1)));
        before.setDisable(model.month().get().getMonthValue() == 9);
        after.setDisable(model.month().get().getMonthValue() == 8);
        Paragraph month = new Paragraph(month(), "strong");
        HBox box = new HBox(8, before, month, after);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private String month() {
        return texts.formats().month(model.month().get().getMonthValue())
                + " "
                + model.month().get().getYear();
    }

    private HBox meal(RationRow row) {
        String site = model.site(row.site());
        LocalizedText article = model.article(row.article());
        String said =
                row.rations() == null
                        ? texts.now("ui.needs.days-unknown", site, name(article), row.pupils())
                        : texts.now(
                                row.closed() > 0 ? "ui.needs.meals-closed" : "ui.needs.meals",
                                site,
                                name(article),
                                row.pupils(),
                                row.days(),
                                row.rations(),
                                row.closed());
        Paragraph words = new Paragraph(said);
        HBox.setHgrow(words, Priority.ALWAYS);
        TextField days = Ltr.field();
        days.setId("need-days");
        days.setPrefWidth(120);
        days.setMinWidth(Region.USE_PREF_SIZE);
        days.promptTextProperty().bind(texts.text("ui.needs.days"));
        days.accessibleTextProperty().bind(texts.text("ui.needs.days"));
        Runnable saving =
                () -> {
                    model.entry().days().set(days.getText());
                    model.entry().cater(site);
                };
        days.setOnAction(e -> saving.run());
        Button save = Buttons.plain(texts, "ui.needs.save", Icon.SAVE, saving);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setId("need-days-save");
        HBox line = new HBox(12, words, days, save);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("card");
        return line;
    }

    private String name(LocalizedText text) {
        return text.in(texts.language().get().code());
    }
}
