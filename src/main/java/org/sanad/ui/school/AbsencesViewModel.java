package org.sanad.ui.school;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.AbsenceUnit;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.CountGridModel;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Renewal;
import org.sanad.ui.kit.StatusMark;
import org.sanad.work.absences.Absences;
import org.sanad.work.absences.Losing;
import org.sanad.work.absences.MonthSheet;
import org.sanad.work.absences.Today;
import org.sanad.work.absences.WantedAbsence;
import org.sanad.work.school.SchoolDesk;

/** A month of a class: what is typed is written at once, and shown when it is written. */
public final class AbsencesViewModel implements CountGridModel<MonthSheet.Row> {
    private static final int UNAUTHORISED = 0;
    private static final int LONGEST = 99;

    private record Read(
            List<YearMonth> months,
            List<Choice> reasons,
            List<Choice> closureReasons,
            List<Site> sites,
            MonthSheet sheet,
            Today today,
            UUID sitting,
            boolean written) {}

    private final Notices notices;
    private final SchoolDesk desk;
    private final AbsencesSitting sitting;
    private final ClosureForm closing;
    private final ObservableList<YearMonth> months = FXCollections.observableArrayList();
    private final ObservableList<String> classes = FXCollections.observableArrayList();
    private final ObservableList<Choice> reasons = FXCollections.observableArrayList();
    private final ObservableList<MonthSheet.Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<YearMonth> month = new SimpleObjectProperty<>();
    private final ObjectProperty<String> schoolClass = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<MonthSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<MonthSheet.Row> current = new ReadOnlyObjectWrapper<>();
    private final StringProperty day = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Today> today = new ReadOnlyObjectWrapper<>();
    private boolean showing;

    public AbsencesViewModel(JobRunner jobs, Notices notices, SchoolDesk desk) {
        this.notices = notices;
        this.desk = desk;
        this.closing = new ClosureForm(jobs, notices, desk, this::closed);
        this.sitting = new AbsencesSitting(jobs, notices, desk, this::written);
        month.addListener((o, before, now) -> chosen());
        schoolClass.addListener(
                (o, before, now) -> {
                    if (!showing) {
                        sitting.then(sitting::begin);
                        fill();
                    }
                });
    }

    private void chosen() {
        if (!showing && month.get() != null) {
            sitting.then(sitting::begin);
            refresh();
        }
    }

    /** A closure stands alone: what was typed before it is not taken back with it. */
    private void closed() {
        sitting.then(sitting::begin);
        refresh();
    }

    /**
     * Reads the month again; the first time the one before this month, or the first of the year.
     * What was typed before belongs to the month shown until then, what is typed from now on to the
     * month that is read.
     */
    public void refresh() {
        YearMonth wanted = month.get();
        sitting.reading(within -> read(wanted, within), this::show, this::stay);
    }

    /** Another month cannot be read: the one shown is the one that is chosen. */
    private void stay() {
        showing = true;
        if (sheet.get() != null) {
            month.set(sheet.get().month());
        }
        showing = false;
    }

    private Read read(YearMonth wanted, UUID within) {
        Absences absences = desk.absences();
        List<YearMonth> all = absences.months();
        if (all.isEmpty()) {
            return new Read(
                    all, List.of(), List.of(), List.of(), null, absences.today(), within, false);
        }
        Today today = absences.today();
        YearMonth now = YearMonth.from(today.day());
        YearMonth last =
                all.stream()
                        .filter(one -> one.isBefore(now))
                        .reduce((one, other) -> other)
                        .orElse(all.get(0));
        YearMonth month = wanted != null && all.contains(wanted) ? wanted : last;
        return new Read(
                all,
                absences.reasons(),
                absences.closureReasons(),
                desk.pupils().sites(),
                absences.sheet(month),
                today,
                within,
                desk.lastActions().undoable(within));
    }

    private void show(Read read) {
        showing = true;
        Renewal.of(months, read.months());
        reasons.setAll(read.reasons());
        today.set(read.today());
        sitting.read(read.sitting(), read.written());
        if (day.get().isEmpty()) {
            day.set(DayText.written(read.today().day()));
        }
        if (read.sheet() != null) {
            month.set(read.sheet().month());
            closing.offer(
                    SchoolYear.of(read.sheet().month().atDay(1)),
                    read.closureReasons(),
                    read.sites(),
                    read.sheet().classes());
        }
        showing = false;
        show(read.sheet());
    }

    private void show(MonthSheet read) {
        showing = true;
        sheet.set(read);
        List<String> known = read == null ? List.of() : read.classes();
        String was = schoolClass.get();
        if (!classes.equals(known)) {
            classes.setAll(known);
        }
        boolean kept = was != null && known.contains(was);
        String first = known.isEmpty() ? null : known.get(0);
        schoolClass.set(kept ? was : first);
        showing = false;
        fill();
    }

    private void fill() {
        MonthSheet all = sheet.get();
        List<MonthSheet.Row> now =
                all == null
                        ? List.of()
                        : all.rows().stream()
                                .filter(row -> row.schoolClass().equals(schoolClass.get()))
                                .filter(row -> row.listed() || row.absent())
                                .toList();
        Renewal.of(rows, now);
    }

    @Override
    public void type(MonthSheet.Row row, int column, int digit, boolean more) {
        change(row.pupil(), column, old -> Math.min(LONGEST, (more ? old * 10 : 0) + digit));
    }

    @Override
    public void clear(MonthSheet.Row row, int column) {
        change(row.pupil(), column, old -> 0);
    }

    /** Gives the absences of the row one stands on a reason, or none. */
    public void reason(String code) {
        MonthSheet.Row row = current.get();
        if (row != null && row.absent() && !java.util.Objects.equals(code, row.reason())) {
            UUID pupil = row.pupil();
            sitting.then(
                    () ->
                            now(pupil)
                                    .filter(MonthSheet.Row::absent)
                                    .ifPresent(
                                            one ->
                                                    write(
                                                            one,
                                                            one.authorised(),
                                                            one.unauthorised(),
                                                            code)));
        }
    }

    private void change(UUID pupil, int column, java.util.function.IntUnaryOperator count) {
        sitting.then(
                () ->
                        now(pupil)
                                .ifPresent(
                                        row -> {
                                            boolean first = column == UNAUTHORISED;
                                            int other =
                                                    first ? row.authorised() : row.unauthorised();
                                            int typed =
                                                    count.applyAsInt(
                                                            first
                                                                    ? row.unauthorised()
                                                                    : row.authorised());
                                            write(
                                                    row,
                                                    first ? other : typed,
                                                    first ? typed : other,
                                                    row.reason());
                                        }));
    }

    /** The row as it stands when all before it is written. */
    private Optional<MonthSheet.Row> now(UUID pupil) {
        return sheet.get() == null
                ? Optional.empty()
                : sheet.get().rows().stream().filter(one -> one.pupil().equals(pupil)).findFirst();
    }

    private void write(MonthSheet.Row row, int authorised, int unauthorised, String reason) {
        sitting.write(
                sheet.get().month(),
                new WantedAbsence(0, row.code(), authorised, unauthorised, reason));
    }

    /** Says that the class's month is entered, or that it is not. */
    public void done(boolean done) {
        String name = schoolClass.get();
        sitting.then(() -> done(name, done));
    }

    private void done(String name, boolean done) {
        MonthSheet now = sheet.get();
        if (now == null || name == null || now.entered().contains(name) == done) {
            return;
        }
        Optional<LocalDate> on = DayText.read(day.get());
        if (done && on.isEmpty()) {
            notices.refuse(UserProblem.of("ui.pupils.move.date-unreadable"));
        } else if (done) {
            sitting.done(now.month(), name, on.get());
        } else {
            sitting.notDone(now.month(), name);
        }
    }

    /** Takes back all that was written of this month and class since they were opened. */
    public void takeBack() {
        sitting.takeBack(sheet.get().month());
    }

    /** Another month may be chosen already: what waits still counts on from the one shown. */
    private void written(MonthSheet read) {
        if (sheet.get() != null && read.month().equals(sheet.get().month())) {
            show(read);
        }
    }

    @Override
    public void stand(MonthSheet.Row row) {
        current.set(row);
    }

    @Override
    public ObservableList<MonthSheet.Row> rows() {
        return rows;
    }

    @Override
    public List<String> columnKeys() {
        AbsenceUnit unit = sheet.get() == null ? AbsenceUnit.DAY : sheet.get().unit();
        String counted = unit.code().toLowerCase(Locale.ROOT).replace('_', '-');
        return List.of("ui.absences.unauthorised." + counted, "ui.absences.authorised." + counted);
    }

    @Override
    public Object identity(MonthSheet.Row row) {
        return List.of(sheet.get().month(), row.pupil());
    }

    @Override
    public String rowName(MonthSheet.Row row) {
        return row.name().whole();
    }

    @Override
    public int count(MonthSheet.Row row, int column) {
        return column == UNAUTHORISED ? row.unauthorised() : row.authorised();
    }

    @Override
    public StatusMark.Status remark(MonthSheet.Row row) {
        return losing().stream().anyMatch(one -> one.pupil().equals(row.pupil()))
                ? new StatusMark.Status(Meaning.REFUSED, "ui.absences.loses")
                : null;
    }

    /** Beneficiaries of the class who lose the month because of absences. */
    public List<Losing> losing() {
        return sheet.get() == null
                ? List.of()
                : Absences.losing(sheet.get()).stream()
                        .filter(one -> one.schoolClass().equals(schoolClass.get()))
                        .toList();
    }

    /** Days on which nobody could come. */
    ClosureForm closing() {
        return closing;
    }

    public ObservableList<YearMonth> months() {
        return months;
    }

    public ObservableList<String> classes() {
        return classes;
    }

    public ObservableList<Choice> reasons() {
        return reasons;
    }

    /** The day on which a month is said to be entered, as typed; this computer's at first. */
    public StringProperty day() {
        return day;
    }

    /** This computer's day and whether it is doubtful; null until read. */
    public ReadOnlyObjectProperty<Today> today() {
        return today.getReadOnlyProperty();
    }

    /** Whether something was written of this month and class since they were opened. */
    public ReadOnlyBooleanProperty written() {
        return sitting.written();
    }

    /** The month shown. */
    public ObjectProperty<YearMonth> month() {
        return month;
    }

    /** The class shown. */
    public ObjectProperty<String> schoolClass() {
        return schoolClass;
    }

    /** What was read of the month, or null. */
    public ReadOnlyObjectProperty<MonthSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** The pupil one stands on, or null. */
    public ReadOnlyObjectProperty<MonthSheet.Row> current() {
        return current.getReadOnlyProperty();
    }
}
