package org.sanad.app;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.safety.Safety;

/**
 * Copies of an open desk without anybody asking: when it is opened, every half hour, and when it is
 * left; each only when something was changed (design, safety.md §3.3). Sooner when much was done.
 * Says when what is done is kept in the database alone.
 */
final class AutomaticCopies {
    private static final Duration PAUSE = Duration.minutes(30);
    private static final Duration LOOK = Duration.seconds(5);

    private final JobRunner jobs;
    private final Notices notices;
    private final Timeline timer = new Timeline(new KeyFrame(PAUSE, e -> keepInTime()));
    private final Timeline look = new Timeline(new KeyFrame(LOOK, e -> look()));
    private Safety safety;

    /** Whether a copy that could not wait was tried since the last was made in its time. */
    private boolean hurried;

    AutomaticCopies(JobRunner jobs, Notices notices) {
        this.jobs = jobs;
        this.notices = notices;
        timer.setCycleCount(Animation.INDEFINITE);
        look.setCycleCount(Animation.INDEFINITE);
    }

    /** From now on, of this desk. */
    void start(Safety opened) {
        safety = opened;
        keepThen(() -> {});
        timer.play();
        look.play();
    }

    private void keepInTime() {
        hurried = false;
        keepThen(() -> {});
    }

    private void look() {
        safety.takeWorry()
                .ifPresent(
                        worry -> {
                            notices.say(
                                    Meaning.DOUBTFUL, worry.code(), worry.arguments().toArray());
                            EventLog.event("later-refused");
                        });
        if (safety.copyDue() && !hurried) {
            hurried = true;
            keepThen(() -> hurried = safety != null && safety.copyDue());
        }
    }

    /** No more; the desk goes. */
    void stop() {
        timer.stop();
        look.stop();
        hurried = false;
        safety = null;
    }

    /** A last copy away from the window, then something else, whether the copy was made or not. */
    void keepThen(Runnable then) {
        if (safety == null) {
            then.run();
            return;
        }
        Safety of = safety;
        jobs.run(
                Job.of("ui.safety.copying", progress -> of.copies().keep().isPresent()),
                made -> then.run(),
                refusal -> {
                    then.run();
                    notices.refuse(refusal);
                    EventLog.event("copy-refused");
                });
    }

    /** A last copy while the program ends: nobody looks any more. */
    void keepNow() {
        if (safety == null) {
            return;
        }
        try {
            safety.copies().keep();
        } catch (UserProblem refusal) {
            EventLog.event("copy-refused");
        }
    }
}
