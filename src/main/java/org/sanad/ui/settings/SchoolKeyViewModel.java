package org.sanad.ui.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sanad.i18n.Isolate;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.answers.Restitution.Returned;
import org.sanad.work.school.SchoolDesk;
import org.sanad.work.send.KeyStanding;
import org.sanad.work.send.SchoolKey.Enrolled;

/** The key of this computer: where it stands, a new one, and what comes back after a loss. */
public final class SchoolKeyViewModel {
    /** What the desk reads when the page comes up. */
    private record Read(KeyStanding standing, boolean empty, boolean directorate) {}

    private final SchoolDesk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Runnable onReturned;
    private final ReadOnlyObjectWrapper<KeyStanding> standing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper directorate = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * @param onReturned runs when everything is back: every screen is to be built anew
     */
    public SchoolKeyViewModel(
            SchoolDesk desk, JobRunner jobs, Notices notices, Runnable onReturned) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.onReturned = onReturned;
    }

    /** Reads afresh. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.settings.reading",
                        progress ->
                                new Read(
                                        desk.key().standing(),
                                        desk.restitution().possible(),
                                        desk.sending().directorate().isPresent())),
                read -> {
                    standing.set(read.standing());
                    empty.set(read.empty());
                    directorate.set(read.directorate());
                });
    }

    /** What the directorate's directory says of the key; null until read. */
    public ReadOnlyObjectProperty<KeyStanding> standing() {
        return standing.getReadOnlyProperty();
    }

    /** Whether there is nothing that data given back could overwrite. */
    public ReadOnlyBooleanProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /** Whether a directorate is known, so that a key can be made known to it. */
    public ReadOnlyBooleanProperty directorate() {
        return directorate.getReadOnlyProperty();
    }

    /** Whether something is being written or taken. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Writes the enrolment alone, with the slip of the key's code. */
    public void enrol(Path folder) {
        write(Job.of("ui.settings.key.writing", progress -> desk.key().enrol(folder)));
    }

    /** Makes new keys and writes the enrolment that tells of them. */
    public void renew(Path folder) {
        write(Job.of("ui.settings.key.writing", progress -> desk.key().renew(folder)));
    }

    private void write(Job<Enrolled> job) {
        working.set(true);
        jobs.run(job, this::written, this::refused);
    }

    private void written(Enrolled made) {
        working.set(false);
        notices.say(
                Meaning.DONE,
                made.vouched() ? "ui.settings.key.renewed" : "ui.settings.key.enrolled",
                name(made.file()),
                name(made.slip()));
        refresh();
    }

    /** Takes the files of a restitution. */
    public void takeBack(List<Path> files) {
        working.set(true);
        jobs.run(
                Job.of("ui.settings.key.returning", progress -> desk.restitution().take(files)),
                this::returned,
                this::refused);
    }

    private void returned(List<Returned> campaigns) {
        working.set(false);
        if (campaigns.isEmpty()) {
            notices.say(Meaning.INFORMATION, "ui.settings.key.returned-before");
            return;
        }
        Returned last = campaigns.get(campaigns.size() - 1);
        onReturned.run();
        notices.say(
                Meaning.DONE,
                "ui.settings.key.returned",
                last.pupils(),
                Isolate.leftToRight(last.campaign()));
    }

    private void refused(UserProblem problem) {
        working.set(false);
        notices.refuse(problem);
    }

    private static String name(Path file) {
        return Isolate.leftToRight(String.valueOf(file.getFileName()));
    }
}
