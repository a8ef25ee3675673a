package org.sanad.ui.settings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.school.SchoolFacts;

/** Name and code of the school while they are mended. */
public final class SchoolFactsViewModel {
    private final SchoolFacts use;
    private final JobRunner jobs;
    private final Notices notices;
    private final Runnable onSaved;
    private final ObjectProperty<SchoolFacts.Facts> stored = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty gresa = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper sealed = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Problem> nameProblem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> codeProblem = new ReadOnlyObjectWrapper<>();

    /**
     * @param onSaved runs when something else was stored
     */
    public SchoolFactsViewModel(
            SchoolFacts use, JobRunner jobs, Notices notices, Runnable onSaved) {
        this.use = use;
        this.jobs = jobs;
        this.notices = notices;
        this.onSaved = onSaved;
        name.addListener(o -> nameProblem.set(null));
        gresa.addListener(o -> codeProblem.set(null));
    }

    /** Reads afresh; what is being typed stays. */
    public void refresh() {
        jobs.run(Job.of("ui.settings.reading", progress -> use.read()), this::show);
    }

    private void show(SchoolFacts.Facts now) {
        boolean typedName = stored.get() != null && !name.get().equals(storedName());
        boolean typedCode = stored.get() != null && !gresa.get().equals(storedCode());
        stored.set(now);
        sealed.set(now.sealed());
        if (!typedName) {
            name.set(storedName());
        }
        if (!typedCode || now.sealed()) {
            gresa.set(storedCode());
        }
    }

    /** Whether another code is typed, so that the head is asked first. */
    boolean changesCode() {
        return stored.get() != null
                && Gresa.parse(gresa.get())
                        .map(code -> !code.value().equals(storedCode()))
                        .orElse(false);
    }

    /** The code as it is stored. */
    String storedCode() {
        return stored.get().school().gresa().value();
    }

    private String storedName() {
        return stored.get().school().name();
    }

    /** Stores what is typed; a refusal stands beside its field and what is typed stays. */
    public void save() {
        String said = name.get();
        String code = gresa.get();
        jobs.run(
                Job.of("ui.school-facts.saving", progress -> use.change(said, code)),
                saved -> {
                    stored.set(saved);
                    revert();
                    notices.say(Meaning.DONE, "ui.school-facts.saved");
                    onSaved.run();
                },
                refusal -> {
                    Problem problem = refusal.problem();
                    boolean ofName = problem.code().equals("work.school.no-name");
                    (ofName ? nameProblem : codeProblem).set(problem);
                });
    }

    /** Back to what is stored. */
    public void revert() {
        name.set(storedName());
        gresa.set(storedCode());
        nameProblem.set(null);
        codeProblem.set(null);
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty gresa() {
        return gresa;
    }

    /** Whether a bundle was sealed under the code: then it stays. */
    public ReadOnlyBooleanProperty sealed() {
        return sealed.getReadOnlyProperty();
    }

    /** Why the name was not stored, or null. */
    public ReadOnlyObjectProperty<Problem> nameProblem() {
        return nameProblem.getReadOnlyProperty();
    }

    /** Why the code was not stored, or null. */
    public ReadOnlyObjectProperty<Problem> codeProblem() {
        return codeProblem.getReadOnlyProperty();
    }

    /** Whether something else is typed than is stored. */
    public BooleanBinding changed() {
        return Bindings.createBooleanBinding(
                () ->
                        stored.get() != null
                                && !(name.get().equals(storedName())
                                        && gresa.get().equals(storedCode())),
                stored,
                name,
                gresa);
    }
}
