package org.sanad.ui.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.model.Role;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;

/**
 * Opening a desk with its password. After a wrong one the next try has to wait: 1, 2, 4 … 30
 * seconds, also when the program was closed meanwhile (design: safety.md, Lock screen).
 *
 * @param <D> the desk: of a school, of a directorate
 */
public final class UnlockViewModel<D> {
    /** Opens a desk, or refuses. */
    @FunctionalInterface
    public interface Opening<D> {
        /**
         * @param role whose password it is; null where there is but one
         */
        D open(Path folder, Role role, char[] password);
    }

    private static final String WRONG = "seal.password.wrong";

    private final Path folder;
    private final Opening<D> opening;
    private final JobRunner jobs;
    private final Consumer<D> onOpened;
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final TryPause pause;
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>();

    /**
     * @param folder that holds the desk
     * @param onOpened takes the opened desk
     */
    public UnlockViewModel(Path folder, JobRunner jobs, Opening<D> opening, Consumer<D> onOpened) {
        this(folder, jobs, opening, onOpened, Clock.systemUTC());
    }

    UnlockViewModel(
            Path folder, JobRunner jobs, Opening<D> opening, Consumer<D> onOpened, Clock clock) {
        this.pause = new TryPause(folder, clock);
        this.folder = folder;
        this.opening = opening;
        this.jobs = jobs;
        this.onOpened = onOpened;
        password.addListener(
                (o, before, now) -> {
                    if (!now.isEmpty()) {
                        problem.set(null);
                    }
                });
    }

    /**
     * Asks whose password it is: somebody opens the desk beside the head.
     *
     * @return this
     */
    public UnlockViewModel<D> forSeveral() {
        role.set(Role.HEAD);
        return this;
    }

    /** Whose password it is; null where there is but one. */
    public ObjectProperty<Role> role() {
        return role;
    }

    /** What is typed. */
    public StringProperty password() {
        return password;
    }

    /** Why it did not open, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Seconds until the next try, 0 when one is allowed. */
    public ReadOnlyIntegerProperty waiting() {
        return pause.waiting();
    }

    /** Whether a try makes sense now. */
    public BooleanBinding ready() {
        return Bindings.isNotEmpty(password).and(pause.waiting().isEqualTo(0)).and(busy.not());
    }

    /** One second of the wait is over. */
    public void secondPassed() {
        pause.secondPassed();
    }

    /** Tries the password that is typed; it leaves the field either way. */
    public void unlock() {
        if (password.get().isEmpty() || pause.waiting().get() > 0 || busy.get()) {
            return;
        }
        busy.set(true);
        char[] typed = password.get().toCharArray();
        Role of = role.get();
        password.set("");
        jobs.run(
                Job.of(
                        "ui.unlock.opening",
                        progress -> {
                            try {
                                return opening.open(folder, of, typed);
                            } finally {
                                Arrays.fill(typed, '\0');
                            }
                        }),
                opened -> {
                    busy.set(false);
                    pause.right();
                    onOpened.accept(opened);
                },
                this::refused);
    }

    private void refused(UserProblem refusal) {
        busy.set(false);
        problem.set(refusal.problem());
        if (refusal.code().equals(WRONG)) {
            pause.wrong();
        }
    }
}
