package org.sanad.ui.school;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.sanad.i18n.Isolate;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.absences.Absences;
import org.sanad.work.absences.AbsencesChange;
import org.sanad.work.absences.MonthSheet;
import org.sanad.work.absences.WantedAbsence;
import org.sanad.work.school.SchoolDesk;

/**
 * Writes what is entered of a class's month: each step of the keys one job, one after the other.
 * From the moment a month and class are opened all of it is one sitting, taken back as one.
 */
final class AbsencesSitting {
    private static final String SAVING = "ui.absences.saving";

    private final JobRunner jobs;
    private final Notices notices;
    private final SchoolDesk desk;
    private final Consumer<MonthSheet> onWritten;
    private final StepQueue steps = new StepQueue();
    private final ReadOnlyBooleanWrapper written = new ReadOnlyBooleanWrapper();
    private UUID sitting = UUID.randomUUID();

    /**
     * @param onWritten takes the month as it is after each step
     */
    AbsencesSitting(
            JobRunner jobs, Notices notices, SchoolDesk desk, Consumer<MonthSheet> onWritten) {
        this.jobs = jobs;
        this.notices = notices;
        this.desk = desk;
        this.onWritten = onWritten;
    }

    /** Another month or class: what is written from now on is taken back by itself. */
    void begin() {
        sitting = UUID.randomUUID();
        written.set(false);
    }

    /** Runs a step when all before it are written: only then the counts it looks at are true. */
    void then(Runnable step) {
        steps.add(step);
    }

    /**
     * Reads in the order of the keys: all that was typed before is written, and what is typed after
     * waits until it is read.
     *
     * @param reading takes the sitting there is by then; runs away from the window
     * @param onRefused called after the refusal is told
     */
    <T> void reading(Function<UUID, T> reading, Consumer<T> onRead, Runnable onRefused) {
        steps.add(
                () -> {
                    UUID within = sitting;
                    steps.begin();
                    jobs.run(
                            Job.of("ui.absences.reading", progress -> reading.apply(within)),
                            read -> {
                                onRead.accept(read);
                                steps.end();
                            },
                            problem -> {
                                onRefused.run();
                                refused(problem);
                            });
                });
    }

    private record Written(AbsencesChange change, MonthSheet sheet) {}

    /** Writes a row; to be called within a step. */
    void write(YearMonth month, WantedAbsence wanted) {
        UUID within = sitting;
        steps.begin();
        jobs.run(
                Job.of(
                        SAVING,
                        progress -> {
                            Absences absences = desk.within(within).absences();
                            AbsencesChange change = absences.enter(month, List.of(wanted));
                            return new Written(change, absences.sheet(month));
                        }),
                done -> {
                    done.change()
                            .problems()
                            .forEach(problem -> notices.refuse(new UserProblem(problem)));
                    shown(within, done.sheet());
                },
                this::refused);
    }

    /** Says on a day that the class's month is entered. */
    void done(YearMonth month, String schoolClass, LocalDate on) {
        say(
                month,
                schoolClass,
                on,
                read -> {
                    boolean whole = read.entered().contains(schoolClass);
                    notices.offer(
                            whole ? Meaning.DONE : Meaning.DOUBTFUL,
                            WayBack.BUTTON,
                            () -> notDone(month, schoolClass),
                            whole ? "ui.absences.now-done" : "ui.absences.now-early",
                            Isolate.leftToRight(schoolClass));
                });
    }

    /** Says that it is not. */
    void notDone(YearMonth month, String schoolClass) {
        say(
                month,
                schoolClass,
                null,
                read ->
                        notices.say(
                                Meaning.DONE,
                                "ui.absences.not-done",
                                Isolate.leftToRight(schoolClass)));
    }

    private void say(
            YearMonth month, String schoolClass, LocalDate on, Consumer<MonthSheet> telling) {
        steps.add(
                () -> {
                    UUID within = sitting;
                    steps.begin();
                    jobs.run(
                            Job.of(
                                    SAVING,
                                    progress -> {
                                        boolean done = on != null;
                                        Absences absences = desk.within(within).absences();
                                        absences.done(month, schoolClass, done, on);
                                        return absences.sheet(month);
                                    }),
                            read -> {
                                telling.accept(read);
                                shown(within, read);
                            },
                            this::refused);
                });
    }

    /**
     * What the store says, within {@link #reading}: elsewhere it may have been taken back, or made
     * again.
     *
     * @param there whether something of that sitting is there to be taken back
     */
    void read(UUID within, boolean there) {
        if (within.equals(sitting)) {
            written.set(there);
        }
    }

    /**
     * Takes back all that was written since the month and class were opened and is still there,
     * whatever was entered on other pages in between, and nothing else.
     */
    void takeBack(YearMonth month) {
        steps.add(
                () -> {
                    if (!written.get()) {
                        return;
                    }
                    UUID within = sitting;
                    steps.begin();
                    jobs.run(
                            Job.of(
                                    SAVING,
                                    progress -> {
                                        desk.lastActions().undo(within);
                                        return desk.absences().sheet(month);
                                    }),
                            read -> {
                                begin();
                                notices.say(Meaning.DONE, "ui.absences.taken-back");
                                onWritten.accept(read);
                                steps.end();
                            },
                            this::refused);
                });
    }

    private void shown(UUID within, MonthSheet read) {
        if (within.equals(sitting)) {
            written.set(true);
        }
        onWritten.accept(read);
        steps.end();
    }

    private void refused(UserProblem problem) {
        notices.refuse(problem);
        steps.end();
    }

    /** Whether something was written since the month and class were opened. */
    ReadOnlyBooleanProperty written() {
        return written.getReadOnlyProperty();
    }
}
