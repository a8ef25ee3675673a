package org.sanad.ui.carrier;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.carrier.CarriedFile;
import org.sanad.work.carrier.Carrier;
import org.sanad.work.carrier.Route;
import org.sanad.work.carrier.Route.Stop;

/** The schools in the order they are called at; every change is kept at once. */
public final class RouteViewModel {
    private final Path bag;
    private final JobRunner jobs;
    private final Notices notices;
    private final Carrier carrier = Carrier.real();
    private final ObservableList<Stop> stops = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty stop = new SimpleStringProperty("");

    public RouteViewModel(Path bag, JobRunner jobs, Notices notices) {
        this.bag = bag;
        this.jobs = jobs;
        this.notices = notices;
        chosen.addListener((o, before, now) -> fill());
    }

    /** Schools in order; those carried that were not on the way stand at its end. */
    public ObservableList<Stop> stops() {
        return stops;
    }

    /** Place of the school chosen, from 0; -1 for none. */
    public IntegerProperty chosen() {
        return chosen;
    }

    /** Name of the school chosen, as typed. */
    public StringProperty name() {
        return name;
    }

    /** Where the carrier stops for it, as typed. */
    public StringProperty stop() {
        return stop;
    }

    private void fill() {
        boolean some = chosen.get() >= 0 && chosen.get() < stops.size();
        name.set(some ? stops.get(chosen.get()).name() : "");
        stop.set(some ? stops.get(chosen.get()).stop() : "");
    }

    /** Reads the way afresh. */
    public void refresh() {
        jobs.run(
                Job.of(
                        "ui.carrier.reading",
                        progress ->
                                carrier.route(bag)
                                        .with(
                                                carrier.list(bag).stream()
                                                        .map(CarriedFile::school)
                                                        .toList())),
                this::show);
    }

    private void show(Route route) {
        int before = chosen.get();
        stops.setAll(route.stops());
        chosen.set(Math.min(before, stops.size() - 1));
        fill();
    }

    /** Moves the school chosen by so many places. */
    public void move(int places) {
        int now = chosen.get();
        int then = now + places;
        if (now < 0 || then < 0 || then >= stops.size()) {
            return;
        }
        Stop moved = stops.remove(now);
        stops.add(then, moved);
        chosen.set(then);
        keep();
    }

    /** Takes over what was typed about the school chosen. */
    public void edit() {
        int now = chosen.get();
        if (now >= 0) {
            Stop before = stops.get(now);
            stops.set(now, new Stop(before.gresa(), name.get().strip(), stop.get().strip()));
            chosen.set(now);
            keep();
        }
    }

    /** Takes the school chosen off the way; what is carried for it stays carried. */
    public void remove() {
        int now = chosen.get();
        if (now >= 0) {
            stops.remove(now);
            chosen.set(Math.min(now, stops.size() - 1));
            fill();
            keep();
        }
    }

    private void keep() {
        List<Stop> now = List.copyOf(stops);
        jobs.run(
                Job.of(
                        "ui.route.keeping",
                        progress -> {
                            Route route = new Route(now);
                            carrier.keepRoute(bag, route);
                            return route;
                        }),
                kept -> {},
                refusal -> {
                    notices.refuse(refusal);
                    refresh();
                });
    }

    /** Takes a way from a file: the order before is replaced. */
    public void importFrom(Path file) {
        jobs.run(
                Job.of("ui.route.keeping", progress -> carrier.keepRoute(bag, file)),
                route -> {
                    notices.say(Meaning.DONE, "ui.route.imported", route.stops().size());
                    refresh();
                },
                notices::refuse);
    }
}
