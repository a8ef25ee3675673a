package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.sanad.model.Problem;
import org.sanad.model.pack.Directorate;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.receive.DirectorateDesk;

/** What the officer says once: which directorate this is, how it is called, a password. */
public final class DirectorateSetupViewModel {
    private final Path folder;
    private final JobRunner jobs;
    private final Consumer<DirectorateDesk> onCreated;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Directorate> known =
            FXCollections.observableArrayList(DirectorateDesk.known());
    private final FilteredList<Directorate> shown = new FilteredList<>(known);
    private final ObjectProperty<Directorate> chosen = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final NewPassword password = new NewPassword();
    private final NewPassword root = new NewPassword();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final SimpleBooleanProperty creating = new SimpleBooleanProperty();

    /**
     * @param folder where the directorate's data will be
     * @param onCreated takes the new directorate, opened
     */
    public DirectorateSetupViewModel(
            Path folder, JobRunner jobs, Consumer<DirectorateDesk> onCreated) {
        this.folder = folder;
        this.jobs = jobs;
        this.onCreated = onCreated;
        query.addListener((o, before, now) -> shown.setPredicate(one -> matches(one, words(now))));
        chosen.addListener(
                (o, before, now) -> {
                    // the officer's own wording is kept, the list's goes with the choice
                    boolean untouched =
                            before == null || name.get().equals(before.fullName().in("ar"));
                    if (now != null && (untouched || name.get().isBlank())) {
                        name.set(now.fullName().in("ar"));
                    }
                });
    }

    /** What is looked for in the list: a part of a name in either language, or of a code. */
    public StringProperty query() {
        return query;
    }

    /** The directorates that match. */
    public List<Directorate> shown() {
        return List.copyOf(shown);
    }

    ObservableList<Directorate> list() {
        return shown;
    }

    /** The one this desk is of, or null. */
    public ObjectProperty<Directorate> chosen() {
        return chosen;
    }

    /** How it is called in what it hands out. */
    public StringProperty name() {
        return name;
    }

    public NewPassword password() {
        return password;
    }

    /** The passphrase of the key that signs the directory. */
    public NewPassword root() {
        return root;
    }

    /** Why the desk could not be set up, or why this passphrase will not do, or null. */
    public ObjectBinding<Problem> rootProblem() {
        return Bindings.createObjectBinding(
                () ->
                        sameAsPassword()
                                ? Problem.of("ui.start.root.same-as-password")
                                : problem.get(),
                problem,
                root.first(),
                password.first());
    }

    /** Whoever knows the desk's password would hold the root as well. */
    private boolean sameAsPassword() {
        return !root.first().get().isEmpty() && root.first().get().equals(password.first().get());
    }

    /** Why it could not be set up, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }

    public BooleanBinding directorateReady() {
        return Bindings.createBooleanBinding(
                () -> chosen.get() != null && !name.get().isBlank(), chosen, name);
    }

    public BooleanBinding passwordReady() {
        return password.ready().and(creating.not());
    }

    public BooleanBinding rootReady() {
        BooleanBinding apart =
                Bindings.createBooleanBinding(
                        () -> !sameAsPassword(), root.first(), password.first());
        return root.ready().and(apart).and(creating.not());
    }

    /** Sets the directorate up; the typed passwords leave the fields only when it stands. */
    public void create() {
        if (creating.get()) {
            return;
        }
        creating.set(true);
        String code = chosen.get().code();
        String called = name.get().strip();
        char[] typed = password.typed();
        char[] passphrase = root.typed();
        jobs.run(
                Job.of(
                        "ui.start.creating-directorate",
                        progress -> {
                            try {
                                return DirectorateDesk.create(
                                        folder, code, called, typed, passphrase);
                            } finally {
                                Arrays.fill(typed, '\0');
                                Arrays.fill(passphrase, '\0');
                            }
                        }),
                created -> {
                    creating.set(false);
                    password.forget();
                    root.forget();
                    onCreated.accept(created);
                },
                refusal -> {
                    creating.set(false);
                    problem.set(refusal.problem());
                });
    }

    private static List<String> words(String query) {
        return Arrays.stream(query.toLowerCase(Locale.ROOT).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean matches(Directorate one, List<String> words) {
        String text =
                String.join(" ", one.code(), one.fullName().in("ar"), one.fullName().in("fr"))
                        .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
