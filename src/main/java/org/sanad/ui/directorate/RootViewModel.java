package org.sanad.ui.directorate;

import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.review.RootCeremonies.Standing;

/** The root key of the directorate, brought with its passphrase for one ceremony at a time. */
final class RootViewModel {
    private final DirectorateDesk desk;
    private final JobRunner jobs;
    private final Notices notices;
    private final Runnable onDone;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> nextProblem = new ReadOnlyObjectWrapper<>();
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty next = new SimpleStringProperty("");
    private final StringProperty repeated = new SimpleStringProperty("");
    private final SimpleBooleanProperty working = new SimpleBooleanProperty();

    /**
     * @param onDone runs after a ceremony
     */
    RootViewModel(DirectorateDesk desk, JobRunner jobs, Notices notices, Runnable onDone) {
        this.desk = desk;
        this.jobs = jobs;
        this.notices = notices;
        this.onDone = onDone;
        passphrase.addListener(o -> problem.set(null));
        next.addListener(o -> nextProblem.set(null));
        repeated.addListener(o -> nextProblem.set(null));
    }

    /** Reads afresh. */
    void refresh() {
        jobs.run(Job.of("ui.keys.reading", progress -> desk.root().standing()), standing::set);
    }

    /** Where root and directory stand; null until read. */
    ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** The passphrase as typed. */
    StringProperty passphrase() {
        return passphrase;
    }

    /** The next passphrase as typed. */
    StringProperty next() {
        return next;
    }

    /** The next passphrase a second time. */
    StringProperty repeated() {
        return repeated;
    }

    /** Why the ceremony was not held, or null. */
    ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** What is wrong with the next passphrase, or null. */
    ReadOnlyObjectProperty<Problem> nextProblem() {
        return nextProblem.getReadOnlyProperty();
    }

    /** Whether a ceremony can be held. */
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> !working.get() && !passphrase.get().isEmpty(), working, passphrase);
    }

    /** Whether keys changed that only the root can publish. */
    BooleanBinding pending() {
        return Bindings.createBooleanBinding(
                () -> standing.get() != null && standing.get().pending(), standing);
    }

    /** Signs the directory as it is. */
    void sign() {
        hold(typed -> desk.root().sign(typed), "ui.root.signed");
    }

    /** New keys of the desk. */
    void renewKeys(boolean inWrongHands) {
        hold(typed -> desk.root().renewKeys(typed, inWrongHands), "ui.root.renewed");
    }

    /** A new root. */
    void changeRoot() {
        withNext((typed, now) -> desk.root().changeRoot(typed, now), "ui.root.changed");
    }

    /** The same root under another passphrase. */
    void changePassphrase() {
        withNext(
                (typed, now) -> desk.root().changePassphrase(typed, now),
                "ui.root.passphrase-changed");
    }

    private interface Change {
        Standing hold(char[] passphrase, char[] next);
    }

    private void withNext(Change change, String doneKey) {
        if (!next.get().equals(repeated.get()) || next.get().isEmpty()) {
            nextProblem.set(Problem.of("ui.root.next-differs"));
            return;
        }
        char[] now = next.get().toCharArray();
        hold(
                typed -> {
                    try {
                        return change.hold(typed, now);
                    } finally {
                        Arrays.fill(now, '\0');
                    }
                },
                doneKey);
    }

    private void hold(Function<char[], Standing> ceremony, String doneKey) {
        if (!ready().get()) {
            return;
        }
        working.set(true);
        char[] typed = passphrase.get().toCharArray();
        jobs.run(
                Job.of(
                        "ui.root.working",
                        progress -> {
                            try {
                                return ceremony.apply(typed);
                            } finally {
                                Arrays.fill(typed, '\0');
                            }
                        }),
                done -> {
                    working.set(false);
                    forget();
                    standing.set(done);
                    notices.say(Meaning.DONE, doneKey, done.directory());
                    onDone.run();
                },
                this::refused);
    }

    private void refused(UserProblem refusal) {
        working.set(false);
        boolean wrong = refusal.code().equals("work.root.passphrase");
        (wrong ? problem : nextProblem).set(refusal.problem());
    }

    /** Takes what was typed out of the fields. */
    void forget() {
        passphrase.set("");
        next.set("");
        repeated.set("");
        problem.set(null);
        nextProblem.set(null);
    }
}
