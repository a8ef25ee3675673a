package org.sanad.ui.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Duration;
import org.sanad.model.Progress;
import org.sanad.work.Job;

/** A job on its way, as the job bar sees it. Properties belong to the FX thread. */
public final class RunningJob implements Progress {
    /** Short work shows nothing: a bar that flashes by only disturbs (design: ui.md, Motion). */
    private static final Duration VISIBLE_AFTER = Duration.millis(300);

    private static final Duration CANCEL_AFTER = Duration.seconds(2);

    private final String nameKey;
    private final ReadOnlyBooleanWrapper visible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper cancelOffered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<long[]> last = new AtomicReference<>();
    private final PauseTransition showing;
    private final PauseTransition offering;

    RunningJob(Job<?> job) {
        this(job, VISIBLE_AFTER, CANCEL_AFTER);
    }

    /**
     * @param visibleAfter how long it must last to be shown
     * @param cancelAfter how long it must last to offer giving up, where it can be given up
     */
    RunningJob(Job<?> job, Duration visibleAfter, Duration cancelAfter) {
        nameKey = job.nameKey();
        showing = new PauseTransition(visibleAfter);
        offering = new PauseTransition(cancelAfter);
        showing.setOnFinished(e -> visible.set(true));
        showing.play();
        if (job.cancellable()) {
            offering.setOnFinished(e -> cancelOffered.set(true));
            offering.play();
        }
    }

    @Override
    public void report(long stepsDone, long stepsTotal) {
        // one runLater for many reports: a fast loop must not flood the window
        if (last.getAndSet(new long[] {stepsDone, stepsTotal}) == null) {
            Platform.runLater(this::take);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    /** Asks the work to stop; it does at its next step. */
    public void cancel() {
        cancelled.set(true);
        cancelOffered.set(false);
        stopping.set(true);
    }

    /** Message key of what is being done. */
    public String nameKey() {
        return nameKey;
    }

    /** Whether it has lasted long enough to be shown. */
    public ReadOnlyBooleanProperty visible() {
        return visible.getReadOnlyProperty();
    }

    /** Whether it has lasted long enough to offer giving up. */
    public ReadOnlyBooleanProperty cancelOffered() {
        return cancelOffered.getReadOnlyProperty();
    }

    /** Whether it was given up and stops at its next step. */
    public ReadOnlyBooleanProperty stopping() {
        return stopping.getReadOnlyProperty();
    }

    /** Steps done. */
    public ReadOnlyLongProperty done() {
        return done.getReadOnlyProperty();
    }

    /** All steps, 0 when not known. */
    public ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    void end() {
        showing.stop();
        offering.stop();
        visible.set(false);
    }

    private void take() {
        long[] report = last.getAndSet(null);
        total.set(report[1]);
        done.set(report[0]);
    }
}
