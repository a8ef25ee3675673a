package org.sanad.ui.school;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Text of a field on a page that is read again at any time: it shows what is stored until somebody
 * types, and from then on what is typed, until that is stored.
 */
final class TypedText {
    private final StringProperty text = new SimpleStringProperty("");
    private String stored = "";

    /** The field's text. */
    StringProperty text() {
        return text;
    }

    /** What is stored was read. */
    void stands(String now) {
        if (text.get().equals(stored)) {
            text.set(now);
        }
        stored = now;
    }

    /** What was sent is stored; what was typed since stays. */
    void sent(String taken) {
        if (text.get().equals(taken)) {
            stored = taken;
        }
    }
}
