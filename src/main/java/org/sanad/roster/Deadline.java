package org.sanad.roster;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sanad.model.Problem;
import org.sanad.model.Progress;
import org.sanad.model.UserProblem;

/**
 * Runs work on a foreign file on a thread of its own, so that it cannot outlast a time limit, and
 * so that what a parser throws at a malformed file does not bring the program down.
 */
final class Deadline {
    private static final long POLL_MILLIS = 50;

    private Deadline() {}

    /**
     * Runs a parser. Whatever it throws, running out of memory included, becomes the one refusal
     * {@code roster.file.damaged}.
     */
    static <T> T parse(Duration limit, Progress progress, Callable<T> parser) {
        try {
            return run(limit, progress, parser);
        } catch (ExecutionException e) {
            throw new UserProblem(Problem.of("roster.file.damaged"), e.getCause());
        }
    }

    /** Runs our own reading of parsed sheets; a fault in it stays a fault. */
    static <T> T within(Duration limit, Progress progress, Callable<T> work) {
        try {
            return run(limit, progress, work);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading of a list failed", e.getCause());
        }
    }

    private static <T> T run(Duration limit, Progress progress, Callable<T> work)
            throws ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = new Thread(task, "roster-reader");
        worker.setDaemon(true);
        worker.start();
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (true) {
                try {
                    return task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillRunning) {
                    progress.check();
                    if (System.nanoTime() - end > 0) {
                        throw new UserProblem(Problem.of("roster.file.too-slow"), stillRunning);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UserProblem refusal) {
                throw refusal;
            }
            if (e.getCause() instanceof CancellationException given) {
                throw given;
            }
            throw e;
        } finally {
            task.cancel(true);
        }
    }

    /** Stops a worker whose time is over; called once a row or part. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
