package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.school.SchoolDesk;

/**
 * Writes what is ticked on the class sheet: each step of the keys one job, one after the other.
 * What depends on it is read again when none waits any more.
 */
final class SheetWriting {
    /**
     * One decision for some pupils.
     *
     * @param status null takes the decision back
     * @param reason why they are kept out, by its code, or null
     * @param from first day out of those who took part; null for today
     */
    record Change(
            Programme programme,
            List<UUID> pupils,
            ParticipationStatus status,
            String reason,
            LocalDate from) {
        static Change enrol(Programme programme, List<UUID> pupils) {
            return new Change(programme, pupils, ParticipationStatus.ENROLLED, null, null);
        }

        static Change keepOut(
                Programme programme, List<UUID> pupils, String reason, LocalDate from) {
            return new Change(programme, pupils, ParticipationStatus.KEPT_OUT, reason, from);
        }

        static Change takeBack(Programme programme, List<UUID> pupils) {
            return new Change(programme, pupils, null, null, null);
        }
    }

    private final JobRunner jobs;
    private final Notices notices;
    private final SchoolDesk desk;
    private final Consumer<Change> onWritten;
    private final Runnable onIdle;
    private final StepQueue steps = new StepQueue();

    /**
     * @param onWritten takes each change when it is committed
     * @param onIdle runs when the last job has ended and no step waits
     */
    SheetWriting(
            JobRunner jobs,
            Notices notices,
            SchoolDesk desk,
            Consumer<Change> onWritten,
            Runnable onIdle) {
        this.jobs = jobs;
        this.notices = notices;
        this.desk = desk;
        this.onWritten = onWritten;
        this.onIdle = onIdle;
    }

    /** Runs a step when all before it are written: only then the marks it looks at are true. */
    void then(Runnable step) {
        steps.add(step);
    }

    /** Whether nothing is on its way and nothing waits. */
    boolean idle() {
        return steps.idle();
    }

    /** Writes changes as one job; to be called within a step. */
    void write(Change... changes) {
        write(desk, List.of(changes), () -> {});
    }

    /**
     * The same of one that is taken back by itself.
     *
     * @param action within which it is entered
     * @param onDone called once it is committed
     */
    void write(UUID action, Change change, Runnable onDone) {
        write(desk.within(action), List.of(change), onDone);
    }

    private void write(SchoolDesk on, List<Change> changes, Runnable onDone) {
        List<Change> real = changes.stream().filter(c -> !c.pupils().isEmpty()).toList();
        if (real.isEmpty()) {
            return;
        }
        steps.begin();
        jobs.run(
                Job.of(
                        "ui.programmes.saving",
                        progress -> {
                            real.forEach(one -> store(on, one));
                            return real;
                        }),
                written -> {
                    written.forEach(onWritten);
                    onDone.run();
                    end();
                },
                this::refused);
    }

    private static void store(SchoolDesk on, Change change) {
        String programme = change.programme().code();
        if (change.status() == ParticipationStatus.KEPT_OUT) {
            on.benefits().keepOut(programme, change.pupils(), change.reason(), change.from());
        } else {
            on.benefits().mark(programme, change.pupils(), change.status());
        }
    }

    private void refused(UserProblem refusal) {
        notices.refuse(refusal);
        end();
    }

    private void end() {
        steps.end();
        if (steps.idle()) {
            onIdle.run();
        }
    }
}
