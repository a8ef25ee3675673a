package org.sanad.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** A password with a button that shows what was typed. */
public final class PasswordBox extends HBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();

    public PasswordBox(Texts texts) {
        super(8);
        ToggleButton eye = new ToggleButton();
        eye.setGraphic(Icon.SHOW.node());
        eye.getStyleClass().addAll("button-icon", "flat");
        eye.accessibleTextProperty().bind(texts.text("ui.kit.password.show"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(texts.text("ui.kit.password.show"));
        eye.setTooltip(tooltip);
        shown.textProperty().bindBidirectional(hidden.textProperty());
        shown.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        shown.visibleProperty().bind(eye.selectedProperty());
        hidden.visibleProperty().bind(eye.selectedProperty().not());
        shown.managedProperty().bind(shown.visibleProperty());
        hidden.managedProperty().bind(hidden.visibleProperty());
        StackPane fields = new StackPane(hidden, shown);
        HBox.setHgrow(fields, Priority.ALWAYS);
        getChildren().addAll(fields, eye);
    }

    /** What was typed. */
    public StringProperty textProperty() {
        return hidden.textProperty();
    }

    /** The field that takes the focus. */
    public Node focusTarget() {
        return hidden;
    }
}
