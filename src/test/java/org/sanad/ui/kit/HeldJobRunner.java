package org.sanad.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.sanad.model.UserProblem;
import org.sanad.work.Job;

/** Jobs wait until they are let go, as those of a slow disk do: for tests of quick keys. */
public final class HeldJobRunner implements JobRunner {
    private record Held(Runnable work, Consumer<UserProblem> onProblem) {}

    private final Deque<Held> held = new ArrayDeque<>();

    @Override
    public <T> void run(Job<T> job, Consumer<? super T> onResult, Consumer<UserProblem> onProblem) {
        Runnable work = () -> new SameThreadJobRunner().run(job, onResult, onProblem);
        held.add(new Held(work, onProblem));
    }

    @Override
    public <T> void run(Job<T> job, Consumer<? super T> onResult) {
        run(job, onResult, problem -> {});
    }

    /** Jobs that wait. */
    public int held() {
        return held.size();
    }

    /** Runs only the one asked for first. */
    public void letGoFirst() {
        held.remove().work().run();
    }

    /** Runs only the one asked for last, as if it were the quicker. */
    public void letGoLast() {
        held.removeLast().work().run();
    }

    /** Ends the one asked for first with a refusal; nothing of it is done. */
    public void refuseFirst(UserProblem refusal) {
        held.remove().onProblem().accept(refusal);
    }

    /** Runs what waits and what comes of it, in the order asked for. */
    public void letGo() {
        while (!held.isEmpty()) {
            letGoFirst();
        }
    }
}
