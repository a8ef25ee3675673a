package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.model.attendance.Closure;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.absences.Absences;
import org.sanad.work.absences.ClosureRequest;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.school.SchoolDesk;

/**
 * Days on which nobody could come: the school, a site or a class, added, corrected or removed. What
 * is typed and not saved waits for each closure apart, and for a new one.
 */
final class ClosureForm {
    /**
     * Who was closed out.
     *
     * @param site name of the site alone, or null
     * @param schoolClass the class alone, or null
     */
    record Place(String site, String schoolClass) {
        /** The whole school. */
        static final Place SCHOOL = new Place(null, null);

        /** Name of the place among all of them. */
        private String whole() {
            if (schoolClass != null) {
                return "class|" + schoolClass;
            }
            return site == null ? "school" : "site|" + site;
        }
    }

    private final JobRunner jobs;
    private final SchoolDesk desk;
    private final WayBack back;
    private final Runnable onChanged;
    private final NamedFields fields;
    private final KeptForm drafts;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Closure> edited = new ReadOnlyObjectWrapper<>();
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.SCHOOL);
    private final ObjectProperty<Choice> reason = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ObservableList<Place> places = FXCollections.observableArrayList(Place.SCHOOL);
    private final ObservableList<Choice> reasons = FXCollections.observableArrayList();
    private List<Site> sites = List.of();
    private SchoolYear year;

    ClosureForm(JobRunner jobs, Notices notices, SchoolDesk desk, Runnable onChanged) {
        this.jobs = jobs;
        this.desk = desk;
        this.onChanged = onChanged;
        this.back = new WayBack(jobs, notices, desk, "ui.absences.closure.as-before", onChanged);
        this.fields =
                new NamedFields()
                        .text("from", from)
                        .text("to", to)
                        .choice("place", place, () -> places, Place::whole)
                        .choice("reason", reason, () -> reasons, Choice::code);
        this.drafts = new KeptForm(jobs, notices, desk.drafts(), Drafts.Form.CLOSURE, fields);
    }

    /** What can be chosen in a school year; what is being typed stays. */
    void offer(SchoolYear of, List<Choice> allReasons, List<Site> allSites, List<String> classes) {
        year = of;
        sites = List.copyOf(allSites);
        List<Place> offered = new ArrayList<>(List.of(Place.SCHOOL));
        if (sites.size() > 1) {
            sites.forEach(site -> offered.add(new Place(site.name(), null)));
        }
        classes.forEach(name -> offered.add(new Place(null, name)));
        if (!places.equals(offered)) {
            Place chosen = place.get();
            places.setAll(offered);
            place.set(places.contains(chosen) ? chosen : Place.SCHOOL);
        }
        if (!reasons.equals(allReasons)) {
            Choice chosen = reason.get();
            reasons.setAll(allReasons);
            reason.set(reasons.contains(chosen) ? chosen : null);
        }
    }

    /** A new closure; one that was begun and not saved is taken up again. */
    void add() {
        if (!open.get() || edited.get() != null) {
            show(null, "", "", Place.SCHOOL, null);
        }
    }

    /** A closure that is recorded; a correction that was begun is taken up again. */
    void edit(Closure closure) {
        show(
                closure,
                DayText.written(closure.from()),
                closure.to().equals(closure.from()) ? "" : DayText.written(closure.to()),
                place(closure),
                reasons.stream()
                        .filter(one -> one.code().equals(closure.reason()))
                        .findFirst()
                        .orElse(null));
    }

    private void show(Closure closure, String first, String last, Place where, Choice why) {
        keep();
        drafts.close();
        edited.set(closure);
        from.set(first);
        to.set(last);
        place.set(where);
        reason.set(why);
        problem.set(null);
        fields.stand();
        if (closure != null) {
            drafts.open(closure.id());
        } else if (year != null) {
            drafts.open(Drafts.ofYear(year));
        }
        open.set(true);
    }

    /** Keeps what is typed, as soon as a field is left. */
    void keep() {
        drafts.keep();
    }

    /** Throws away what is typed. */
    void revert() {
        fields.revert();
        problem.set(null);
        drafts.reverted();
    }

    /** Keeps what is typed, and tells whether the form shows what was typed earlier. */
    KeptForm typing() {
        return drafts;
    }

    /** Nothing is asked any more; what was typed waits. */
    void close() {
        keep();
        drafts.close();
        open.set(false);
    }

    /** Where a closure was. */
    Place place(Closure closure) {
        String site =
                sites.stream()
                        .filter(one -> one.id().equals(closure.site()))
                        .map(Site::name)
                        .findFirst()
                        .orElse(null);
        return new Place(site, closure.schoolClass());
    }

    /** Writes it; a refusal stays beside the days. */
    void save() {
        keep();
        problem.set(null);
        LocalDate first = DayText.read(from.get()).orElse(null);
        LocalDate last = to.get().isBlank() ? first : DayText.read(to.get()).orElse(null);
        if (first == null || last == null) {
            problem.set(Problem.of("ui.absences.closure.not-a-day"));
        } else if (reason.get() != null) {
            Place where = place.get();
            write(
                    new ClosureRequest(
                            first, last, reason.get().code(), where.site(), where.schoolClass()));
        }
    }

    private void write(ClosureRequest request) {
        if (drafts.underWay()) {
            return;
        }
        Closure was = edited.get();
        UUID action = UUID.randomUUID();
        Drafts.Waiting typed = drafts.waiting();
        Absences absences = desk.within(action).typed(typed).absences();
        change(
                action,
                drafts.writing(
                        typed,
                        was == null
                                ? () -> absences.close(request)
                                : () -> absences.change(was.id(), request)),
                closure -> written(typed, closure),
                "ui.absences.closure.saved");
    }

    /**
     * Takes the closure away that is open: it was recorded by mistake. What is typed of it waits,
     * should it be put back.
     */
    void remove() {
        keep();
        Closure was = edited.get();
        UUID action = UUID.randomUUID();
        Absences absences = desk.within(action).absences();
        change(
                action,
                () -> {
                    absences.reopen(was.id());
                    return was;
                },
                this::removed,
                "ui.absences.closure.removed");
    }

    /** Does one change and says it with a way back; a refusal stays beside the days. */
    private void change(
            UUID action, Supplier<Closure> writing, Consumer<Closure> ended, String saidKey) {
        jobs.run(
                Job.of("ui.absences.closure.saving", progress -> writing.get()),
                (Closure closure) -> {
                    ended.accept(closure);
                    onChanged.run();
                    back.offer(action, saidKey, closure.from());
                },
                drafts.refusal(refusal -> problem.set(refusal.problem())));
    }

    /** Another one may be open meanwhile; what was typed since stays in sight. */
    private void written(Drafts.Waiting sent, Closure closure) {
        drafts.saved(sent.subject());
        if (!drafts.shows(sent.subject())) {
            return;
        }
        Map<String, String> typed = fields.typed();
        fields.saved(sent.texts());
        boolean more = !typed.equals(sent.texts());
        if (!more) {
            close();
        } else if (edited.get() == null) {
            keep();
        } else {
            edit(closure);
        }
    }

    private void removed(Closure was) {
        if (drafts.shows(was.id())) {
            close();
        }
    }

    /** Whether the form is asked for. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** The closure being corrected; null for a new one. */
    ReadOnlyObjectProperty<Closure> edited() {
        return edited.getReadOnlyProperty();
    }

    /** First day, as typed. */
    StringProperty from() {
        return from;
    }

    /** Last day, as typed; empty when it was one day. */
    StringProperty to() {
        return to;
    }

    ObjectProperty<Place> place() {
        return place;
    }

    ObjectProperty<Choice> reason() {
        return reason;
    }

    /** Why it was not written, or null. */
    ObjectProperty<Problem> problem() {
        return problem;
    }

    ObservableList<Place> places() {
        return places;
    }

    ObservableList<Choice> reasons() {
        return reasons;
    }
}
