package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Gresa;
import org.sanad.model.KeptViolation;
import org.sanad.model.LocalizedText;
import org.sanad.model.PlacementStatus;
import org.sanad.model.Problem;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.Programme;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.people.Journal;
import org.sanad.work.pupils.MoveRequest;
import org.sanad.work.pupils.Moves;
import org.sanad.work.pupils.Newcomer;
import org.sanad.work.pupils.PupilHistory;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/** A pupil's way through the school, and the few fields that record that he comes or goes. */
final class PupilMoves {
    /** What is recorded. */
    enum What {
        LEAVES,
        /** Comes back after he left. */
        RETURNS,
        /** Stands on the list and came during the year, on a day the list does not tell. */
        CAME
    }

    /** What is shown, with the sentences of the doubts that were kept. */
    private record Read(
            PupilHistory history,
            List<Finding> kept,
            List<Site> sites,
            List<Journal.Entry> entered) {}

    private final JobRunner jobs;
    private final SchoolDesk desk;
    private final Runnable onSaved;
    private final ReadOnlyObjectWrapper<PupilRow> pupil = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PupilHistory> history = new ReadOnlyObjectWrapper<>();
    private List<Finding> kept = List.of();
    private List<Site> sites = List.of();
    private List<Journal.Entry> entered = List.of();
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty school = new SimpleStringProperty("");
    private final ObjectProperty<Choice> reason = new SimpleObjectProperty<>();
    private final ObjectProperty<What> what = new SimpleObjectProperty<>(What.LEAVES);
    private final ObjectProperty<Problem> dateProblem = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final WayBack back;

    /** What waits of going is not shown once he is gone, nor of coming back once he is here. */
    private final NamedFields fields =
            new NamedFields()
                    .text("date", date)
                    .text("school", school)
                    .choice("reason", reason, this::reasons, Choice::code)
                    .choice("what", what, () -> List.of(What.values()), What::name)
                    .aside("what")
                    .about(() -> gone(pupil.get()) ? "return" : "departure");

    private final KeptForm drafts;

    PupilMoves(JobRunner jobs, Notices notices, SchoolDesk desk, Runnable onSaved) {
        this.jobs = jobs;
        this.desk = desk;
        this.onSaved = onSaved;
        this.back = new WayBack(jobs, notices, desk, "ui.pupils.move.undone", onSaved);
        this.drafts = new KeptForm(jobs, notices, desk.drafts(), Drafts.Form.MOVE, fields);
    }

    /** Keeps what is typed and not recorded, as soon as a field is left. */
    void keep() {
        drafts.keep();
    }

    /** Throws away what is typed. */
    void revert() {
        clear();
        what.set(proposed());
        drafts.reverted();
    }

    /** Keeps what is typed, and tells whether the form shows what was typed earlier. */
    KeptForm typing() {
        return drafts;
    }

    /** Shows a pupil; what was typed for another one waits for that one. */
    void show(PupilRow row) {
        boolean other = pupil.get() == null || !pupil.get().id().equals(row.id());
        if (other) {
            keep();
        }
        pupil.set(row);
        if (other) {
            clear();
            history.set(null);
            what.set(gone(row) ? What.RETURNS : What.LEAVES);
            fields.stand();
            drafts.open(row.id());
        }
        jobs.run(
                Job.of("ui.pupils.history.reading", progress -> read(row)),
                read -> {
                    if (read.history().pupil().id().equals(pupil.get().id())) {
                        kept = read.kept();
                        sites = read.sites();
                        entered = read.entered();
                        history.set(read.history());
                        propose();
                    }
                });
    }

    /** What is chosen stays while a day is typed, as long as it can be. */
    private void propose() {
        boolean possible = gone(pupil.get()) == (what.get() == What.RETURNS);
        if (date.get().isBlank() || !possible) {
            what.set(proposed());
        }
    }

    /** The checks are asked only where something was kept: they look through the whole school. */
    private Read read(PupilRow row) {
        PupilHistory read = desk.moves().history(row.code());
        List<Finding> doubts = List.of();
        if (read.years().stream().anyMatch(year -> !year.kept().isEmpty())) {
            FindingNames names =
                    new FindingNames(
                            desk.pupils().rows(),
                            desk.benefits().programmes(),
                            desk.checks().papers(),
                            desk.schoolYear());
            doubts = desk.checks().findings().kept().stream().map(names::of).toList();
        }
        return new Read(read, doubts, desk.pupils().sites(), desk.journal().ofPupil(row.id()));
    }

    /** Who entered what of the pupil last; empty where only the head does. */
    List<Journal.Entry> entered() {
        return entered;
    }

    /** The sentence of a doubt kept, as long as the checks still find it. */
    Optional<String> doubt(KeptViolation one, Texts texts) {
        return kept.stream()
                .filter(finding -> finding.kept().sameViolation(one))
                .map(finding -> finding.sentence(texts))
                .findFirst();
    }

    /** Why doubts are kept, by the pack. */
    List<Choice> keepReasons() {
        return desk.checks().reasons();
    }

    /** Name of an article, its code when the pack does not know it. */
    LocalizedText article(String code) {
        return desk.benefits().articleName(code).orElse(new LocalizedText(code, code));
    }

    /** The sites of the school. */
    List<Site> sites() {
        return sites;
    }

    /** Takes the pupil's row as it is now stored. */
    void renew(List<PupilRow> rows) {
        UUID shown = pupil.get() == null ? null : pupil.get().id();
        rows.stream().filter(row -> row.id().equals(shown)).findFirst().ifPresent(this::show);
    }

    /** Whether the pupil left, so that only his coming back can be recorded. */
    static boolean gone(PupilRow row) {
        return row != null && row.status() == PlacementStatus.LEFT;
    }

    private What proposed() {
        boolean unknown = thisYear().filter(one -> one.placement().arrivalUnknown()).isPresent();
        if (gone(pupil.get())) {
            return What.RETURNS;
        }
        return unknown && mayHaveCome() ? What.CAME : What.LEAVES;
    }

    /** Whether the day may be recorded on which a pupil on the list came: it is not yet. */
    boolean mayHaveCome() {
        PupilRow row = pupil.get();
        boolean listed = row != null && row.status() == PlacementStatus.LISTED;
        return listed && thisYear().filter(one -> one.moves().isEmpty()).isPresent();
    }

    private Optional<PupilHistory.Year> thisYear() {
        return history.get() == null
                ? Optional.empty()
                : history.get().years().stream()
                        .filter(one -> one.placement() != null)
                        .max(Comparator.comparing(PupilHistory.Year::year));
    }

    /** Records what is typed: a departure, the return of a pupil who left, or an arrival. */
    void record() {
        keep();
        if (drafts.underWay()) {
            return;
        }
        Optional<LocalDate> day = PupilEditor.date(date.get());
        dateProblem.set(day.isPresent() ? null : Problem.of("ui.pupils.move.date-unreadable"));
        problem.set(null);
        if (day.isEmpty()) {
            return;
        }
        PupilRow row = pupil.get();
        What recorded = what.get();
        MoveRequest request = request(row, day.get());
        UUID action = UUID.randomUUID();
        Drafts.Waiting sent = drafts.waiting();
        Moves moves = desk.within(action).typed(sent).moves();
        Runnable enter =
                drafts.saving(
                        sent,
                        recorded == What.LEAVES
                                ? () -> moves.depart(request)
                                : () -> moves.arrive(request, Newcomer.back()));
        jobs.run(
                Job.of(
                        "ui.pupils.move.saving",
                        progress -> {
                            enter.run();
                            return recorded;
                        }),
                done -> {
                    drafts.saved(row.id());
                    if (row.id().equals(pupil.get().id())) {
                        fields.saved(sent.texts());
                        clearProblems();
                        keep();
                    }
                    onSaved.run();
                    back.offer(action, said(recorded), row.name().whole());
                },
                drafts.refusal(this::refused));
    }

    private static String said(What recorded) {
        return switch (recorded) {
            case LEAVES -> "ui.pupils.move.departed";
            case RETURNS -> "ui.pupils.move.returned";
            case CAME -> "ui.pupils.move.arrived";
        };
    }

    /** A school code when it is one, else the name of the school. */
    private MoveRequest request(PupilRow row, LocalDate day) {
        String typed = school.get().strip();
        Optional<Gresa> code = Gresa.parse(typed);
        return new MoveRequest(
                row.code(),
                day,
                code.orElse(null),
                typed.isEmpty() || code.isPresent() ? null : typed,
                reason.get() == null || what.get() != What.LEAVES ? null : reason.get().code(),
                null);
    }

    private void refused(UserProblem refusal) {
        problem.set(refusal.problem());
    }

    private void clear() {
        date.set("");
        school.set("");
        reason.set(null);
        clearProblems();
    }

    private void clearProblems() {
        dateProblem.set(null);
        problem.set(null);
    }

    /** Short name of a programme, its code when the pack does not know it. */
    LocalizedText programme(String code) {
        return desk.benefits().programmes().stream()
                .filter(programme -> programme.code().equals(code))
                .map(Programme::shortName)
                .findFirst()
                .orElse(new LocalizedText(code, code));
    }

    /** The reasons of the pack. */
    List<Choice> reasons() {
        return desk.moves().reasons();
    }

    ReadOnlyObjectProperty<PupilRow> pupil() {
        return pupil.getReadOnlyProperty();
    }

    /** Null until read. */
    ReadOnlyObjectProperty<PupilHistory> history() {
        return history.getReadOnlyProperty();
    }

    /** First or last day, as typed. */
    StringProperty date() {
        return date;
    }

    /** Code or name of the other school. */
    StringProperty school() {
        return school;
    }

    /** What is recorded. */
    ObjectProperty<What> what() {
        return what;
    }

    ObjectProperty<Choice> reason() {
        return reason;
    }

    ObjectProperty<Problem> dateProblem() {
        return dateProblem;
    }

    ObjectProperty<Problem> problem() {
        return problem;
    }
}
