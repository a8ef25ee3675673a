package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.UserProblem;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.absences.SlipsChange;
import org.sanad.work.absences.WantedSlip;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.school.SchoolDesk;

/** Slips handed out and taken back, one after the other, each with its way back. */
final class SlipWriting {
    /** The slips a hand-out is about. */
    record Of(String programme, SchoolYear year, int tranche) {}

    /** Takes what is handed out now, and whom the last writing touched. */
    interface Listener {
        void written(List<HandedSlip> handed, Set<UUID> touched);
    }

    private record Written(List<HandedSlip> handed, List<Problem> problems) {}

    private final JobRunner jobs;
    private final Notices notices;
    private final SchoolDesk desk;
    private final Listener listener;
    private final StepQueue steps = new StepQueue();
    private final StringProperty day;

    SlipWriting(JobRunner jobs, Notices notices, SchoolDesk desk, Listener listener) {
        this.jobs = jobs;
        this.notices = notices;
        this.desk = desk;
        this.listener = listener;
        this.day = new SimpleStringProperty(DayText.written(desk.slipCounter().today()));
    }

    /** The day slips are handed out on with Space, as typed; today until somebody says another. */
    StringProperty day() {
        return day;
    }

    /**
     * Hands the slips out to those without; when all have theirs, takes them back.
     *
     * @param chosen the rows as they stand when all before is written
     */
    void toggle(Supplier<List<TransferRows.Row>> chosen, Of of) {
        steps.add(
                () -> {
                    List<TransferRows.Row> rows = chosen.get();
                    List<TransferRows.Row> without =
                            rows.stream()
                                    .filter(row -> row.slip(of.tranche()) == null)
                                    .filter(row -> row.atCounter(of.tranche()))
                                    .toList();
                    List<TransferRows.Row> with =
                            rows.stream().filter(row -> row.slip(of.tranche()) != null).toList();
                    if (!without.isEmpty()) {
                        handOnTheDay(without, of);
                    } else if (!with.isEmpty()) {
                        takeBack(with, of, this::refused);
                    }
                });
    }

    private void handOnTheDay(List<TransferRows.Row> rows, Of of) {
        Optional<LocalDate> on = DayText.read(day.get());
        if (on.isEmpty()) {
            notices.refuse(UserProblem.of("ui.transfers.not-a-day"));
            return;
        }
        List<WantedSlip> wanted =
                rows.stream().map(row -> new WantedSlip(0, row.code(), row.guardian())).toList();
        String key = rows.size() == 1 ? "ui.transfers.handed-one" : "ui.transfers.handed";
        Object who = rows.size() == 1 ? rows.get(0).name() : rows.size();
        UUID action = UUID.randomUUID();
        write(
                () -> {
                    SlipsChange change =
                            desk.within(action)
                                    .slips()
                                    .hand(
                                            of.programme(),
                                            of.year(),
                                            of.tranche(),
                                            wanted,
                                            on.get());
                    return change.problems();
                },
                of,
                pupils(rows),
                () -> offerUndo(action, of, pupils(rows), key, who),
                this::refused);
    }

    private void refused(Problem problem) {
        notices.refuse(new UserProblem(problem));
    }

    /**
     * Hands one slip out to somebody on a day, from its form.
     *
     * @param form keeps what is typed until then
     * @param onSaved called when it is on the disk
     */
    void hand(
            SlipForm.Opened of,
            LocalDate on,
            String receiver,
            KeptForm form,
            Runnable onSaved,
            Consumer<Problem> refused) {
        UUID action = UUID.randomUUID();
        Drafts.Waiting typed = form.waiting();
        SchoolDesk within = desk.within(action).typed(typed);
        Supplier<List<Problem>> writing = form.writing(typed, () -> hand(within, of, on, receiver));
        Set<UUID> touched = Set.of(of.row().pupil());
        String key = of.slip() == null ? "ui.transfers.handed-one" : "ui.transfers.corrected";
        Runnable said =
                () -> {
                    form.saved(typed.subject());
                    onSaved.run();
                    offerUndo(action, of.of(), touched, key, of.row().name());
                };
        steps.add(() -> write(writing, of.of(), touched, said, refused));
    }

    private static List<Problem> hand(
            SchoolDesk desk, SlipForm.Opened opened, LocalDate on, String receiver) {
        TransferRows.Row row = opened.row();
        Of of = opened.of();
        if (opened.slip() == null) {
            WantedSlip wanted = new WantedSlip(0, row.code(), receiver);
            return desk.slips()
                    .hand(of.programme(), of.year(), of.tranche(), wanted, on)
                    .problems();
        }
        HandedSlip slip =
                new HandedSlip(row.pupil(), of.programme(), of.year(), of.tranche(), on, receiver);
        desk.slips().correct(slip, row.code());
        return List.of();
    }

    /** Takes one slip back, when all before is written. */
    void takeBackLater(TransferRows.Row row, Of of, Consumer<Problem> refused) {
        steps.add(() -> takeBack(List.of(row), of, refused));
    }

    /** Takes slips back that were not handed out. */
    private void takeBack(List<TransferRows.Row> rows, Of of, Consumer<Problem> refused) {
        Set<UUID> pupils = pupils(rows);
        String key = rows.size() == 1 ? "ui.transfers.taken-back-one" : "ui.transfers.taken-back";
        Object who = rows.size() == 1 ? rows.get(0).name() : rows.size();
        UUID action = UUID.randomUUID();
        write(
                () -> {
                    desk.within(action)
                            .slipCounter()
                            .takeBack(of.programme(), of.year(), of.tranche(), pupils);
                    return List.of();
                },
                of,
                pupils,
                () -> offerUndo(action, of, pupils, key, who),
                refused);
    }

    private static Set<UUID> pupils(List<TransferRows.Row> rows) {
        return new HashSet<>(rows.stream().map(TransferRows.Row::pupil).toList());
    }

    private void offerUndo(UUID action, Of of, Set<UUID> pupils, String key, Object who) {
        notices.offerMeanwhile(
                Meaning.DONE, WayBack.BUTTON, () -> undo(action, of, pupils), key, who);
    }

    /** In the order of the keys, as every writing of slips. */
    private void undo(UUID action, Of of, Set<UUID> pupils) {
        steps.add(
                () ->
                        write(
                                () -> {
                                    desk.lastActions().undo(action);
                                    return List.of();
                                },
                                of,
                                pupils,
                                () -> notices.say(Meaning.DONE, "ui.transfers.as-before"),
                                this::refused));
    }

    private void write(
            Supplier<List<Problem>> writing,
            Of of,
            Set<UUID> touched,
            Runnable said,
            Consumer<Problem> refused) {
        steps.begin();
        jobs.run(
                Job.of(
                        "ui.transfers.saving",
                        progress -> {
                            List<Problem> problems = writing.get();
                            return new Written(
                                    desk.slipCounter().handed(of.programme(), of.year()), problems);
                        }),
                written -> {
                    listener.written(written.handed(), touched);
                    said.run();
                    written.problems()
                            .forEach(
                                    problem ->
                                            notices.say(
                                                    Meaning.DOUBTFUL,
                                                    problem.code(),
                                                    problem.arguments().toArray()));
                    steps.end();
                },
                refusal -> {
                    refused.accept(refusal.problem());
                    steps.end();
                });
    }
}
