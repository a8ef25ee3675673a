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

    /** Another thing is shown, of which this is stored. */
    void shows(String now) {
        stored = now;
        text.set(now);
    }

    /** What is stored, as far as it was read. */
    String stored() {
        return stored;
    }

    /** Whether something else than what is stored is typed. */
    boolean differs() {
        return !text.get().equals(stored);
    }

    /** What was sent is stored; what was typed since stays. */
    void sent(String taken) {
        if (text.get().equals(taken)) {
            stored = taken;
        }
    }
}
