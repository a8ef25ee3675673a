package org.sanad.ui.kit;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.sanad.model.Problem;

/**
 * The directorate's welcome file that was chosen and the code typed from its stamped letter; there
 * only while a file is chosen.
 */
public final class WelcomeFields extends VBox {
    private final TextField typed = Ltr.field();
    private final FormField codeField;

    /**
     * @param file the chosen file, or null
     * @param code as typed; may stay empty
     * @param codeId id of the field of the code
     */
    public WelcomeFields(
            Texts texts, ObjectProperty<Path> file, StringProperty code, String codeId) {
        super(16);
        typed.setId(codeId);
        typed.textProperty().bindBidirectional(code);
        codeField =
                new FormField(texts, "ui.kit.welcome.code", typed).help("ui.kit.welcome.code-help");
        Paragraph chosen =
                new Paragraph(
                        texts.text(
                                "ui.kit.welcome.chosen",
                                Bindings.createStringBinding(() -> name(file.get()), file)),
                        "strong");
        getChildren().addAll(chosen, codeField);
        visibleProperty().bind(file.isNotNull());
        managedProperty().bind(file.isNotNull());
        file.addListener(
                (o, before, now) -> {
                    if (now != null) {
                        typed.requestFocus();
                    }
                });
    }

    /** Says beneath the code why the file was not taken. */
    public WelcomeFields problem(ObservableValue<Problem> source) {
        codeField.problem(source);
        return this;
    }

    /** Enter in the field of the code takes the file as the button beneath it does. */
    public WelcomeFields onEnter(Runnable take) {
        typed.setOnAction(event -> take.run());
        return this;
    }

    private static String name(Path file) {
        return file == null ? "" : String.valueOf(file.getFileName());
    }
}
