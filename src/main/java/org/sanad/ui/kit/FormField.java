package org.sanad.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.Problem;

/** A labelled control: label above, help and the sentence of a problem beneath. */
public final class FormField extends VBox {
    private final Texts texts;
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final Label sentence = new Label();

    /**
     * @param control a text field, choice, date picker, {@link PasswordBox} …
     */
    public FormField(Texts texts, String labelKey, Node control) {
        this.texts = texts;
        getStyleClass().add("form-field");
        Label label = new Label();
        label.textProperty().bind(texts.text(labelKey));
        label.getStyleClass().add("field-label");
        label.setLabelFor(control instanceof PasswordBox box ? box.focusTarget() : control);
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        sentence.setGraphic(Icon.REFUSED.node());
        sentence.getStyleClass().addAll("problem", "small", Meaning.REFUSED.styleClass());
        sentence.setWrapText(true);
        getChildren().addAll(label, control);
        problem.addListener((o, before, now) -> show(now, control));
        texts.language().addListener((o, before, now) -> show(problem.get(), control));
    }

    /** A line of help under the control. */
    public FormField help(String key, Object... arguments) {
        Label help = new Label();
        help.textProperty().bind(texts.text(key, arguments));
        help.getStyleClass().add("help");
        help.setWrapText(true);
        getChildren().add(2, help);
        return this;
    }

    /** Shows the sentence of {@code source} beneath while it is not null. */
    public FormField problem(ObservableValue<Problem> source) {
        problem.bind(source);
        return this;
    }

    private void show(Problem now, Node control) {
        getChildren().remove(sentence);
        getStyleClass().remove("has-problem");
        control.setAccessibleHelp(null);
        if (now != null) {
            sentence.setText(texts.problem(now));
            control.setAccessibleHelp(sentence.getText());
            getChildren().add(sentence);
            getStyleClass().add("has-problem");
        }
    }
}
