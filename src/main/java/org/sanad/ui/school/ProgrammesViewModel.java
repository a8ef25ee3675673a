package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.ParticipationStatus;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.Choice;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.Reason;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickGridModel;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.school.SheetWriting.Change;
import org.sanad.work.Job;
import org.sanad.work.benefits.BenefitRow;
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

    private final JobRunner jobs;
    private final Texts texts;
    private final SchoolDesk desk;
    private final SheetRows rows = new SheetRows();
    private final ObservableList<Programme> programmes = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Cell> againstRules = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Cell> explained = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Cell> askedWhy = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Change>> losing = new ReadOnlyObjectWrapper<>();
    private final SheetWriting writing;
    private final EnrolRest rest;
    private final SheetMarks marks = new SheetMarks();
    private final SheetColumnChoice columns;
    private final BenefitDetails details;
    private SchoolYear year;

    public ProgrammesViewModel(JobRunner jobs, Notices notices, Texts texts, SchoolDesk desk) {
        this.jobs = jobs;
        this.texts = texts;
        this.desk = desk;
        this.columns = new SheetColumnChoice(jobs, desk.sheetColumns());
        this.writing =
                new SheetWriting(
                        jobs, notices, desk, this::written, jobs.afterPause(this::refresh));
        this.rest = new EnrolRest(jobs, notices, texts, desk, writing, this::refresh);
        this.details =
                new BenefitDetails(
                        jobs, notices, texts, desk, new SheetParticipants(rows, marks, this::grow));
    }

    /** Reads the sheet again. */
    public void refresh() {
        jobs.run(Job.of("ui.programmes.reading", progress -> SheetRead.of(desk)), this::show);
    }

    /** Enrols every eligible pupil of the class shown of whom nothing is decided. */
    public void enrolAllEligible(Programme programme) {
        List<SheetRow> shown = List.copyOf(rows());
        writing.then(() -> rest.enrol(programme, undecided(shown, programme)));
    }

    private List<UUID> undecided(List<SheetRow> shown, Programme programme) {
        return shown.stream()
                .map(SheetRow::pupil)
                .filter(pupil -> marks.undecided(pupil, programme))
                .toList();
    }

    private void enrol(Programme programme, List<UUID> pupils) {
        writing.write(Change.enrol(programme, pupils));
    }

    /** How many beneficiaries of last year wait whom the rules do not exclude. */
    public int waitingFromLastYear() {
        return programmes.stream().mapToInt(marks::waits).sum();
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
                        writeOrAsk(List.of(Change.takeBack(programme, List.of(row.pupil()))));
                    } else if (reasons().isEmpty()) {
                        keepOutFor(cell(row, programme), null, null);
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
     * @param from first day out of one who takes part, else null
     */
    public void keepOutFor(Cell cell, String reason, LocalDate from) {
        askedWhy.set(null);
        List<UUID> pupils = List.of(cell.row().pupil());
        writing.then(() -> writing.write(Change.keepOut(cell.programme(), pupils, reason, from)));
    }

    /** The day proposed as the first out; null for one who does not take part. */
    LocalDate firstDayOut(Cell cell) {
        return marks.firstDayOut(cell.row().pupil(), cell.programme());
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
        enrolThese(cell.programme(), List.of(cell.row().pupil()));
    }

    void enrolThese(Programme programme, List<UUID> pupils) {
        writing.then(() -> enrol(programme, pupils));
    }

    @Override
    public void toggle(List<SheetRow> some, List<Programme> columns) {
        List<SheetRow> chosen = List.copyOf(some);
        List<Programme> across = List.copyOf(columns);
        writing.then(() -> toggleNow(chosen, across));
    }

    private void toggleNow(List<SheetRow> chosen, List<Programme> across) {
        List<Change> changes = marks.toggled(chosen, across);
        if (changes.isEmpty() && chosen.size() == 1 && across.size() == 1) {
            againstRules.set(null);
            againstRules.set(cell(chosen.get(0), across.get(0)));
        }
        writeOrAsk(changes);
    }

    /** Nothing that was filled in is lost without a question. */
    private void writeOrAsk(List<Change> changes) {
        losing.set(null);
        if (losingDetails(changes) > 0) {
            losing.set(List.copyOf(changes));
        } else {
            writing.write(changes.toArray(Change[]::new));
        }
    }

    /** Of how many participants details would be lost. */
    int losingDetails(List<Change> changes) {
        return changes.stream().mapToInt(marks::losing).sum();
    }

    /** Takes participants out whose details are lost by it, after the head was asked. */
    void takeOut(List<Change> changes) {
        losing.set(null);
        writing.then(() -> writing.write(changes.toArray(Change[]::new)));
    }

    /** What would lose details, for which the head is asked; null when nothing is asked. */
    ReadOnlyObjectProperty<List<Change>> losing() {
        return losing.getReadOnlyProperty();
    }

    private void written(Change change) {
        marks.decide(change.pupils(), change.programme(), change.status(), change.reason());
        grow();
    }

    private void grow() {
        version.set(version.get() + 1);
    }

    void show(SheetRead read) {
        if (!writing.idle()) {
            return;
        }
        marks.take(read.marks());
        year = read.sheet().year();
        columns.read(read.sheet().programmes(), read.hidden());
        Renewal.of(programmes, read.sheet().programmes());
        rows.read(read.sheet());
        grow();
    }

    /** Every pupil of the year, whichever class is shown. */
    List<SheetRow> everyone() {
        return rows.all();
    }

    @Override
    public ObservableList<SheetRow> rows() {
        return rows.shown();
    }

    @Override
    public List<Programme> columns() {
        return columns.shown();
    }

    /** Which programmes the sheet shows. */
    public SheetColumnChoice columnChoice() {
        return columns;
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

    /** Whether F2 opens something: further fields of a participant, or why he is kept out. */
    @Override
    public boolean opens(SheetRow row, Programme programme) {
        ParticipationStatus decision = decision(row, programme);
        return (decision == ParticipationStatus.KEPT_OUT && !reasons().isEmpty())
                || (decision == ParticipationStatus.ENROLLED && hasFields(programme));
    }

    @Override
    public void open(SheetRow row, Programme programme) {
        // what was just ticked may still be on its way to the disk
        writing.then(
                () -> {
                    if (!opens(row, programme)) {
                        return;
                    }
                    if (enrolled(row, programme)) {
                        details.open(row, programme);
                    } else {
                        askWhy(row, programme);
                    }
                });
    }

    private boolean hasFields(Programme programme) {
        return year != null
                && programme.during(year).map(one -> !one.fields().isEmpty()).orElse(false);
    }

    /** The further fields of a participant, while they are open. */
    public BenefitDetails details() {
        return details;
    }

    /** What a programme counts in the whole school. */
    public Counts counts(Programme programme) {
        return marks.counts(programme);
    }

    /** How many pupils of the class shown could be enrolled at once. */
    public int fillable(Programme programme) {
        // asked for every programme at every tick: of the whole school it is counted already
        return schoolClass().get() == null
                ? counts(programme).undecided()
                : undecided(rows(), programme).size();
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

    boolean incomplete(Cell cell) {
        return marks.incomplete(cell.row().pupil(), cell.programme());
    }

    Cell cell(SheetRow row, Programme programme) {
        BenefitRow benefit = benefit(row, programme);
        return new Cell(row, programme, benefit == null ? List.of() : benefit.reasons());
    }

    private boolean enrolled(SheetRow row, Programme programme) {
        return decision(row, programme) == ParticipationStatus.ENROLLED;
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
        return rows.classes();
    }

    /** The class shown, or null for all. */
    public ObjectProperty<String> schoolClass() {
        return rows.schoolClass();
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
