package org.sanad.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.work.Job;
import org.sanad.work.send.Media;
import org.sanad.work.send.Medium;

/**
 * Where files are written or read: the sticks plugged in, or any folder; and what an interrupted
 * writing left there.
 */
public final class Places {
    private final JobRunner jobs;
    private final Notices notices;
    private final Supplier<List<Medium>> found;
    private final StickWatch watch;
    private final ObservableList<Medium> media = FXCollections.observableArrayList();
    private final ObservableList<String> leftovers = FXCollections.observableArrayList();
    private final ObjectProperty<Path> target = new SimpleObjectProperty<>();

    /** The sticks of this computer that can be written to. */
    public Places(JobRunner jobs, Notices notices) {
        this(jobs, notices, Media::list);
    }

    /**
     * @param found gives the sticks plugged in now
     */
    public Places(JobRunner jobs, Notices notices, Supplier<List<Medium>> found) {
        this.jobs = jobs;
        this.notices = notices;
        this.found = found;
        watch = new StickWatch(jobs, found, this::known, this::choose);
        target.addListener((o, before, now) -> lookForLeftovers());
    }

    /** Sticks plugged in when last looked. */
    public ObservableList<Medium> media() {
        return media;
    }

    /** A stick's root or a folder; null while not chosen. */
    public ObjectProperty<Path> target() {
        return target;
    }

    /** Names of files an interrupted writing left at the chosen place. */
    public ObservableList<String> leftovers() {
        return leftovers;
    }

    /** Whether a place lies on a stick. */
    public boolean onStick(Path place) {
        return media.stream().anyMatch(medium -> place.startsWith(medium.root()));
    }

    /** The watch that keeps the list of sticks as it is now while it is in sight. */
    public StickWatch watch() {
        return watch;
    }

    private List<Medium> known() {
        return List.copyOf(media);
    }

    /** Looks for sticks again. */
    public void refresh() {
        jobs.run(Job.of("ui.kit.place.looking", progress -> found.get()), this::show);
    }

    /**
     * Takes the sticks found. The only one plugged in is chosen by itself; of several the user
     * chooses; one that was taken out, or a folder that is there no more, is chosen no longer.
     */
    public void show(List<Medium> now) {
        Path before = target.get();
        choose(now);
        chooseOnly();
        letGoOfAGoneFolder();
        if (Objects.equals(before, target.get())) {
            lookForLeftovers();
        }
    }

    /**
     * As {@link #show}, unasked: what lies at a place that stays chosen is not looked through,
     * since a file may be on its way to it; and only a stick that has just come is chosen, not one
     * that another left behind: what was meant for the first is not written to the second.
     */
    private void choose(List<Medium> now) {
        boolean stickChosen = target.get() != null && onStick(target.get());
        Set<Medium.Drive> known = media.stream().map(Medium::drive).collect(Collectors.toSet());
        media.setAll(now);
        if (stickChosen && !onStick(target.get())) {
            target.set(null);
        }
        if (media.stream().map(Medium::drive).noneMatch(known::contains)) {
            chooseOnly();
        }
    }

    private void chooseOnly() {
        if (target.get() == null && media.size() == 1) {
            target.set(media.get(0).root());
        }
    }

    private void letGoOfAGoneFolder() {
        Path place = target.get();
        if (place != null && !onStick(place)) {
            jobs.run(
                    Job.of("ui.kit.place.looking", progress -> Media.holds(place)),
                    there -> {
                        if (!there && place.equals(target.get())) {
                            target.set(null);
                        }
                    });
        }
    }

    private void lookForLeftovers() {
        Path place = target.get();
        leftovers.clear();
        if (place != null) {
            jobs.run(
                    Job.of("ui.kit.place.looking", progress -> Media.leftovers(place)),
                    names -> {
                        if (place.equals(target.get())) {
                            leftovers.setAll(names);
                        }
                    });
        }
    }

    /** Removes them, when the user says so. */
    public void removeLeftovers() {
        Path place = target.get();
        jobs.run(
                Job.of("ui.kit.place.leftovers.removing", progress -> Media.removeLeftovers(place)),
                removed -> {
                    lookForLeftovers();
                    notices.say(Meaning.DONE, "ui.kit.place.leftovers.removed", removed);
                },
                refusal -> {
                    lookForLeftovers();
                    notices.refuse(refusal);
                });
    }
}
