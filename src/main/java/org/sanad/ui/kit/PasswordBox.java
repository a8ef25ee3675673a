package org.sanad.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** A password, and what shows what was typed of it. */
public final class PasswordBox extends HBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();

    /** One password with a button beside it that shows what was typed. */
    public PasswordBox(Texts texts) {
        this(eye(texts));
    }

    private PasswordBox(ToggleButton eye) {
        this(eye.selectedProperty());
        getChildren().add(eye);
    }

    /**
     * A password that is shown and hidden from elsewhere.
     *
     * @param open whether it is to be seen
     */
    PasswordBox(ObservableBooleanValue open) {
        super(8);
        shown.textProperty().bindBidirectional(hidden.textProperty());
        shown.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        shown.visibleProperty().bind(open);
        hidden.visibleProperty().bind(shown.visibleProperty().not());
        shown.managedProperty().bind(shown.visibleProperty());
        hidden.managedProperty().bind(hidden.visibleProperty());
        StackPane fields = new StackPane(hidden, shown);
        HBox.setHgrow(fields, Priority.ALWAYS);
        getChildren().add(fields);
    }

    private static ToggleButton eye(Texts texts) {
        ToggleButton eye = new ToggleButton();
        eye.setGraphic(Icon.SHOW.node());
        eye.getStyleClass().addAll("button-icon", "flat");
        eye.accessibleTextProperty().bind(texts.text("ui.kit.password.show"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(texts.text("ui.kit.password.show"));
        eye.setTooltip(tooltip);
        return eye;
    }

    /** What was typed. */
    public StringProperty textProperty() {
        return hidden.textProperty();
    }

    /** The field that takes the focus. */
    public Node focusTarget() {
        return hidden;
    }

    /** The name of the field for a screen reader while what was typed is seen. */
    void call(ObservableValue<String> name) {
        shown.accessibleTextProperty().bind(name);
    }
}
