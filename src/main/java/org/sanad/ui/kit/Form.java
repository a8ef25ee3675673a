package org.sanad.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A form: one column, 480 pixels at most. */
public final class Form extends VBox {
    public Form(Node... fields) {
        super(fields);
        getStyleClass().add("form");
    }

    /** Enter in a field of the form presses its button, where that can be pressed. */
    public Form enter(Button button) {
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean typing = event.getTarget() instanceof TextInputControl;
                    if (event.getCode() == KeyCode.ENTER && typing && !button.isDisabled()) {
                        event.consume();
                        button.fire();
                    }
                });
        return this;
    }
}
