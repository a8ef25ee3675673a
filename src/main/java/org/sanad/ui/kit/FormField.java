package org.sanad.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.Problem;

/** A labelled control: label above, help and the sentence of a problem beneath. */
public final class FormField extends VBox {
    private final Texts texts;
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

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
        getChildren().addAll(label, control);
        problem.addListener((o, before, now) -> show(now, control));
        texts.language().addListener((o, before, now) -> show(problem.get(), control));
    }

    /** A line of help under the control. */
    public FormField help(String key, Object... arguments) {
        getChildren().add(2, new Paragraph(texts.text(key, arguments), "help"));
        return this;
    }

    /** Shows the sentence of {@code source} beneath while it is not null. */
    public FormField problem(ObservableValue<Problem> source) {
        problem.bind(source);
        return this;
    }

    private void show(Problem now, Node control) {
        getChildren().removeIf(node -> node.getStyleClass().contains("problem"));
        getStyleClass().remove("has-problem");
        control.setAccessibleHelp(null);
        if (now != null) {
            String sentence = texts.problem(now);
            control.setAccessibleHelp(sentence);
            Label mark = new Label();
            mark.setGraphic(Icon.REFUSED.node());
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.getStyleClass().add(Meaning.REFUSED.styleClass());
            Paragraph words = new Paragraph(sentence, "small", Meaning.REFUSED.styleClass());
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(8, mark, words);
            line.getStyleClass().add("problem");
            getChildren().add(line);
            getStyleClass().add("has-problem");
        }
    }
}
