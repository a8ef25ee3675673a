package org.sanad.ui.kit;

import java.util.function.Consumer;
import org.sanad.model.UserProblem;
import org.sanad.work.Job;

/**
 * Runs work away from the window and brings its end back to the FX thread. View models hold one;
 * their tests give them the same-thread twin.
 */
public interface JobRunner {
    /** What a fault of the program is to whoever asked for the job: it can be tried again. */
    String FAULT = "ui.kit.fault.stopped";

    /**
     * Runs a job. Exactly one end is called, on the FX thread: the result or the refusal. A fault
     * of the program comes to the error window and ends as a refusal of code {@link #FAULT}, so
     * that what waits for the end of the job never waits for ever. A job that was given up calls
     * nothing.
     */
    <T> void run(Job<T> job, Consumer<? super T> onResult, Consumer<UserProblem> onProblem);

    /** As above; a refusal goes to the notice bar, a fault to the error window alone. */
    <T> void run(Job<T> job, Consumer<? super T> onResult);

    /**
     * As above, of work nobody asked for and that comes again: it is shown in no bar, and neither a
     * refusal nor a fault is told.
     *
     * @param onNothing called when it ends without a result, whatever the reason
     */
    default <T> void runQuietly(Job<T> job, Consumer<? super T> onResult, Runnable onNothing) {
        run(job, onResult, refusal -> onNothing.run());
    }

    /**
     * Puts work off until nobody asked for it for a moment: for reading afresh after each of many
     * quick entries. Here it runs at once.
     *
     * @param work begins a job
     * @return asks for it, on the FX thread
     */
    default Runnable afterPause(Runnable work) {
        return work;
    }
}
