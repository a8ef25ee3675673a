package org.sanad.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.sanad.model.UserProblem;
import org.sanad.work.Job;

/** Runs jobs on background threads; the store keeps its own order among writers. */
public final class FxJobRunner implements JobRunner, AutoCloseable {
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> {
                        Thread thread = new Thread(task, "sanad-job");
                        thread.setDaemon(true);
                        return thread;
                    });

    /** Longer than between two keys of a quick typist. */
    private static final Duration PAUSE = Duration.millis(300);

    private final ObservableList<RunningJob> running = FXCollections.observableArrayList();
    private final Notices notices;
    private final Consumer<Throwable> faults;
    private int putOff;

    /** Kind of the job whose refusal is the notice now shown, or null. */
    private String refused;

    /**
     * @param notices takes refusals nobody else takes
     * @param faults takes faults of the program: the error window
     */
    public FxJobRunner(Notices notices, Consumer<Throwable> faults) {
        this.notices = notices;
        this.faults = faults;
        notices.current().addListener((o, before, now) -> refused = null);
    }

    /** Whether no job is on its way and none is put off. */
    public boolean idle() {
        return running.isEmpty() && putOff == 0;
    }

    @Override
    public Runnable afterPause(Runnable work) {
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(
                e -> {
                    putOff--;
                    if (!threads.isShutdown()) {
                        work.run();
                    }
                });
        return () -> {
            putOff += pause.getStatus() == Animation.Status.RUNNING ? 0 : 1;
            pause.playFromStart();
        };
    }

    /** Jobs on their way, oldest first. */
    public ObservableList<RunningJob> running() {
        return running;
    }

    @Override
    public <T> void run(Job<T> job, Consumer<? super T> onResult) {
        run(job, onResult, notices::refuse, faults);
    }

    @Override
    public <T> void run(Job<T> job, Consumer<? super T> onResult, Consumer<UserProblem> onProblem) {
        run(
                job,
                onResult,
                onProblem,
                faults.andThen(told -> onProblem.accept(UserProblem.of(FAULT))));
    }

    private <T> void run(
            Job<T> job,
            Consumer<? super T> onResult,
            Consumer<UserProblem> onProblem,
            Consumer<Throwable> onFault) {
        // a field may be left once more while the window goes; what it held was kept before
        if (!threads.isShutdown()) {
            RunningJob state = new RunningJob(job);
            running.add(state);
            Consumer<T> result =
                    given -> {
                        went(job.nameKey());
                        onResult.accept(given);
                    };
            Consumer<UserProblem> refusal =
                    problem -> refuse(job.nameKey(), () -> onProblem.accept(problem));
            start(job, state, new Ends<>(result, refusal, onFault, () -> {}));
        }
    }

    private void refuse(String kind, Runnable telling) {
        Notices.Notice before = notices.current().get();
        telling.run();
        Notices.Notice told = notices.current().get();
        if (told != null && !told.equals(before) && told.meaning() == Meaning.REFUSED) {
            refused = kind;
        }
    }

    /** What was refused was tried again and went: its refusal would be read as of the new try. */
    private void went(String kind) {
        if (kind.equals(refused)) {
            notices.clear();
        }
    }

    @Override
    public <T> void runQuietly(Job<T> job, Consumer<? super T> onResult, Runnable onNothing) {
        // the clock behind it may tick once more while the window goes
        if (!threads.isShutdown()) {
            Ends<T> ends =
                    new Ends<>(
                            onResult,
                            refusal -> onNothing.run(),
                            fault -> passOver(fault, onNothing),
                            onNothing);
            start(job, new RunningJob(job), ends);
        }
    }

    /** It comes again by itself; only its kind is noted, a message may name a person's folder. */
    private static void passOver(Throwable fault, Runnable onNothing) {
        System.getLogger(FxJobRunner.class.getName())
                .log(System.Logger.Level.DEBUG, "unasked: " + fault.getClass().getName());
        onNothing.run();
    }

    /** What is called at the end of a job: one of them. */
    private record Ends<T>(
            Consumer<? super T> result,
            Consumer<UserProblem> refusal,
            Consumer<Throwable> fault,
            Runnable givenUp) {}

    private <T> void start(Job<T> job, RunningJob state, Ends<T> ends) {
        threads.execute(
                () -> {
                    Runnable end = endOf(job, state, ends);
                    Platform.runLater(
                            () -> {
                                state.end();
                                running.remove(state);
                                end.run();
                            });
                });
    }

    /**
     * Boundary: whatever a job throws must reach the user and never die silently with its thread,
     * so everything is caught here, and only here.
     */
    @SuppressWarnings("IllegalCatch")
    private static <T> Runnable endOf(Job<T> job, RunningJob state, Ends<T> ends) {
        try {
            T result = job.work().run(state);
            return () -> ends.result().accept(result);
        } catch (CancellationException givenUp) {
            return ends.givenUp();
        } catch (UserProblem problem) {
            return () -> ends.refusal().accept(problem);
        } catch (Throwable fault) {
            return () -> ends.fault().accept(fault);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
