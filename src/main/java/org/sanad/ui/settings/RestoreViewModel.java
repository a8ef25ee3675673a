package org.sanad.ui.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.safety.GoingBack;
import org.sanad.work.safety.SafeCopy;

/**
 * Going back to a copy while no desk is open, with or without what was done after it: after a
 * damage, or on another computer. A wrong password waits as at the lock.
 */
public final class RestoreViewModel {
    private static final String WRONG = "seal.password.wrong";

    private record Found(List<GoingBack.Choice> choices, boolean sound) {}

    private final Path folder;
    private final JobRunner jobs;
    private final BiConsumer<String, GoingBack.Done> onRestored;
    private final ObservableList<SafeCopy> copies = FXCollections.observableArrayList();
    private final ObjectProperty<Path> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<GoingBack.After> after = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty withLater = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper(true);
    private final StringProperty password = new SimpleStringProperty("");
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final TryPause pause;
    private List<GoingBack.Choice> choices = List.of();
    private boolean damaged;

    /** Whether it is known what today's data are; until then the choice is not a choice. */
    private boolean looked;

    /**
     * @param folder of the desk, or an empty one
     * @param onRestored takes the password that opens what was put back, and what was done
     */
    public RestoreViewModel(
            Path folder, JobRunner jobs, BiConsumer<String, GoingBack.Done> onRestored) {
        this(folder, jobs, onRestored, Clock.systemUTC());
    }

    RestoreViewModel(
            Path folder,
            JobRunner jobs,
            BiConsumer<String, GoingBack.Done> onRestored,
            Clock clock) {
        this.folder = folder;
        this.jobs = jobs;
        this.onRestored = onRestored;
        this.pause = new TryPause(folder, clock);
        password.addListener(o -> problem.set(null));
        chosen.addListener(
                (o, before, now) -> {
                    problem.set(null);
                    showAfter(now);
                });
    }

    /**
     * The data did not open because of what they are: what was done after the copy is proposed.
     *
     * @return this
     */
    public RestoreViewModel afterDamage() {
        damaged = true;
        return this;
    }

    /** Reads what there is to go back to; the newest copy is chosen when none is. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.safety.reading",
                        progress ->
                                new Found(GoingBack.choices(folder), GoingBack.soundToday(folder))),
                this::show);
    }

    private void show(Found found) {
        choices = found.choices();
        sound.set(found.sound() && !damaged);
        looked = true;
        withLater.set(!sound.get());
        copies.setAll(choices.stream().map(GoingBack.Choice::copy).toList());
        if (chosen.get() == null && !copies.isEmpty() && !copies.get(0).replaced()) {
            chosen.set(copies.get(0).file());
        } else {
            showAfter(chosen.get());
        }
    }

    /** Of a file from elsewhere it is looked up. */
    private void showAfter(Path file) {
        Optional<GoingBack.Choice> listed =
                choices.stream().filter(one -> one.copy().file().equals(file)).findFirst();
        after.set(listed.map(GoingBack.Choice::after).orElse(null));
        if (listed.isEmpty() && file != null) {
            jobs.run(
                    Job.of("ui.safety.reading", progress -> GoingBack.after(folder, file)),
                    found -> {
                        if (file.equals(chosen.get())) {
                            after.set(found);
                        }
                    });
        }
    }

    /** Puts the chosen copy in the place of the data. */
    public void restore() {
        if (pause.waiting().get() > 0 || busy.get()) {
            return;
        }
        busy.set(true);
        Path copy = chosen.get();
        Optional<Boolean> again = looked ? Optional.of(withLater.get()) : Optional.empty();
        String typed = password.get();
        char[] characters = typed.toCharArray();
        jobs.run(
                Job.of(
                        "ui.restore.restoring",
                        progress -> {
                            try {
                                return GoingBack.restore(folder, copy, characters, again);
                            } finally {
                                Arrays.fill(characters, '\0');
                            }
                        }),
                done -> {
                    busy.set(false);
                    password.set("");
                    pause.right();
                    onRestored.accept(typed, done);
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

    /** What there is to go back to: copies, then what was put aside; newest first. */
    public ObservableList<SafeCopy> copies() {
        return copies;
    }

    /** The file to go back to, or null. */
    public ObjectProperty<Path> chosen() {
        return chosen;
    }

    /** What was done after the chosen file; null while nothing is known of it. */
    public ReadOnlyObjectProperty<GoingBack.After> after() {
        return after.getReadOnlyProperty();
    }

    /** Whether that is done again. */
    public BooleanProperty withLater() {
        return withLater;
    }

    /** Whether today's data can be read: going back is then on purpose. */
    public ReadOnlyBooleanProperty sound() {
        return sound.getReadOnlyProperty();
    }

    /** Of today or the digits of the sheet; of the day of the copy where that is enough. */
    public StringProperty password() {
        return password;
    }

    /** Why it was not put back, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Seconds until the next try, 0 when one is allowed. */
    public ReadOnlyIntegerProperty waiting() {
        return pause.waiting();
    }

    /** One second of the wait is over. */
    public void secondPassed() {
        pause.secondPassed();
    }

    /** Whether there is a file and a password, and a try is allowed. */
    public BooleanBinding ready() {
        return Bindings.isNotNull(chosen)
                .and(Bindings.isNotEmpty(password))
                .and(pause.waiting().isEqualTo(0))
                .and(busy.not());
    }
}
