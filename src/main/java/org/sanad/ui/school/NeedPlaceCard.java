package org.sanad.ui.school;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
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

    private final Texts texts;
    private final GridPane grid = new GridPane();
    private final TextField school = new TextField();
    private final TextField full = offered("place-full");
    private final TextField half = offered("place-half");

    /**
     * @param row null for a school not asked for yet, whose name is typed
     */
    NeedPlaceCard(Texts texts, NeedEntry entry, PlaceRow row) {
        super(10);
        this.texts = texts;
        getStyleClass().addAll("card", "place-card");
        grid.setHgap(24);
        grid.setVgap(6);
        int column = 0;
        for (String key :
                new String[] {
                    "ui.needs.regime",
                    "ui.needs.asked",
                    "ui.needs.offered",
                    "ui.needs.attributed",
                    "ui.needs.shortage"
                }) {
            Label word = word(key);
            word.getStyleClass().addAll("quiet", "small");
            grid.add(word, column++, 0);
        }
        line(1, "ui.needs.regime.full", full, row == null ? 0 : row.full(), of(row, true));
        line(2, "ui.needs.regime.half", half, row == null ? 0 : row.half(), of(row, false));
        Button save =
                Buttons.plain(
                        texts,
                        "ui.needs.save",
                        Icon.SAVE,
                        () ->
                                entry.offer(
                                        row == null ? school.getText() : row.school(),
                                        row == null ? null : row.gender(),
                                        full.getText(),
                                        half.getText()));
        save.setId("place-save");
        HBox beside = new HBox(24, grid, save);
        beside.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(head(row), beside);
    }

    private static Integer of(PlaceRow row, boolean whole) {
        return row == null ? null : whole ? row.offeredFull() : row.offeredHalf();
    }

    private static TextField offered(String id) {
        TextField field = Ltr.field();
        field.setId(id);
        field.setPrefWidth(FIELD);
        field.setMaxWidth(FIELD);
        return field;
    }

    private HBox head(PlaceRow row) {
        if (row == null) {
            school.setId("place-school");
            school.setPrefWidth(280);
            school.promptTextProperty().bind(texts.text("ui.needs.new-school"));
            school.accessibleTextProperty().bind(texts.text("ui.needs.new-school"));
            return new HBox(school);
        }
        String name = row.school() == null ? texts.now("ui.needs.no-school") : row.school();
        String gender =
                row.gender() == null
                        ? name
                        : texts.now(
                                "ui.pupils.history.place",
                                name,
                                texts.now(
                                        "ui.needs.gender."
                                                + row.gender().name().toLowerCase(Locale.ROOT)));
        return new HBox(new Paragraph(gender, "strong"));
    }

    private void line(int place, String key, TextField field, int asked, Integer offered) {
        field.setText(offered == null ? "" : Integer.toString(offered));
        grid.add(word(key), 0, place);
        grid.add(number(asked), 1, place);
        grid.add(field, 2, place);
        if (offered != null) {
            int lacking = Math.max(0, asked - offered);
            grid.add(number(asked - lacking), 3, place);
            Label lack = number(lacking);
            if (lacking > 0) {
                lack.setGraphic(Icon.DOUBTFUL.node());
                lack.getStyleClass().add("meaning-doubtful");
            }
            grid.add(lack, 4, place);
        }
    }

    private Label number(int count) {
        Label label = Ltr.label(texts.formats().number(count));
        label.getStyleClass().add("strong");
        return label;
    }

    private Label word(String key) {
        Label word = new Label(texts.now(key));
        word.setMinWidth(Region.USE_PREF_SIZE);
        return word;
    }
}
