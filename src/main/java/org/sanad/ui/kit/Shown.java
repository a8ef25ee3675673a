package org.sanad.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What is there only sometimes: out of sight it takes no room. */
public final class Shown {
    private Shown() {}

    /** Shows a node while this holds; otherwise it is not there. */
    public static void onlyWhen(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }
}
