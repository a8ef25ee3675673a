package org.sanad.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.sanad.ui.kit.Form;

/**
 * A step of a wizard that gives the focus on to its first field, so that typing can begin at once.
 */
final class FocusedStep extends StackPane {
    private final Node first;

    FocusedStep(Node first, Node... fields) {
        super(new Form(fields));
        this.first = first;
        setAlignment(Pos.TOP_LEFT);
        first.sceneProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                requestFocus();
                            }
                        });
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
