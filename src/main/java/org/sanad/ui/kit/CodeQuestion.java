package org.sanad.ui.kit;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.work.Job;

/** The check code of a paper is typed: which file does it belong to? */
public final class CodeQuestion<T> {
    private final int digits;
    private final JobRunner jobs;
    private final String jobKey;
    private final Function<String, T> find;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<T> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    /**
     * A question about codes of one kind.
     *
     * @param digits of a code
     * @param jobKey words of the job that looks
     * @param find what digits lead to, never null; throws {@link UserProblem} when they are no code
     */
    public CodeQuestion(int digits, JobRunner jobs, String jobKey, Function<String, T> find) {
        this.digits = digits;
        this.jobs = jobs;
        this.jobKey = jobKey;
        this.find = find;
        typed.addListener(
                (o, before, now) -> {
                    result.set(null);
                    problem.set(null);
                });
    }

    /** How many digits a code has. */
    public int digits() {
        return digits;
    }

    /** The digits as typed; what was found before is gone as soon as they change. */
    public StringProperty typed() {
        return typed;
    }

    /** Whether all digits are there. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> typed.get().chars().filter(Character::isDigit).count() == digits, typed);
    }

    /** What was found, or null. */
    public ReadOnlyObjectProperty<T> result() {
        return result.getReadOnlyProperty();
    }

    /** Why the digits are no code, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Looks for what these digits lead to. */
    public void check() {
        String asked = typed.get();
        jobs.run(
                Job.of(jobKey, progress -> find.apply(asked)),
                result::set,
                refusal -> problem.set(refusal.problem()));
    }
}
