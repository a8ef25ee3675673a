package org.sanad.ui.settings;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sanad.ui.kit.Buttons;
import org.sanad.ui.kit.Icon;
import org.sanad.ui.kit.Ltr;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.PageFrame;
import org.sanad.ui.kit.Paragraph;
import org.sanad.ui.kit.Texts;

/** The digits of a recovery sheet, shown once to be copied by hand where there is no printer. */
final class DigitsBox extends VBox {
    private static final int IN_A_LINE = 3;

    /**
     * @param id of the button that puts them away
     */
    DigitsBox(
            Texts texts, ReadOnlyObjectProperty<List<String>> digits, Runnable putAway, String id) {
        super(8);
        Label shown = Ltr.label(Bindings.createStringBinding(() -> lines(digits.get()), digits));
        shown.getStyleClass().add("code-large");
        shown.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Button away = Buttons.quiet(texts, "ui.safety.sheet.away", Icon.HIDE, putAway);
        away.setId(id);
        getChildren()
                .addAll(new Paragraph(texts.text("ui.safety.sheet.made"), "strong"), shown, away);
        getStyleClass().addAll("callout", Meaning.DONE.styleClass());
        visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> !digits.get().isEmpty(), digits));
        managedProperty().bind(visibleProperty());
        // in a small window they would appear out of sight; once they stand in their place
        visibleProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now) {
                                PageFrame.bringIntoSightSoon(this);
                            }
                        });
    }

    private static String lines(List<String> groups) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < groups.size(); i++) {
            lines.append(i == 0 ? "" : i % IN_A_LINE == 0 ? "\n" : "  ").append(groups.get(i));
        }
        return lines.toString();
    }
}
