package org.sanad.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A form: one column, 480 pixels at most. */
public final class Form extends VBox {
    public Form(Node... fields) {
        super(fields);
        getStyleClass().add("form");
    }
}
