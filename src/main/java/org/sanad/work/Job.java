package org.sanad.work;

import org.sanad.model.Progress;

/**
 * Work with a name that takes longer than a frame: reads, computes or writes, says how far it is,
 * and can be given up.
 *
 * @param nameKey message key of what is being done, for the job bar
 * @param cancellable whether giving up half-way is possible without harm
 */
public record Job<T>(String nameKey, boolean cancellable, Work<T> work) {
    /** What a job does. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * @throws org.sanad.model.UserProblem when it is refused for a reason the user can act on
         * @throws java.util.concurrent.CancellationException when the user gave it up
         */
        T run(Progress progress);
    }

    public static <T> Job<T> of(String nameKey, Work<T> work) {
        return new Job<>(nameKey, false, work);
    }

    public static <T> Job<T> cancellable(String nameKey, Work<T> work) {
        return new Job<>(nameKey, true, work);
    }
}
