package org.sanad.ui.kit;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sanad.model.Problem;

/** A labelled control: label above, help and the sentence of a problem beneath. */
public final class FormField extends VBox {
    private final Texts texts;
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> doubt = new SimpleObjectProperty<>();
    private final Node control;
    private ObservableValue<String> explanation;

    /**
     * @param control a text field, choice, date picker, {@link PasswordBox} …
     */
    public FormField(Texts texts, String labelKey, Node control) {
        this(texts, texts.text(labelKey), control);
        String about = "help.field." + labelKey.substring(labelKey.indexOf('.') + 1);
        if (texts.has(about)) {
            explain(texts.text(about));
        }
    }

    /** The same with a label that comes from data. */
    public FormField(Texts texts, ObservableValue<String> labelWords, Node control) {
        // a field is let go with its form, and with it what it follows
        this.texts = texts.following();
        this.control = control instanceof PasswordBox box ? box.focusTarget() : control;
        getStyleClass().add("form-field");
        // the sentence is what is seen, the label tells a screen reader whose it is
        Paragraph title = new Paragraph(labelWords, "field-label");
        Label label = new Label();
        label.textProperty().bind(labelWords);
        label.setLabelFor(this.control);
        label.setVisible(false);
        label.setManaged(false);
        if (control instanceof PasswordBox box) {
            box.call(labelWords);
        }
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        if (control instanceof ComboBoxBase<?> choice) {
            // its longest choice must not make the form wider than its place
            choice.setMinWidth(0);
        }
        getChildren().addAll(title, control, label);
        problem.addListener(
                (o, before, now) -> {
                    show();
                    if (now != null) {
                        Platform.runLater(this::firstInSight);
                    }
                });
        doubt.addListener((o, before, now) -> show());
        this.texts.language().addListener((o, before, now) -> show());
    }

    /** A line of help under the control. */
    public FormField help(String key, Object... arguments) {
        return help(texts.text(key, arguments));
    }

    /** A line of help that comes from data. */
    public FormField help(ObservableValue<String> words) {
        getChildren().add(2, new Paragraph(words, "help"));
        if (explanation == null) {
            explanation = words;
            show();
        }
        return this;
    }

    /** What the field is, in one line: beside the pointer, and for a screen reader. */
    private void explain(ObservableValue<String> words) {
        explanation = words;
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        Tooltip.install(getChildren().get(0), tooltip);
        if (control instanceof Control field && field.getTooltip() == null) {
            field.setTooltip(tooltip);
        }
        show();
    }

    /** Shows the sentence of {@code source} beneath while it is not null. */
    public FormField problem(ObservableValue<Problem> source) {
        problem.bind(source);
        return this;
    }

    /** Shows the sentence of {@code source} beneath, as a doubt about what is stored. */
    public FormField doubt(ObservableValue<Problem> source) {
        doubt.bind(source);
        return this;
    }

    private void show() {
        getChildren().removeIf(node -> node.getStyleClass().contains("problem"));
        getStyleClass().remove("has-problem");
        control.setAccessibleHelp(explanation == null ? null : explanation.getValue());
        if (problem.get() != null) {
            say(problem.get(), Meaning.REFUSED, Icon.REFUSED);
            getStyleClass().add("has-problem");
        }
        if (doubt.get() != null) {
            say(doubt.get(), Meaning.DOUBTFUL, Icon.DOUBTFUL);
        }
    }

    /** Of several fields refused at once the first is shown: nothing refuses out of sight. */
    private void firstInSight() {
        Node form = this;
        while (form.getParent() != null && !(form.getParent() instanceof ScrollPane)) {
            form = form.getParent();
        }
        if (form.lookup(".has-problem") == this) {
            PageFrame.keepInSight(this);
        }
    }

    private void say(Problem now, Meaning meaning, Icon icon) {
        String sentence = texts.refusal(now);
        control.setAccessibleHelp(sentence);
        Label mark = new Label();
        mark.setGraphic(icon.node());
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add(meaning.styleClass());
        Paragraph words = new Paragraph(sentence, "small", meaning.styleClass());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, mark, words);
        line.getStyleClass().add("problem");
        getChildren().add(line);
    }
}
