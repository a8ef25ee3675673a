package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Area;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.roster.NamedSchool;
import org.sanad.work.school.NewSchool;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.Sending;

/** What the head says once, on the first day: the school, its directorate, a password. */
public final class SchoolSetupViewModel {
    /** The length of a GRESA code; one that is still being typed is not judged before. */
    private static final int GRESA_LENGTH = 6;

    /**
     * What setting up gave.
     *
     * @param welcomeProblem why the welcome file was not taken, or null; the school stands either
     *     way and the file can be opened again from the page Send
     * @param list the class list the school was named from, to be imported next, or null
     */
    public record NewDesk(SchoolDesk desk, UserProblem welcomeProblem, Path list) {}

    private final Path folder;
    private final JobRunner jobs;
    private final Consumer<NewDesk> onCreated;
    private final ObjectProperty<Path> list = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> listProblem = new SimpleObjectProperty<>();
    private final StringProperty gresa = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    // Sanad is made for rural schools: the common answer stands there and is one click from another
    private final ObjectProperty<Area> area = new SimpleObjectProperty<>(Area.RURAL);
    private final ObjectProperty<Path> welcome = new SimpleObjectProperty<>();
    private final StringProperty code = new SimpleStringProperty("");
    private final ObjectProperty<Problem> welcomeProblem = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> codeProblem = new SimpleObjectProperty<>();
    private final NewPassword password = new NewPassword();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final SimpleBooleanProperty creating = new SimpleBooleanProperty();
    private final SimpleBooleanProperty gresaLeft = new SimpleBooleanProperty();
    private final ObjectBinding<Problem> gresaProblem =
            Bindings.createObjectBinding(this::judgeGresa, gresa, gresaLeft);

    /**
     * @param folder where the school's data will be
     * @param onCreated takes the new school, opened
     */
    public SchoolSetupViewModel(Path folder, JobRunner jobs, Consumer<NewDesk> onCreated) {
        this.folder = folder;
        this.jobs = jobs;
        this.onCreated = onCreated;
        code.addListener((o, before, now) -> judgeCode());
        gresa.addListener((o, before, now) -> gresaLeft.set(false));
    }

    /** The MASSAR class list the school is named from, or null while there is none. */
    public ObjectProperty<Path> list() {
        return list;
    }

    /** Why the last file chosen tells nothing of a school, or null. */
    public ObjectProperty<Problem> listProblem() {
        return listProblem;
    }

    /** Takes what a class list says of its school; what is typed already stays. */
    public void readList(Path file) {
        listProblem.set(null);
        jobs.run(
                Job.of("ui.start.list.reading", progress -> NamedSchool.of(file, progress)),
                said -> {
                    if (name.get().isBlank() && said.name() != null) {
                        name.set(said.name());
                    }
                    if (gresa.get().isBlank() && said.gresa() != null) {
                        gresa.set(said.gresa().value());
                    }
                    list.set(file);
                },
                refusal -> listProblem.set(refusal.problem()));
    }

    public StringProperty gresa() {
        return gresa;
    }

    /** Typing has gone on elsewhere: a code too short is no longer on its way. */
    void leaveGresa() {
        gresaLeft.set(true);
    }

    public StringProperty name() {
        return name;
    }

    public ObjectProperty<Area> area() {
        return area;
    }

    /** The welcome file of the directorate, or null while there is none. */
    public ObjectProperty<Path> welcome() {
        return welcome;
    }

    /** Takes a welcome file that was looked at first; one that is none leaves what stands. */
    public void readWelcome(Path file) {
        welcomeProblem.set(null);
        Gresa school = Gresa.parse(gresa.get()).orElseThrow();
        jobs.run(
                Job.of("ui.start.welcome.reading", progress -> looked(file, school, null)),
                same -> {
                    welcome.set(file);
                    judgeCode();
                },
                refusal -> welcomeProblem.set(refusal.problem()));
    }

    /** Why the last file chosen is no welcome file for this school, or null. */
    public ObjectProperty<Problem> welcomeProblem() {
        return welcomeProblem;
    }

    /** Why all digits typed are not the code of the file's keys, or null. */
    public ObjectProperty<Problem> codeProblem() {
        return codeProblem;
    }

    /** The code may be left out, but not left half typed or wrong. */
    public BooleanBinding directorateReady() {
        return Bindings.createBooleanBinding(
                () ->
                        welcome.get() == null
                                || code.get().isBlank()
                                || (complete() && codeProblem.get() == null),
                welcome,
                code,
                codeProblem);
    }

    private boolean complete() {
        return code.get().chars().filter(Character::isDigit).count() >= Sending.KEY_CODE_DIGITS;
    }

    private void judgeCode() {
        codeProblem.set(null);
        Path file = welcome.get();
        Optional<Gresa> school = Gresa.parse(gresa.get());
        if (file == null || school.isEmpty() || !complete()) {
            return;
        }
        String typed = code.get();
        jobs.run(
                Job.of("ui.start.welcome.reading", progress -> looked(file, school.get(), typed)),
                same -> {},
                refusal -> {
                    if (typed.equals(code.get()) && file.equals(welcome.get())) {
                        codeProblem.set(refusal.problem());
                    }
                });
    }

    private static Path looked(Path file, Gresa school, String typed) {
        Sending.examineWelcome(file, school, typed);
        return file;
    }

    /** The directorate's verification code as typed from its letter; may stay empty. */
    public StringProperty code() {
        return code;
    }

    public NewPassword password() {
        return password;
    }

    public ObjectBinding<Problem> gresaProblem() {
        return gresaProblem;
    }

    public BooleanBinding schoolReady() {
        return Bindings.createBooleanBinding(
                () ->
                        Gresa.parse(gresa.get()).isPresent()
                                && !name.get().isBlank()
                                && area.get() != null,
                gresa,
                name,
                area);
    }

    public BooleanBinding passwordReady() {
        return password.ready().and(creating.not());
    }

    /** Sets the school up; the typed passwords leave the fields only when it stands. */
    public void create() {
        if (creating.get()) {
            return;
        }
        creating.set(true);
        NewSchool plan =
                new NewSchool(
                        Gresa.parse(gresa.get()).orElseThrow(), name.get().strip(), area.get());
        char[] typed = password.typed();
        Path file = welcome.get();
        Path named = list.get();
        String typedCode = code.get().isBlank() ? null : code.get().strip();
        jobs.run(
                Job.of(
                        "ui.start.creating",
                        progress -> {
                            try {
                                SchoolDesk desk = SchoolDesk.create(folder, plan, typed);
                                return new NewDesk(desk, greet(desk, file, typedCode), named);
                            } finally {
                                Arrays.fill(typed, '\0');
                            }
                        }),
                created -> {
                    creating.set(false);
                    password.forget();
                    onCreated.accept(created);
                },
                refusal -> {
                    creating.set(false);
                    problem.set(refusal.problem());
                });
    }

    /** Why the school could not be set up, or null. */
    public ObjectProperty<Problem> problem() {
        return problem;
    }

    private static UserProblem greet(SchoolDesk desk, Path file, String typedCode) {
        if (file == null) {
            return null;
        }
        try {
            desk.sending().trustDirectorate(file, typedCode);
            return null;
        } catch (UserProblem refused) {
            return refused;
        }
    }

    private Problem judgeGresa() {
        String typed = gresa.get().strip();
        boolean finished = typed.length() >= GRESA_LENGTH || (gresaLeft.get() && !typed.isEmpty());
        return finished && Gresa.parse(gresa.get()).isEmpty()
                ? Problem.of("ui.start.gresa.malformed")
                : null;
    }
}
