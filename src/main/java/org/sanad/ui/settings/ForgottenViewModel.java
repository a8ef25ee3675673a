package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.safety.Passwords;

/** A new password with the digits of the recovery sheet. */
public final class ForgottenViewModel {
    private final Path folder;
    private final JobRunner jobs;
    private final Consumer<String> onReset;
    private final StringProperty digits = new SimpleStringProperty("");
    private final NewPassword next = new NewPassword();
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    /**
     * @param onReset takes the new password
     */
    public ForgottenViewModel(Path folder, JobRunner jobs, Consumer<String> onReset) {
        this.folder = folder;
        this.jobs = jobs;
        this.onReset = onReset;
        digits.addListener(o -> problem.set(null));
    }

    /** Gives the desk the password typed twice. */
    public void reset() {
        busy.set(true);
        String typed = digits.get();
        String chosen = next.first().get();
        char[] characters = next.typed();
        jobs.run(
                Job.of(
                        "ui.forgotten.resetting",
                        progress -> {
                            try {
                                Passwords.reset(folder, typed, characters);
                                return folder;
                            } finally {
                                Arrays.fill(characters, '\0');
                            }
                        }),
                done -> {
                    busy.set(false);
                    digits.set("");
                    next.forget();
                    onReset.accept(chosen);
                },
                refusal -> {
                    busy.set(false);
                    problem.set(refusal.problem());
                });
    }

    /** Digits of the sheet. */
    public StringProperty digits() {
        return digits;
    }

    /** The password to come. */
    public NewPassword next() {
        return next;
    }

    /** Why the digits opened nothing, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether everything was typed. */
    public BooleanBinding ready() {
        return Bindings.isNotEmpty(digits).and(next.ready()).and(busy.not());
    }
}
