package org.sanad.ui.school;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.Reason;
import org.sanad.model.rule.Violation;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickGridModel;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.school.SheetWriting.Change;
import org.sanad.work.Job;
import org.sanad.work.benefits.BenefitRow;
import org.sanad.work.benefits.ClassSheet;
import org.sanad.work.school.SchoolDesk;

/**
 * Pupils × programmes as they are ticked. Each change is one job, one after the other in the order
 * of the keys; a mark changes when its job is committed.
 */
public final class ProgrammesViewModel
        implements TickGridModel<ProgrammesViewModel.SheetRow, Programme> {
    /** A pupil of the sheet. */
    public record SheetRow(UUID pupil, String name, String schoolClass) {}

    /** A pupil in a programme, with what speaks against it. */
    public record Cell(SheetRow row, Programme programme, List<Reason> reasons) {
        public Cell {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * What a programme counts in the whole school.
     *
     * @param undecided eligible pupils of whom nothing is decided yet
     */
    public record Counts(int eligible, int enrolled, int undecided) {}

    private record Read(ClassSheet sheet, List<Violation> violations) {}

    private final JobRunner jobs;
    private final Texts texts;
    private final SchoolDesk desk;
    private final ObservableList<SheetRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> classes = FXCollections.observableArrayList();
    private final ObservableList<Programme> programmes = FXCollections.observableArrayList();
    private final ObjectProperty<String> schoolClass = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Cell> againstRules = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Cell> explained = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Cell> askedWhy = new ReadOnlyObjectWrapper<>();
    private final SheetWriting writing;
    private final SheetMarks marks = new SheetMarks();
    private List<SheetRow> all = List.of();

    public ProgrammesViewModel(JobRunner jobs, Notices notices, Texts texts, SchoolDesk desk) {
        this.jobs = jobs;
        this.texts = texts;
        this.desk = desk;
        this.writing = new SheetWriting(jobs, notices, desk, this::written, this::refresh);
        schoolClass.addListener(o -> filter());
    }

    /** Reads the sheet again. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.programmes.reading",
                        progress -> new Read(desk.benefits().sheet(), desk.checks().violations())),
                this::show);
    }

    /** Enrols every eligible pupil of the class shown of whom nothing is decided. */
    public void enrolAllEligible(Programme programme) {
        List<SheetRow> shown = List.copyOf(rows);
        writing.then(
                () ->
                        enrol(
                                programme,
                                shown.stream()
                                        .filter(row -> undecided(row, programme))
                                        .map(SheetRow::pupil)
                                        .toList()));
    }

    private void enrol(Programme programme, List<UUID> pupils) {
        writing.write(Change.enrol(programme, pupils));
    }

    /** How many beneficiaries of last year wait whom the rules do not exclude. */
    public int waitingFromLastYear() {
        return programmes.stream().mapToInt(one -> marks.waiting(one).size()).sum();
    }

    /** Enrols them again. */
    public void confirmLastYear() {
        programmes.forEach(one -> writing.then(() -> enrol(one, marks.waiting(one))));
    }

    /** Asks why a pupil is to be kept out, or takes it back that he is. */
    public void keepOut(SheetRow row, Programme programme) {
        writing.then(
                () -> {
                    if (decision(row, programme) == ParticipationStatus.KEPT_OUT) {
                        writing.write(Change.takeBack(programme, List.of(row.pupil())));
                    } else if (reasons().isEmpty()) {
                        keepOutFor(cell(row, programme), null);
                    } else {
                        askWhy(row, programme);
                    }
                });
    }

    private void askWhy(SheetRow row, Programme programme) {
        askedWhy.set(null);
        askedWhy.set(cell(row, programme));
    }

    /**
     * Keeps a pupil out.
     *
     * @param reason code of {@link #reasons}, or null when the pack has none
     */
    public void keepOutFor(Cell cell, String reason) {
        askedWhy.set(null);
        List<UUID> pupils = List.of(cell.row().pupil());
        writing.then(
                () ->
                        writing.write(
                                new Change(
                                        cell.programme(),
                                        pupils,
                                        ParticipationStatus.KEPT_OUT,
                                        reason)));
    }

    /** Why a pupil may be kept out, in the order of the pack. */
    public List<Choice> reasons() {
        return desk.benefits().reasonsToKeepOut();
    }

    /** Why a pupil is kept out, in the language shown; null when he is not or nothing is known. */
    String reasonOf(SheetRow row, Programme programme) {
        String code = marks.reason(row.pupil(), programme);
        return code == null
                ? null
                : reasons().stream()
                        .filter(one -> one.code().equals(code))
                        .map(one -> one.label().in(texts.language().get().code()))
                        .findFirst()
                        .orElse(code);
    }

    /** Enrols a pupil the rules exclude, after the head was asked. */
    public void enrolAgainstRules(Cell cell) {
        againstRules.set(null);
        writing.then(() -> enrol(cell.programme(), List.of(cell.row().pupil())));
    }

    @Override
    public void toggle(List<SheetRow> some, List<Programme> columns) {
        List<SheetRow> chosen = List.copyOf(some);
        List<Programme> across = List.copyOf(columns);
        writing.then(() -> toggleNow(chosen, across));
    }

    /** All chosen cells enrolled: takes them out; otherwise enrols those the rules allow. */
    private void toggleNow(List<SheetRow> chosen, List<Programme> across) {
        List<Change> changes = new ArrayList<>();
        boolean remove =
                across.stream()
                        .allMatch(
                                programme ->
                                        chosen.stream()
                                                .filter(row -> open(row, programme))
                                                .allMatch(row -> enrolled(row, programme)));
        for (Programme programme : across) {
            List<UUID> pupils =
                    chosen.stream()
                            .filter(row -> open(row, programme))
                            .filter(row -> enrolled(row, programme) == remove)
                            .map(SheetRow::pupil)
                            .toList();
            if (!pupils.isEmpty()) {
                changes.add(
                        remove
                                ? Change.takeBack(programme, pupils)
                                : Change.enrol(programme, pupils));
            }
        }
        if (changes.isEmpty() && chosen.size() == 1 && across.size() == 1) {
            askAgainstRules(chosen.get(0), across.get(0));
        }
        writing.write(changes.toArray(Change[]::new));
    }

    private void askAgainstRules(SheetRow row, Programme programme) {
        againstRules.set(null);
        againstRules.set(cell(row, programme));
    }

    private void written(Change change) {
        marks.decide(change.pupils(), change.programme(), change.status(), change.reason());
        version.set(version.get() + 1);
    }

    private void show(Read read) {
        if (!writing.idle()) {
            return;
        }
        marks.read(read.sheet(), read.violations());
        all =
                read.sheet().rows().stream()
                        .map(
                                row ->
                                        new SheetRow(
                                                row.pupil(), row.name().whole(), row.schoolClass()))
                        .toList();
        if (!programmes.equals(read.sheet().programmes())) {
            programmes.setAll(read.sheet().programmes());
        }
        if (!classes.equals(read.sheet().classes())) {
            String chosen = schoolClass.get();
            classes.setAll(read.sheet().classes());
            schoolClass.set(classes.contains(chosen) ? chosen : null);
        }
        filter();
        version.set(version.get() + 1);
    }

    private void filter() {
        List<SheetRow> shown =
                all.stream()
                        .filter(
                                row ->
                                        schoolClass.get() == null
                                                || row.schoolClass().equals(schoolClass.get()))
                        .toList();
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
    }

    @Override
    public ObservableList<SheetRow> rows() {
        return rows;
    }

    @Override
    public List<Programme> columns() {
        return programmes;
    }

    @Override
    public String rowName(SheetRow row) {
        return row.name();
    }

    @Override
    public String columnTitle(Programme programme) {
        return programme.shortName().in(texts.language().get().code());
    }

    @Override
    public TickMark mark(SheetRow row, Programme programme) {
        return marks.mark(row.pupil(), programme);
    }

    @Override
    public void explain(SheetRow row, Programme programme) {
        explained.set(null);
        explained.set(cell(row, programme));
    }

    /** What a programme counts in the whole school. */
    public Counts counts(Programme programme) {
        int eligible = 0;
        int enrolled = 0;
        int undecided = 0;
        for (SheetRow row : all) {
            eligible += eligible(row, programme) ? 1 : 0;
            enrolled += enrolled(row, programme) ? 1 : 0;
            undecided += undecided(row, programme) ? 1 : 0;
        }
        return new Counts(eligible, enrolled, undecided);
    }

    /** How many pupils of the class shown could be enrolled at once. */
    public int fillable(Programme programme) {
        return (int) rows.stream().filter(row -> undecided(row, programme)).count();
    }

    /** What a thing a programme gives is called, or its code when this pack does not know it. */
    String articleName(String code) {
        return desk.benefits()
                .articleName(code)
                .map(name -> name.in(texts.language().get().code()))
                .orElse(code);
    }

    /** What the programme gives this pupil and why; null before the sheet is read. */
    BenefitRow benefit(SheetRow row, Programme programme) {
        return marks.benefit(row.pupil(), programme);
    }

    private Cell cell(SheetRow row, Programme programme) {
        BenefitRow benefit = benefit(row, programme);
        return new Cell(row, programme, benefit == null ? List.of() : benefit.reasons());
    }

    /** Whether Space may act on the cell without a question. */
    private boolean open(SheetRow row, Programme programme) {
        return eligible(row, programme) || marks.decided(row.pupil(), programme);
    }

    private boolean eligible(SheetRow row, Programme programme) {
        return marks.eligible(row.pupil(), programme);
    }

    private boolean enrolled(SheetRow row, Programme programme) {
        return decision(row, programme) == ParticipationStatus.ENROLLED;
    }

    private boolean undecided(SheetRow row, Programme programme) {
        return marks.undecided(row.pupil(), programme);
    }

    private ParticipationStatus decision(SheetRow row, Programme programme) {
        return marks.decision(row.pupil(), programme);
    }

    /** The programmes of the pack, as a list that says when it is read. */
    public ObservableList<Programme> programmes() {
        return programmes;
    }

    /** Classes of the year, in order. */
    public ObservableList<String> classes() {
        return classes;
    }

    /** The class shown, or null for all. */
    public ObjectProperty<String> schoolClass() {
        return schoolClass;
    }

    /** Grows whenever marks or counts changed. */
    public ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** A pupil the rules exclude whom the head wants to enrol: to be asked, or null. */
    public ReadOnlyObjectProperty<Cell> againstRules() {
        return againstRules.getReadOnlyProperty();
    }

    /** A pupil to be kept out: the view asks why, or null. */
    public ReadOnlyObjectProperty<Cell> askedWhy() {
        return askedWhy.getReadOnlyProperty();
    }

    /** The cell whose reasons are asked for, or null. */
    public ReadOnlyObjectProperty<Cell> explained() {
        return explained.getReadOnlyProperty();
    }
}
