package org.sanad.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;
import org.sanad.work.Job;
import org.sanad.work.send.Medium;

/**
 * Looks for sticks by itself, every two seconds, as long as what lists them is in sight. Drives are
 * asked away from the window, one look at a time: a slow or empty card reader holds up nothing.
 */
public final class StickWatch {
    private static final Duration EVERY = Duration.seconds(2);

    private final JobRunner jobs;
    private final Supplier<List<Medium>> found;
    private final Supplier<List<Medium>> known;
    private final Consumer<List<Medium>> onChange;
    private boolean looking;

    /**
     * @param found gives the sticks plugged in now
     * @param known those listed
     * @param onChange takes the sticks when they are not those listed
     */
    public StickWatch(
            JobRunner jobs,
            Supplier<List<Medium>> found,
            Supplier<List<Medium>> known,
            Consumer<List<Medium>> onChange) {
        this.jobs = jobs;
        this.found = found;
        this.known = known;
        this.onChange = onChange;
    }

    /** Keeps a list of sticks as it is now. */
    public StickWatch(JobRunner jobs, Supplier<List<Medium>> found, ObservableList<Medium> media) {
        this(jobs, found, () -> List.copyOf(media), media::setAll);
    }

    /**
     * Looks once, unless a look is under way. One that fails is told to nobody and changes nothing:
     * the next comes soon.
     */
    public void look() {
        if (looking) {
            return;
        }
        looking = true;
        jobs.runQuietly(
                Job.of("ui.kit.place.looking", progress -> found.get()),
                now -> {
                    looking = false;
                    if (!now.equals(known.get())) {
                        onChange.accept(now);
                    }
                },
                () -> looking = false);
    }

    /** Looks again and again while a node is shown. */
    public void whileShown(Node node) {
        whileShown(node, EVERY);
    }

    void whileShown(Node node, Duration every) {
        Timeline clock = new Timeline(new KeyFrame(every, e -> lookIfVisible(node)));
        clock.setCycleCount(Animation.INDEFINITE);
        ObservableValue<Boolean> shown =
                node.sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::showingProperty)
                        .orElse(false);
        shown.addListener((o, before, now) -> run(clock, now));
        run(clock, shown.getValue());
    }

    private static void run(Animation clock, boolean shown) {
        if (shown) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    private void lookIfVisible(Node node) {
        if (Reach.inSight(node)) {
            look();
        }
    }
}
