package org.sanad.ui.school;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.SchoolYear;
import org.sanad.model.attendance.HandedSlip;
import org.sanad.model.pack.Programme;
import org.sanad.model.rule.TransferMonth;
import org.sanad.model.rule.TransferSheet;
import org.sanad.model.rule.TransferTotal;
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.kit.Texts;
import org.sanad.ui.kit.TickGridModel;
import org.sanad.ui.kit.TickMark;
import org.sanad.ui.kit.UiContext;
import org.sanad.work.Job;
import org.sanad.work.absences.SlipCounter;
import org.sanad.work.school.SchoolDesk;

/**
 * What a programme pays each beneficiary month by month and why, and the slips of a tranche handed
 * out to the families.
 */
final class TransfersViewModel implements TickGridModel<TransferRows.Row, TransferColumn> {
    /** What the grid shows. */
    enum Shown {
        MONTHS,
        SLIPS,
        UNCLAIMED
    }

    /**
     * A tranche that can be chosen, or the year.
     *
     * @param number or {@link TransferRows#YEAR}
     * @param total of the rows of the class and site looked at
     */
    record Tranche(int number, List<YearMonth> months, TransferTotal total) {}

    /** Slips of the tranche among the rows of the class and site looked at. */
    record Slips(int handed, int all) {
        int unclaimed() {
            return all - handed;
        }
    }

    /** Where one stands. */
    record Cell(TransferRows.Row row, TransferColumn column) {}

    private record Read(
            List<Programme> programmes,
            List<SchoolYear> years,
            Programme programme,
            SlipCounter.Counter counter) {}

    private final UiContext ui;
    private final SchoolDesk desk;
    private final SlipWriting writing;
    private final SlipForm form;
    private final TransferFilters filters = new TransferFilters(this::refresh, this::filterAnew);
    private final ObservableList<Tranche> tranches = FXCollections.observableArrayList();
    private final ObservableList<TransferRows.Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.MONTHS);
    private final ReadOnlyObjectWrapper<Tranche> tranche = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Slips> slips = new ReadOnlyObjectWrapper<>(new Slips(0, 0));
    private final ReadOnlyObjectWrapper<Cell> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Cell> explained = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final Set<UUID> handedHere = new HashSet<>();
    private List<TransferRows.Row> all = List.of();
    private TransferSheet judged;
    private boolean filling;

    /** Number of the tranche wanted; -1 before any was shown. */
    private int number = -1;

    TransfersViewModel(UiContext ui, SchoolDesk desk) {
        this.ui = ui;
        this.desk = desk;
        this.writing = new SlipWriting(ui.jobs(), ui.notices(), desk, this::written);
        this.form = new SlipForm(ui.jobs(), ui.notices(), desk.drafts(), writing);
        shown.addListener(
                o -> {
                    if (!filling) {
                        // slips are of a tranche: the year has none
                        boolean none = shown.get() != Shown.MONTHS && number == TransferRows.YEAR;
                        number = none ? -1 : number;
                        filterAnew();
                    }
                });
    }

    /** Reads the year again; the first time that of the newest class list. */
    void refresh() {
        Programme wanted = filters.programme().get();
        SchoolYear year = filters.year().get();
        ui.jobs().run(Job.of("ui.transfers.reading", progress -> read(wanted, year)), this::show);
    }

    private Read read(Programme wanted, SchoolYear wantedYear) {
        SlipCounter counter = desk.slipCounter();
        List<Programme> monthly = desk.slips().programmes();
        List<SchoolYear> known = counter.years();
        if (monthly.isEmpty() || known.isEmpty()) {
            return new Read(monthly, known, null, null);
        }
        Programme chosen =
                monthly.stream()
                        .filter(one -> wanted != null && one.code().equals(wanted.code()))
                        .findFirst()
                        .orElse(monthly.get(0));
        SchoolYear of = known.contains(wantedYear) ? wantedYear : known.get(0);
        return new Read(monthly, known, chosen, counter.read(chosen.code(), of));
    }

    private void show(Read now) {
        boolean empty = now.counter() == null;
        all = empty ? List.of() : TransferRows.of(now.counter());
        judged = empty ? null : now.counter().list().sheet();
        filters.offer(
                now.programmes(), now.years(), empty ? List.of() : now.counter().list().sites());
        filters.show(now.programme(), empty ? null : now.counter().list().sheet().year(), all);
        read.set(true);
        filterAnew();
    }

    /** Those handed out here stay in sight, ticked, until something else is looked at. */
    private void written(List<HandedSlip> handed, Set<UUID> touched) {
        handedHere.addAll(touched);
        all = TransferRows.renew(all, handed);
        fill();
        form.written(touched, all);
    }

    private void filterAnew() {
        handedHere.clear();
        fill();
    }

    private void fill() {
        filling = true;
        List<TransferRows.Row> placed = all.stream().filter(filters::inPlace).toList();
        List<Tranche> offered = offered(placed);
        if (offered.stream().noneMatch(one -> one.number() == number)) {
            number = usual(offered);
        }
        Renewal.of(tranches, offered);
        tranche.set(offered.stream().filter(one -> one.number() == number).findFirst().get());
        if (number == TransferRows.YEAR) {
            shown.set(Shown.MONTHS);
        }
        filters.offerReasons(TransferRows.reasons(placed, number));
        count(placed);
        renew(placed.stream().filter(this::isShown).toList());
        if (offered.size() == 1) {
            number = -1;
        }
        filling = false;
    }

    /** Rows that stay in their places are renewed one by one, so that the list does not jump. */
    private void renew(List<TransferRows.Row> now) {
        if (now.size() != rows.size()) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(rows.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    private List<Tranche> offered(List<TransferRows.Row> placed) {
        List<Tranche> offered = new ArrayList<>();
        TransferRows.tranches(all)
                .forEach(
                        (each, months) ->
                                offered.add(
                                        new Tranche(
                                                each, months, TransferRows.total(placed, each))));
        offered.add(
                new Tranche(
                        TransferRows.YEAR,
                        TransferRows.year(all),
                        TransferRows.total(placed, TransferRows.YEAR)));
        return offered;
    }

    /** The last tranche that pays something, else the first. */
    private static int usual(List<Tranche> offered) {
        return offered.stream()
                .filter(one -> one.number() != TransferRows.YEAR && one.total().amount() > 0)
                .map(Tranche::number)
                .reduce((one, other) -> other)
                .orElse(offered.get(0).number());
    }

    private void count(List<TransferRows.Row> placed) {
        List<TransferRows.Row> due =
                placed.stream()
                        .filter(row -> number != TransferRows.YEAR && row.atCounter(number))
                        .toList();
        int handed = (int) due.stream().filter(row -> row.slip(number) != null).count();
        slips.set(new Slips(handed, due.size()));
    }

    private boolean isShown(TransferRows.Row row) {
        return filters.hasReason(row, number)
                && switch (shown.get()) {
                    case MONTHS -> !row.months().isEmpty() || row.slip(number) != null;
                    case SLIPS -> row.atCounter(number);
                    case UNCLAIMED ->
                            row.atCounter(number)
                                    && (row.slip(number) == null
                                            || handedHere.contains(row.pupil()));
                };
    }

    /** Chooses a tranche, or the year, by its number. */
    void choose(int wanted) {
        number = wanted;
        filterAnew();
    }

    private boolean ofTranche() {
        return tranche.get() != null && tranche.get().number() != TransferRows.YEAR;
    }

    private SlipWriting.Of slipsShown() {
        return new SlipWriting.Of(filters.programme().get().code(), filters.year().get(), number);
    }

    @Override
    public ObservableList<TransferRows.Row> rows() {
        return rows;
    }

    @Override
    public List<TransferColumn> columns() {
        return shown.get() == Shown.MONTHS
                ? TransferColumn.ofMonths(
                        tranche.get() == null ? List.of() : tranche.get().months())
                : TransferColumn.COUNTER;
    }

    @Override
    public String rowName(TransferRows.Row row) {
        return row.name();
    }

    @Override
    public String columnTitle(TransferColumn column) {
        return column.title(texts());
    }

    @Override
    public TickMark mark(TransferRows.Row row, TransferColumn column) {
        return column.mark(row, number);
    }

    @Override
    public String words(TransferRows.Row row, TransferColumn column) {
        return column.words(texts(), row, number);
    }

    @Override
    public String markKey(TickMark mark) {
        return TransferColumn.markKey(mark);
    }

    @Override
    public List<TickMark> legend() {
        return shown.get() == Shown.MONTHS
                ? TransferColumn.MONTH_MARKS
                : TransferColumn.COUNTER_MARKS;
    }

    @Override
    public double columnWidth() {
        return TransferColumn.WIDTH;
    }

    /** Space hands the slips out; when all chosen have theirs, it takes them back. */
    @Override
    public void toggle(List<TransferRows.Row> chosen, List<TransferColumn> columns) {
        if (shown.get() != Shown.MONTHS && ofTranche()) {
            Set<UUID> pupils = new HashSet<>(chosen.stream().map(TransferRows.Row::pupil).toList());
            writing.toggle(
                    () -> all.stream().filter(row -> pupils.contains(row.pupil())).toList(),
                    slipsShown());
        }
    }

    @Override
    public boolean opens(TransferRows.Row row, TransferColumn column) {
        return ofTranche() && column.kind() != TransferColumn.Kind.SLIP;
    }

    /** More of a slip: its day and who took it. */
    @Override
    public void open(TransferRows.Row row, TransferColumn column) {
        if (ofTranche()) {
            form.ask(row, slipsShown());
        }
    }

    @Override
    public void explain(TransferRows.Row row, TransferColumn column) {
        explained.set(null);
        explained.set(new Cell(row, column));
    }

    @Override
    public void stand(TransferRows.Row row, TransferColumn column) {
        current.set(row == null ? null : new Cell(row, column));
    }

    /** Months a cell is about: that of its column, or all of the tranche. */
    List<TransferMonth> months(Cell cell) {
        return cell.column().kind() == TransferColumn.Kind.MONTH
                ? Optional.ofNullable(cell.row().month(cell.column().month())).stream().toList()
                : cell.row().of(number);
    }

    private Texts texts() {
        return ui.texts();
    }

    /** Whether anything was read: only then an empty page says what is missing. */
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    TransferFilters filters() {
        return filters;
    }

    /** The tranches in order and then the year. */
    ObservableList<Tranche> tranches() {
        return tranches;
    }

    ObjectProperty<Shown> shown() {
        return shown;
    }

    /** The tranche shown, or the year; null before anything was read. */
    ReadOnlyObjectProperty<Tranche> tranche() {
        return tranche.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Slips> slips() {
        return slips.getReadOnlyProperty();
    }

    /** What is paid, or null when there is nothing to judge. */
    TransferSheet judged() {
        return judged;
    }

    /** Where one stands, or null. */
    ReadOnlyObjectProperty<Cell> current() {
        return current.getReadOnlyProperty();
    }

    /** What was asked about with F1. */
    ReadOnlyObjectProperty<Cell> explained() {
        return explained.getReadOnlyProperty();
    }

    /** The hand-outs being written, and their day. */
    SlipWriting writing() {
        return writing;
    }

    /** One slip, opened. */
    SlipForm form() {
        return form;
    }
}
