package org.sanad.ui.settings;

import java.util.Arrays;
import java.util.List;
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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.i18n.Isolate;
import org.sanad.model.Clerk;
import org.sanad.model.Problem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.people.Journal;
import org.sanad.work.people.People;

/** Who enters data beside the head, and the journal of what everybody did. */
public final class PeopleViewModel {
    /** What is shown of the journal; the rest is older than a head looks for. */
    private static final int SHOWN = 500;

    private record Read(List<Clerk> clerks, Journal.Told journal) {}

    private final People people;
    private final Journal journal;
    private final JobRunner jobs;
    private final Notices notices;
    private final ObservableList<Clerk> clerks = FXCollections.observableArrayList();
    private final ObservableList<Journal.Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(true);
    private final StringProperty name = new SimpleStringProperty("");
    private final NewPassword next = new NewPassword();
    private final ObjectProperty<Clerk> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    public PeopleViewModel(People people, Journal journal, JobRunner jobs, Notices notices) {
        this.people = people;
        this.journal = journal;
        this.jobs = jobs;
        this.notices = notices;
        name.addListener(o -> problem.set(null));
        next.first().addListener(o -> problem.set(null));
    }

    /** Reads afresh. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.people.reading",
                        progress -> new Read(people.clerks(), journal.newest(SHOWN))),
                read -> {
                    clerks.setAll(read.clerks());
                    entries.setAll(read.journal().entries());
                    whole.set(read.journal().whole());
                });
    }

    /** Gives the chosen person another password, or a new person a name and a password. */
    public void save() {
        Clerk of = chosen.get();
        String said = name.get();
        char[] password = next.typed();
        jobs.run(
                Job.of(
                        "ui.people.saving",
                        progress -> {
                            try {
                                if (of == null) {
                                    return people.add(said, password);
                                }
                                people.newPassword(of.id(), password);
                                return of;
                            } finally {
                                Arrays.fill(password, '\0');
                            }
                        }),
                saved -> {
                    forget();
                    notices.say(
                            Meaning.DONE,
                            of == null ? "ui.people.added" : "ui.people.changed",
                            Isolate.natural(saved.name()));
                    refresh();
                },
                refusal -> problem.set(refusal.problem()));
    }

    /** Takes what was typed out of the fields, and nobody is chosen. */
    public void forget() {
        chosen.set(null);
        name.set("");
        next.forget();
        problem.set(null);
    }

    /** From now on a person opens nothing. */
    public void remove(Clerk clerk) {
        jobs.run(
                Job.of(
                        "ui.people.saving",
                        progress -> {
                            people.remove(clerk.id());
                            return clerk;
                        }),
                removed -> {
                    forget();
                    notices.say(Meaning.DONE, "ui.people.removed", Isolate.natural(removed.name()));
                    refresh();
                });
    }

    /** In the order they came. */
    public ObservableList<Clerk> clerks() {
        return clerks;
    }

    /** What was done last, the newest first. */
    public ObservableList<Journal.Entry> entries() {
        return entries;
    }

    /** Whether the journal is as it was written. */
    public ReadOnlyBooleanProperty whole() {
        return whole.getReadOnlyProperty();
    }

    /** Name of the person to come. */
    public StringProperty name() {
        return name;
    }

    /** The password to come. */
    public NewPassword next() {
        return next;
    }

    /** Who gets another password; null while a new person is written down. */
    public ObjectProperty<Clerk> chosen() {
        return chosen;
    }

    /** Why nothing was saved, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether everything was typed. */
    public BooleanBinding ready() {
        return Bindings.isNotNull(chosen).or(Bindings.isNotEmpty(name)).and(next.ready());
    }
}
