package org.sanad.ui.school;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.i18n.Isolate;
import org.sanad.model.need.PlaceRow;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/**
 * Places of one receiving school: for each regime how many pupils ask, how many places are offered
 * (typed here), how many pupils get one and how many lack one.
 */
final class NeedPlaceCard extends VBox {
    private static final double FIELD = 90;
    private static final List<String> COLUMNS =
            List.of(
                    "ui.needs.regime",
                    "ui.needs.asked",
                    "ui.needs.offered",
                    "ui.needs.attributed",
                    "ui.needs.shortage");

    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final StringProperty name = new SimpleStringProperty("");
    private final Regime full;
    private final Regime half;

    /**
     * @param spot may be of a school not asked for yet, whose name is typed
     */
    NeedPlaceCard(Texts texts, NeedPlacesEntry entry, NeedPlacesEntry.School spot) {
        super(10);
        this.texts = texts;
        getStyleClass().addAll("card", "place-card");
        grid.setHgap(24);
        grid.setVgap(6);
        for (int column = 0; column < COLUMNS.size(); column++) {
            Label word = word(COLUMNS.get(column));
            word.getStyleClass().addAll("quiet", "small");
            grid.add(word, column, 0);
        }
        NeedPlacesEntry.Offer offer = entry.offer(spot);
        full = new Regime(1, "ui.needs.regime.full", field("place-full", offer.full(), entry));
        half = new Regime(2, "ui.needs.regime.half", field("place-half", offer.half(), entry));
        Button save = Buttons.plain(texts, "ui.needs.save", Icon.SAVE, () -> entry.saveOffer(spot));
        save.setId("place-save");
        HBox beside = new HBox(24, grid, save);
        beside.setAlignment(Pos.BOTTOM_LEFT);
        VBox restored = KeptFields.restored(texts, entry.restored(spot), () -> entry.revert(spot));
        restored.setId("places-restored");
        getChildren().addAll(new HBox(head(spot, offer, entry)), restored, beside);
    }

    private static TextField field(String id, TypedText typed, NeedPlacesEntry entry) {
        TextField field = Ltr.field();
        field.setId(id);
        field.setPrefWidth(FIELD);
        field.setMaxWidth(FIELD);
        field.textProperty().bindBidirectional(typed.text());
        KeptFields.keepWhenLeft(field, entry::keep);
        return field;
    }

    private Node head(
            NeedPlacesEntry.School spot, NeedPlacesEntry.Offer offer, NeedPlacesEntry entry) {
        if (spot.asked()) {
            return new Paragraph(name, "strong");
        }
        TextField school = new TextField();
        school.setId("place-school");
        school.setPrefWidth(280);
        school.promptTextProperty().bind(texts.text("ui.needs.new-school"));
        school.accessibleTextProperty().bind(texts.text("ui.needs.new-school"));
        school.textProperty().bindBidirectional(offer.name().text());
        KeptFields.keepWhenLeft(school, entry::keep);
        return school;
    }

    /**
     * Shows the numbers read.
     *
     * @param row null for a school not asked for yet
     */
    void show(PlaceRow row) {
        if (row == null) {
            full.show(0, null);
            half.show(0, null);
            return;
        }
        full.show(row.full(), row.offeredFull());
        half.show(row.half(), row.offeredHalf());
        String school = row.school() == null ? texts.now("ui.needs.no-school") : row.school();
        name.set(
                row.gender() == null
                        ? school
                        : texts.now(
                                "ui.pupils.history.place",
                                school,
                                texts.now(
                                        "ui.needs.gender."
                                                + row.gender().name().toLowerCase(Locale.ROOT))));
    }

    private Label word(String key) {
        Label word = new Label();
        word.textProperty().bind(texts.text(key));
        word.setMinWidth(Region.USE_PREF_SIZE);
        return word;
    }

    /** A line of the grid. */
    private final class Regime {
        private final Label asked = number();
        private final Label given = number();
        private final Label lacking = number();

        Regime(int line, String key, TextField offered) {
            grid.addRow(line, word(key), asked, offered, given, lacking);
        }

        private Label number() {
            Label label = Ltr.label("");
            label.getStyleClass().add("strong");
            return label;
        }

        private String written(int count) {
            return Isolate.leftToRight(texts.formats().number(count));
        }

        /**
         * @param offered null when nothing was entered: what is given and lacks is not known
         */
        void show(int pupils, Integer offered) {
            int lacks = offered == null ? 0 : Math.max(0, pupils - offered);
            asked.setText(written(pupils));
            given.setText(offered == null ? "" : written(pupils - lacks));
            lacking.setText(offered == null ? "" : written(lacks));
            lacking.setGraphic(lacks > 0 ? Icon.DOUBTFUL.node() : null);
            lacking.getStyleClass().remove("meaning-doubtful");
            if (lacks > 0) {
                lacking.getStyleClass().add("meaning-doubtful");
            }
        }
    }
}
