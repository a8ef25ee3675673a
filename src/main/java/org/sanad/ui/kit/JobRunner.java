package org.sanad.ui.kit;

import java.util.function.Consumer;
import org.sanad.model.UserProblem;
import org.sanad.work.Job;

/**
 * Runs work away from the window and brings its end back to the FX thread. View models hold one;
 * their tests give them the same-thread twin.
 */
public interface JobRunner {
    /**
     * Runs a job. Exactly one end is called, on the FX thread: the result, the refusal, or, for a
     * fault of the program, the error window. A job that was given up calls nothing.
     */
    <T> void run(Job<T> job, Consumer<? super T> onResult, Consumer<UserProblem> onProblem);

    /** As above; a refusal goes to the notice bar. */
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
