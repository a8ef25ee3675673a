package org.sanad.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;

/** A password being chosen: typed twice, judged while it is typed. */
public final class NewPassword {
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final ObjectBinding<PasswordStrength> strength =
            Bindings.createObjectBinding(() -> PasswordStrength.of(first.get()), first);
    private final ObjectBinding<Problem> repeatedProblem =
            Bindings.createObjectBinding(this::judgeRepeated, first, repeated);

    public StringProperty first() {
        return first;
    }

    public StringProperty repeated() {
        return repeated;
    }

    public ObjectBinding<PasswordStrength> strength() {
        return strength;
    }

    /** Why the second entry cannot become the first, or null. */
    public ObjectBinding<Problem> repeatedProblem() {
        return repeatedProblem;
    }

    /** Whether it protects enough and was typed the same twice. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> strength.get().accepted() && first.get().equals(repeated.get()),
                strength,
                first,
                repeated);
    }

    /** A copy of what was typed, to be wiped by its taker. */
    char[] typed() {
        return first.get().toCharArray();
    }

    /** Takes both entries out of the fields. */
    void forget() {
        first.set("");
        repeated.set("");
    }

    private Problem judgeRepeated() {
        boolean differs = !first.get().startsWith(repeated.get());
        return differs ? Problem.of("ui.start.password.differs") : null;
    }
}
