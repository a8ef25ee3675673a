package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Gresa;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.UserProblem;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.pupils.ManyPupils;
import org.sanad.work.pupils.PupilRow;
import org.sanad.work.school.SchoolDesk;

/**
 * One change of all the pupils selected in the table; written after it was said how many. What is
 * typed of a departure waits until it is recorded. Whom it is about does not: it is always about
 * the pupils that are selected, and named in the form.
 */
final class ManyPupilsForm {
    /** What is changed. */
    enum What {
        SITE,
        CLASS,
        DEPARTURE
    }

    /**
     * What would be done, to be confirmed.
     *
     * @param what what is changed
     * @param effect how many
     */
    record Asked(What what, List<UUID> pupils, ManyPupils.Change change, ManyPupils.Effect effect) {
        Asked {
            pupils = List.copyOf(pupils);
        }
    }

    private final JobRunner jobs;
    private final SchoolDesk desk;
    private final Runnable onSaved;
    private final WayBack back;
    private final ObservableList<PupilRow> selected = FXCollections.observableArrayList();
    private final ObjectProperty<What> what = new SimpleObjectProperty<>(What.CLASS);
    private final ObjectProperty<Site> site = new SimpleObjectProperty<>();
    private final ObjectProperty<String> schoolClass = new SimpleObjectProperty<>();
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty school = new SimpleStringProperty("");
    private final ObjectProperty<Choice> reason = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> dateProblem = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final NamedFields fields =
            new NamedFields()
                    .text("date", date)
                    .text("school", school)
                    .choice("reason", reason, this::reasons, Choice::code);
    private final KeptForm drafts;
    private final BooleanBinding ready;
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();

    ManyPupilsForm(JobRunner jobs, Notices notices, SchoolDesk desk, Runnable onSaved) {
        this.jobs = jobs;
        this.back = new WayBack(jobs, notices, desk, "ui.pupils.many.undone", onSaved);
        this.desk = desk;
        this.onSaved = onSaved;
        this.ready =
                Bindings.createBooleanBinding(
                        this::filled, selected, what, site, schoolClass, date);
        this.drafts = new KeptForm(jobs, notices, desk.drafts(), Drafts.Form.MANY, fields);
        drafts.restored().addListener((o, before, now) -> showDeparture(now));
        what.addListener(o -> clearProblems());
    }

    /** What waits is shown, not hidden behind another choice. */
    private void showDeparture(boolean restored) {
        if (restored) {
            what.set(What.DEPARTURE);
        }
    }

    /** The form is opened in a school year. */
    void open(SchoolYear year) {
        keep();
        drafts.open(Drafts.ofYear(year));
    }

    /** Keeps what is typed, as soon as a field is left. */
    void keep() {
        drafts.keep();
    }

    /** Throws away what is typed of a departure. */
    void revert() {
        fields.revert();
        clearProblems();
        drafts.reverted();
    }

    /** Keeps what is typed, and tells whether the form shows what was typed earlier. */
    KeptForm typing() {
        return drafts;
    }

    private boolean filled() {
        return !selected.isEmpty()
                && switch (what.get()) {
                    case SITE -> site.get() != null;
                    case CLASS -> schoolClass.get() != null;
                    case DEPARTURE -> !date.get().isBlank();
                };
    }

    /**
     * Changes the rows of the table: whoever was selected and is still in sight stays selected, and
     * nobody else is, whatever row stands in his place.
     */
    void keeping(List<PupilRow> rows, Runnable change) {
        Set<UUID> ids = selected.stream().map(PupilRow::id).collect(Collectors.toSet());
        held.set(true);
        change.run();
        selected.setAll(rows.stream().filter(row -> ids.contains(row.id())).toList());
        held.set(false);
    }

    /** Whether the rows are being changed: what the table says is selected meanwhile is not. */
    ReadOnlyBooleanProperty held() {
        return held.getReadOnlyProperty();
    }

    /** Finds out how many it would change and asks; a refusal is said in the form. */
    void prepare(Consumer<Asked> ask) {
        clearProblems();
        Optional<ManyPupils.Change> change = change();
        if (change.isEmpty() || !filled()) {
            return;
        }
        List<UUID> pupils = selected.stream().map(PupilRow::id).toList();
        What asked = what.get();
        jobs.run(
                Job.of(
                        "ui.pupils.many.looking",
                        progress -> desk.manyPupils().look(pupils, change.get())),
                effect -> {
                    if (effect.changed() == 0) {
                        problem.set(Problem.of("ui.pupils.many.nothing", effect.untouched()));
                    } else {
                        ask.accept(new Asked(asked, pupils, change.get(), effect));
                    }
                },
                this::refused);
    }

    /** Writes what was confirmed; what was typed of something else stays. */
    void apply(Asked asked) {
        keep();
        Drafts.Waiting typed = drafts.waiting();
        UUID action = UUID.randomUUID();
        SchoolDesk within = desk.within(action);
        Site toSite = site.get();
        String toClass = schoolClass.get();
        Supplier<ManyPupils.Effect> writing =
                asked.what() == What.DEPARTURE
                        ? drafts.writing(typed, () -> apply(within.typed(typed), asked))
                        : () -> apply(within, asked);
        jobs.run(
                Job.of("ui.pupils.many.saving", progress -> writing.get()),
                effect -> {
                    switch (asked.what()) {
                        case SITE -> chosen(site, toSite);
                        case CLASS -> chosen(schoolClass, toClass);
                        case DEPARTURE -> departed(typed);
                    }
                    clearProblems();
                    onSaved.run();
                    back.offer(action, said(asked.what()), effect.changed());
                },
                drafts.refusal(() -> what.get() == asked.what(), this::refused));
    }

    private static ManyPupils.Effect apply(SchoolDesk desk, Asked asked) {
        return desk.manyPupils().apply(asked.pupils(), asked.change());
    }

    /** What was chosen is done, unless something else was chosen meanwhile. */
    private static <T> void chosen(ObjectProperty<T> choice, T done) {
        if (Objects.equals(choice.get(), done)) {
            choice.set(null);
        }
    }

    /** What was typed since stays. */
    private void departed(Drafts.Waiting sent) {
        drafts.saved(sent.subject());
        if (drafts.shows(sent.subject())) {
            fields.saved(sent.texts());
        }
        keep();
    }

    private static String said(What what) {
        return switch (what) {
            case SITE -> "ui.pupils.many.site-done";
            case CLASS -> "ui.pupils.many.class-done";
            case DEPARTURE -> "ui.pupils.many.departure-done";
        };
    }

    private Optional<ManyPupils.Change> change() {
        return switch (what.get()) {
            case SITE -> Optional.ofNullable(site.get()).map(to -> new ManyPupils.ToSite(to.id()));
            case CLASS -> Optional.ofNullable(schoolClass.get()).map(ManyPupils.ToClass::new);
            case DEPARTURE -> departure();
        };
    }

    private Optional<ManyPupils.Change> departure() {
        Optional<LocalDate> day = PupilEditor.date(date.get());
        if (day.isEmpty()) {
            dateProblem.set(Problem.of("ui.pupils.move.date-unreadable"));
        }
        String typed = school.get().strip();
        Optional<Gresa> code = Gresa.parse(typed);
        return day.map(
                last ->
                        new ManyPupils.Departure(
                                last,
                                code.orElse(null),
                                typed.isEmpty() || code.isPresent() ? null : typed,
                                reason.get() == null ? null : reason.get().code()));
    }

    private void refused(UserProblem refusal) {
        problem.set(refusal.problem());
    }

    private void clearProblems() {
        dateProblem.set(null);
        problem.set(null);
    }

    /** The pupils it is about, as the table has them selected. */
    ObservableList<PupilRow> selected() {
        return selected;
    }

    ObjectProperty<What> what() {
        return what;
    }

    ObjectProperty<Site> site() {
        return site;
    }

    ObjectProperty<String> schoolClass() {
        return schoolClass;
    }

    /** Last day, as typed. */
    StringProperty date() {
        return date;
    }

    /** Code or name of the other school. */
    StringProperty school() {
        return school;
    }

    ObjectProperty<Choice> reason() {
        return reason;
    }

    /** The reasons of the pack. */
    List<Choice> reasons() {
        return desk.moves().reasons();
    }

    ObjectProperty<Problem> dateProblem() {
        return dateProblem;
    }

    ObjectProperty<Problem> problem() {
        return problem;
    }

    /** Whether enough is chosen to ask. */
    BooleanBinding ready() {
        return ready;
    }
}
