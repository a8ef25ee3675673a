package org.sanad.ui.school;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Steps of a screen one after the other, in the order of the keys. A step that starts a job says
 * {@link #begin} and, when the job has ended, {@link #end}; the next step waits until then.
 */
final class StepQueue {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    void add(Runnable step) {
        waiting.add(step);
        next();
    }

    /** A job of the step is on its way. */
    void begin() {
        busy = true;
    }

    /** The job has ended: the next step, when one waits. */
    void end() {
        busy = false;
        next();
    }

    /** Whether nothing is on its way and nothing waits. */
    boolean idle() {
        return !busy && waiting.isEmpty();
    }

    private void next() {
        while (!busy && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
