package org.sanad.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;
import org.sanad.work.Job;

/** Runs each job at once on the calling thread: for tests of view models, without a toolkit. */
public final class SameThreadJobRunner implements JobRunner {
    private final List<UserProblem> problems = new ArrayList<>();
    private final Progress progress;

    /** Nobody gives a job up. */
    public SameThreadJobRunner() {
        this(Progress.none());
    }

    /**
     * @param progress by which a job is given up
     */
    public SameThreadJobRunner(Progress progress) {
        this.progress = progress;
    }

    @Override
    public <T> void run(Job<T> job, Consumer<? super T> onResult, Consumer<UserProblem> onProblem) {
        T result;
        try {
            result = job.work().run(progress);
        } catch (UserProblem problem) {
            onProblem.accept(problem);
            return;
        } catch (CancellationException givenUp) {
            return;
        }
        onResult.accept(result);
    }

    @Override
    public <T> void run(Job<T> job, Consumer<? super T> onResult) {
        run(job, onResult, problems::add);
    }

    /** Refusals that nobody took: those the notice bar would show. */
    public List<UserProblem> problems() {
        return problems;
    }
}
