package org.sanad.ui.school;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.need.RationRow;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/** Meals of a month at a site, with the days of catering typed here. */
final class NeedMealCard extends HBox {
    private final Texts texts;
    private final StringProperty said = new SimpleStringProperty("");

    NeedMealCard(Texts texts, NeedPlacesEntry entry, NeedPlacesEntry.Days spot) {
        super(12);
        this.texts = texts;
        VBox restored = KeptFields.restored(texts, entry.restored(spot), () -> entry.revert(spot));
        restored.setId("days-restored");
        VBox words = new VBox(4, new Paragraph(said), restored);
        HBox.setHgrow(words, Priority.ALWAYS);
        TextField days = Ltr.field();
        days.setId("need-days");
        days.setPrefWidth(120);
        days.setMinWidth(Region.USE_PREF_SIZE);
        days.promptTextProperty().bind(texts.text("ui.needs.days"));
        days.accessibleTextProperty().bind(texts.text("ui.needs.days"));
        days.textProperty().bindBidirectional(entry.days(spot).text());
        KeptFields.keepWhenLeft(days, entry::keep);
        days.setOnAction(e -> entry.cater(spot));
        Button save = Buttons.plain(texts, "ui.needs.save", Icon.SAVE, () -> entry.cater(spot));
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setId("need-days-save");
        getChildren().addAll(words, days, save);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("card");
    }

    void show(String site, String article, RationRow row) {
        said.set(
                row.rations() == null
                        ? texts.now("ui.needs.days-unknown", site, article, row.pupils())
                        : texts.now(
                                row.closed() > 0 ? "ui.needs.meals-closed" : "ui.needs.meals",
                                site,
                                article,
                                row.pupils(),
                                row.days(),
                                row.rations(),
                                row.closed()));
    }
}
