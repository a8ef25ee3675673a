package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Problem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.safety.SafeCopies;
import org.sanad.work.safety.SafeCopy;

/** Going back to a copy while no desk is open: after a damage, or on another computer. */
public final class RestoreViewModel {
    private final Path folder;
    private final JobRunner jobs;
    private final Consumer<String> onRestored;
    private final ObservableList<SafeCopy> copies = FXCollections.observableArrayList();
    private final ObjectProperty<Path> chosen = new SimpleObjectProperty<>();
    private final StringProperty password = new SimpleStringProperty("");
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    /**
     * @param folder of the desk, or an empty one
     * @param onRestored takes the password that opens what was put back
     */
    public RestoreViewModel(Path folder, JobRunner jobs, Consumer<String> onRestored) {
        this.folder = folder;
        this.jobs = jobs;
        this.onRestored = onRestored;
        password.addListener(o -> problem.set(null));
        chosen.addListener(o -> problem.set(null));
    }

    /** Reads which copies there are; the newest is chosen when none is. */
    public void refresh() {
        jobs.run(Job.of("ui.safety.reading", progress -> SafeCopy.in(folder)), this::show);
    }

    private void show(List<SafeCopy> found) {
        copies.setAll(found);
        if (chosen.get() == null && !found.isEmpty()) {
            chosen.set(found.get(0).file());
        }
    }

    /** Puts the chosen copy in the place of the data. */
    public void restore() {
        busy.set(true);
        Path copy = chosen.get();
        String typed = password.get();
        char[] characters = typed.toCharArray();
        jobs.run(
                Job.of(
                        "ui.restore.restoring",
                        progress -> {
                            try {
                                SafeCopies.restore(folder, copy, characters);
                                return copy;
                            } finally {
                                Arrays.fill(characters, '\0');
                            }
                        }),
                done -> {
                    busy.set(false);
                    password.set("");
                    onRestored.accept(typed);
                },
                refusal -> {
                    busy.set(false);
                    problem.set(refusal.problem());
                });
    }

    /** Copies on this computer, newest first. */
    public ObservableList<SafeCopy> copies() {
        return copies;
    }

    /** The file to go back to, or null. */
    public ObjectProperty<Path> chosen() {
        return chosen;
    }

    /** Of today or the digits of the sheet; of the day of the copy where that is enough. */
    public StringProperty password() {
        return password;
    }

    /** Why it was not put back, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether there is a file and a password. */
    public BooleanBinding ready() {
        return Bindings.isNotNull(chosen).and(Bindings.isNotEmpty(password)).and(busy.not());
    }
}
