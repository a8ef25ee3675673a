package org.sanad.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/**
 * A new password and its repetition, shown and hidden together. What shows them stands after both:
 * whoever types, presses Tab and types on must meet the second field, not a button that the first
 * space would press.
 */
public final class PasswordPair {
    private final CheckBox open = new CheckBox();
    private final PasswordBox first = new PasswordBox(open.selectedProperty());
    private final PasswordBox repeated = new PasswordBox(open.selectedProperty());

    /** Both by the texts they are typed into. */
    public PasswordPair(Texts texts, StringProperty firstText, StringProperty repeatedText) {
        open.textProperty().bind(texts.text("ui.kit.password.show-both"));
        first.textProperty().bindBidirectional(firstText);
        repeated.textProperty().bindBidirectional(repeatedText);
    }

    /** Gives the parts the ids they are found by. */
    public PasswordPair ids(String firstId, String repeatedId) {
        first.focusTarget().setId(firstId);
        repeated.focusTarget().setId(repeatedId);
        open.setId(firstId + "-show");
        return this;
    }

    /** The field of the password until now, where it is asked for above both: seen with them. */
    public PasswordBox former(StringProperty text, String id) {
        PasswordBox former = new PasswordBox(open.selectedProperty());
        former.textProperty().bindBidirectional(text);
        former.focusTarget().setId(id);
        return former;
    }

    /** The field of the password. */
    public PasswordBox first() {
        return first;
    }

    /** The field in which it is typed again; comes after the first. */
    public PasswordBox repeated() {
        return repeated;
    }

    /** Shows what was typed in both; comes last of the three. */
    public Node shower() {
        return open;
    }
}
