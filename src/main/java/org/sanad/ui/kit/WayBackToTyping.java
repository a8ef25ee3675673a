package org.sanad.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;

/**
 * Who presses a button of the window with the pointer in the midst of typing goes on typing where
 * he was; who came to it by keyboard stays there.
 */
final class WayBackToTyping {
    private TextInputControl field;
    private int anchor;
    private int caret;

    private WayBackToTyping() {}

    static WayBackToTyping around(Node button) {
        WayBackToTyping way = new WayBackToTyping();
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> way.remember(button));
        return way;
    }

    private void remember(Node button) {
        field = null;
        if (button.getScene().getFocusOwner() instanceof TextInputControl typedInto) {
            field = typedInto;
            anchor = typedInto.getAnchor();
            caret = typedInto.getCaretPosition();
        }
    }

    /** Back into the field, the cursor where it stood. */
    void goOn() {
        if (field != null && field.getScene() != null) {
            field.requestFocus();
            // a field that gets the focus chooses all its text, which the next key would replace
            field.selectRange(anchor, caret);
        }
        field = null;
    }
}
