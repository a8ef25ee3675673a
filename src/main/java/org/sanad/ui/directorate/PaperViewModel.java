package org.sanad.ui.directorate;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.work.Job;
import org.sanad.work.receive.DirectorateDesk;
import org.sanad.work.receive.PaperCheck;

/**
 * Whether a paper on the desk and a file that came are the same, by the check code on the paper.
 */
public final class PaperViewModel {
    /** What the digits say. */
    public enum Outcome {
        /** The last bundle of its school. */
        SAME,
        /** A bundle of its school, but a newer one came. */
        OLDER,
        /** No bundle that came has this code. */
        NONE
    }

    /**
     * What was found for the digits typed.
     *
     * @param match or null when there is none
     */
    public record Result(Outcome outcome, PaperCheck.Match match) {}

    private final DirectorateDesk desk;
    private final JobRunner jobs;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    public PaperViewModel(DirectorateDesk desk, JobRunner jobs) {
        this.desk = desk;
        this.jobs = jobs;
        typed.addListener(
                (o, before, now) -> {
                    result.set(null);
                    problem.set(null);
                });
    }

    /** The digits as typed; what was found before is gone as soon as they change. */
    public StringProperty typed() {
        return typed;
    }

    /** Whether all digits are there. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> digits() == PaperCheck.DIGITS, typed);
    }

    private int digits() {
        return (int) typed.get().chars().filter(Character::isDigit).count();
    }

    /** What was found, or null. */
    public ReadOnlyObjectProperty<Result> result() {
        return result.getReadOnlyProperty();
    }

    /** Why the digits are no code, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Looks for the bundle of these digits. */
    public void check() {
        String asked = typed.get();
        jobs.run(
                Job.of("ui.paper.looking", progress -> desk.paperCheck().find(asked)),
                found -> result.set(result(found)),
                refusal -> problem.set(refusal.problem()));
    }

    private static Result result(Optional<PaperCheck.Match> found) {
        if (found.isEmpty()) {
            return new Result(Outcome.NONE, null);
        }
        return new Result(found.get().newest() ? Outcome.SAME : Outcome.OLDER, found.get());
    }
}
