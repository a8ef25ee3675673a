package org.sanad.ui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.sanad.model.Site;
import org.sanad.model.attendance.Closure;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.absences.Absences;
import org.sanad.work.absences.ClosureRequest;

/** Days on which nobody could come: the school, a site or a class, added, corrected or removed. */
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
    }

    private final JobRunner jobs;
    private final Notices notices;
    private final Absences absences;
    private final Runnable onChanged;
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

    ClosureForm(JobRunner jobs, Notices notices, Absences absences, Runnable onChanged) {
        this.jobs = jobs;
        this.notices = notices;
        this.absences = absences;
        this.onChanged = onChanged;
    }

    /** What can be chosen; what is being typed stays. */
    void offer(List<Choice> allReasons, List<Site> allSites, List<String> classes) {
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
        if (edited.get() != null) {
            fill(null, "", "", Place.SCHOOL, null);
        }
        open.set(true);
    }

    /** A closure that is recorded. */
    void edit(Closure closure) {
        fill(
                closure,
                DayText.written(closure.from()),
                closure.to().equals(closure.from()) ? "" : DayText.written(closure.to()),
                place(closure),
                reasons.stream()
                        .filter(one -> one.code().equals(closure.reason()))
                        .findFirst()
                        .orElse(null));
        open.set(true);
    }

    private void fill(Closure closure, String first, String last, Place where, Choice why) {
        edited.set(closure);
        from.set(first);
        to.set(last);
        place.set(where);
        reason.set(why);
        problem.set(null);
    }

    /** Nothing is asked any more; what was typed of a new closure is kept. */
    void close() {
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
        Closure was = edited.get();
        ClosureRequest before = was == null ? null : request(was);
        Supplier<Closure> writing =
                was == null
                        ? () -> absences.close(request)
                        : () -> absences.change(was.id(), request);
        jobs.run(
                Job.of("ui.absences.closure.saving", progress -> writing.get()),
                (Closure closed) -> {
                    written();
                    Runnable back =
                            was == null
                                    ? () -> later(() -> absences.reopen(closed.id()))
                                    : () -> later(() -> absences.change(was.id(), before));
                    offer("ui.absences.closure.saved", back, closed);
                },
                refusal -> problem.set(refusal.problem()));
    }

    /** Takes the closure away that is open: it was recorded by mistake. */
    void remove() {
        Closure was = edited.get();
        ClosureRequest before = request(was);
        jobs.run(
                Job.of(
                        "ui.absences.closure.saving",
                        progress -> {
                            absences.reopen(was.id());
                            return was;
                        }),
                (Closure gone) -> {
                    written();
                    offer(
                            "ui.absences.closure.removed",
                            () -> later(() -> absences.close(before)),
                            gone);
                },
                refusal -> problem.set(refusal.problem()));
    }

    private void written() {
        close();
        fill(null, "", "", Place.SCHOOL, null);
        onChanged.run();
    }

    private void offer(String key, Runnable back, Closure closure) {
        notices.offer(Meaning.DONE, "ui.absences.undo", back, key, closure.from());
    }

    private void later(Runnable writing) {
        jobs.run(
                Job.of(
                        "ui.absences.closure.saving",
                        progress -> {
                            writing.run();
                            return progress;
                        }),
                done -> {
                    onChanged.run();
                    notices.say(Meaning.DONE, "ui.absences.closure.as-before");
                });
    }

    private ClosureRequest request(Closure closure) {
        Place where = place(Objects.requireNonNull(closure));
        return new ClosureRequest(
                closure.from(), closure.to(), closure.reason(), where.site(), where.schoolClass());
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
