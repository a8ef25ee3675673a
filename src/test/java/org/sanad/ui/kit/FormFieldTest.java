package org.sanad.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sanad.i18n.Language;

/** The label of a field is read whole, and read out with the field, however narrow the form. */
final class FormFieldTest {
    /** What a drawer leaves beside its scroll bar, in pixels. */
    private static final double NARROW = 240;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLongLabelTakesAnotherLine(Language language) {
        Screens.stage();
        String words =
                language == Language.ARABIC
                        ? "المسافة بين محل السكنى والمؤسسة التعليمية بالكيلومتر"
                        : "Distance du domicile à l’école, en kilomètres par la piste";
        TextField field = new TextField();
        Screens.show(
                Theme.Tone.LIGHT,
                language,
                1024,
                600,
                texts -> {
                    FormField form = new FormField(texts, new SimpleStringProperty(words), field);
                    form.setMaxWidth(NARROW);
                    return new VBox(form);
                });
        Paragraph title = (Paragraph) Screens.stage().getScene().lookup(".field-label");
        assertEquals(words, title.text());
        assertTrue(title.getHeight() > 40, "lines: " + title.getHeight());
        for (Node word : title.getChildren()) {
            assertTrue(
                    word.getBoundsInParent().getMinX() >= -1
                            && word.getBoundsInParent().getMaxX() <= NARROW + 1,
                    word + " at " + word.getBoundsInParent());
        }
        Label read = (Label) field.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        assertEquals(words, read.getText());
    }
}
