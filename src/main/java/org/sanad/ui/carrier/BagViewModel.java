package org.sanad.ui.carrier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.Desktop;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.Places;
import org.sanad.work.Job;
import org.sanad.work.carrier.CarriedCopy;
import org.sanad.work.carrier.CarriedFile;
import org.sanad.work.carrier.Carrier;
import org.sanad.work.carrier.Route;
import org.sanad.work.carrier.RouteSlip;
import org.sanad.work.send.Media;

/** Bundles of many schools on their way: into the bag, out of it again, and the paper of it. */
public final class BagViewModel {
    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    /**
     * A run of copies that came to its end.
     *
     * @param delivered whether out of the bag
     * @param onStick whether a stick was written to, which may be taken out now
     */
    public record Copied(List<CarriedCopy> copies, boolean delivered, boolean onStick) {
        /** Files that were no bundles or not whole, left where they are. */
        public List<CarriedCopy> left() {
            return copies.stream().filter(one -> one.problem() != null).toList();
        }

        /** How many copies ended so. */
        public int count(CarriedCopy.Outcome outcome) {
            return (int) copies.stream().filter(one -> one.outcome() == outcome).count();
        }
    }

    private record Standing(Route route, List<CarriedFile> files) {}

    private final Path bag;
    private final JobRunner jobs;
    private final Notices notices;
    private final Carrier carrier;
    private final Places from;
    private final Places to;
    private final ObservableList<CarriedFile> files = FXCollections.observableArrayList();
    private final ObservableList<CarriedFile> chosen = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Route> route = new ReadOnlyObjectWrapper<>(Route.none());
    private final ReadOnlyObjectWrapper<Copied> copied = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public BagViewModel(Path bag, JobRunner jobs, Notices notices) {
        this(bag, jobs, notices, Carrier.real());
    }

    BagViewModel(Path bag, JobRunner jobs, Notices notices, Carrier carrier) {
        this.bag = bag;
        this.jobs = jobs;
        this.notices = notices;
        this.carrier = carrier;
        from = new Places(jobs, notices, Media::toRead);
        to = new Places(jobs, notices);
    }

    /** Where bundles are taken from. */
    public Places from() {
        return from;
    }

    /** Where bundles are delivered. */
    public Places to() {
        return to;
    }

    /** What is carried, in the order of the way. */
    public ObservableList<CarriedFile> files() {
        return files;
    }

    /** The rows marked in the table; kept by the view. */
    public ObservableList<CarriedFile> chosen() {
        return chosen;
    }

    /** The way, for names of schools and stops. */
    public ReadOnlyObjectProperty<Route> route() {
        return route.getReadOnlyProperty();
    }

    /** The run that ended last, or null. */
    public ReadOnlyObjectProperty<Copied> copied() {
        return copied.getReadOnlyProperty();
    }

    /** Whether something is being copied. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Reads the bag afresh, and looks for sticks. */
    public void refresh() {
        from.refresh();
        to.refresh();
        read();
    }

    private void read() {
        jobs.run(
                Job.of(
                        "ui.carrier.reading",
                        progress -> new Standing(carrier.route(bag), carrier.list(bag))),
                now -> {
                    route.set(now.route());
                    files.setAll(now.files());
                });
    }

    /** Copies every bundle of the place into the bag; nothing is taken away there. */
    public void collect() {
        Path place = from.target().get();
        if (place != null) {
            run(place, bag, Set.of(), false);
        }
    }

    /** Copies what is carried, or the schools of the rows marked, to the place. */
    public void deliver() {
        Path place = to.target().get();
        if (place != null) {
            Set<String> schools =
                    chosen.stream()
                            .map(CarriedFile::school)
                            .collect(Collectors.toCollection(TreeSet::new));
            run(bag, place, schools, true);
        }
    }

    private void run(Path source, Path end, Set<String> schools, boolean delivered) {
        if (busy.get()) {
            return;
        }
        boolean onStick = delivered && to.onStick(end);
        busy.set(true);
        copied.set(null);
        notices.clear();
        jobs.run(
                Job.cancellable(
                        delivered ? "ui.carrier.delivering" : "ui.carrier.collecting",
                        progress -> {
                            try {
                                return new Copied(
                                        carrier.copy(
                                                List.of(source),
                                                end,
                                                carrier.route(bag),
                                                schools,
                                                progress),
                                        delivered,
                                        onStick);
                            } catch (CancellationException givenUp) {
                                return null;
                            }
                        }),
                this::ended,
                this::refused);
    }

    private void ended(Copied run) {
        busy.set(false);
        refresh();
        if (run == null) {
            notices.say(Meaning.DOUBTFUL, "ui.carrier.given-up");
        } else {
            copied.set(run);
        }
    }

    private void refused(UserProblem problem) {
        busy.set(false);
        notices.refuse(problem);
        refresh();
    }

    /** Takes the rows marked out of the bag. */
    public void removeChosen() {
        List<CarriedFile> gone = List.copyOf(chosen);
        jobs.run(
                Job.of("ui.carrier.removing", progress -> carrier.remove(gone)),
                removed -> {
                    notices.say(Meaning.DONE, "ui.carrier.removed", removed);
                    read();
                },
                this::refused);
    }

    /**
     * Writes the route slip and has it opened.
     *
     * @param language {@code ar} or {@code fr}
     */
    public void print(String language, Path file, Desktop desktop) {
        LocalDate today = LocalDate.now(MOROCCO);
        jobs.run(
                Job.of(
                        "ui.carrier.printing",
                        progress ->
                                new RouteSlip(carrier.route(bag), carrier.list(bag), today)
                                        .write(language, file)),
                pages -> {
                    notices.say(
                            Meaning.DONE,
                            "ui.carrier.printed",
                            pages,
                            String.valueOf(file.getFileName()));
                    desktop.open(file);
                });
    }
}
