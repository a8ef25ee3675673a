package org.sanad.ui.school;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.school.ArrivalAnswer.Since;

/** Asks since when pupils are here whom no earlier list of the year has. */
final class ArrivalQuestion extends VBox {
    /** Selects its first answer. */
    static final String FIRST = "#arrivals-beginning";

    ArrivalQuestion(Texts texts, ArrivalAnswer answer, int pupils) {
        super(6);
        setId("import-arrivals");
        getStyleClass().addAll("remark", Meaning.DOUBTFUL.styleClass());
        ToggleGroup group = new ToggleGroup();
        FlowPane choices = new FlowPane(20, 6);
        choices.setAlignment(Pos.CENTER_LEFT);
        for (Since since : Since.values()) {
            String code = since.name().toLowerCase(Locale.ROOT);
            RadioButton choice = new RadioButton();
            choice.setId("arrivals-" + code);
            choice.textProperty().bind(texts.text("ui.import.arrivals." + code));
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choice.setToggleGroup(group);
            choice.setSelected(answer.since().get() == since);
            choice.setOnAction(e -> answer.since().set(since));
            choices.getChildren().add(choice);
            if (since == Since.DAY) {
                choices.getChildren().add(day(texts, answer));
            }
        }
        getChildren().addAll(new Paragraph(texts.text("ui.import.arrivals", pupils)), choices);
    }

    private static TextField day(Texts texts, ArrivalAnswer answer) {
        TextField field = Ltr.field();
        field.setId("arrivals-on");
        field.setPromptText("03/12/2026");
        field.setPrefColumnCount(8);
        field.textProperty().bindBidirectional(answer.day());
        field.accessibleTextProperty().bind(texts.text("ui.import.arrivals.day"));
        field.disableProperty().bind(answer.since().isNotEqualTo(Since.DAY));
        return field;
    }
}
