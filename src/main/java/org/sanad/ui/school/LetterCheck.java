package org.sanad.ui.school;

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
import org.sanad.work.answers.Answers;
import org.sanad.work.school.SchoolDesk;

/** Whether the stamped letter on the desk and an answer that was imported belong together. */
public final class LetterCheck {
    /**
     * What the digits say.
     *
     * @param seq number of the answer; empty when no answer taken has this code
     */
    public record Result(Optional<Long> seq) {}

    private final SchoolDesk desk;
    private final JobRunner jobs;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Result> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    LetterCheck(SchoolDesk desk, JobRunner jobs) {
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
        return Bindings.createBooleanBinding(
                () -> typed.get().chars().filter(Character::isDigit).count() == Answers.CODE_DIGITS,
                typed);
    }

    /** What was found, or null. */
    public ReadOnlyObjectProperty<Result> result() {
        return result.getReadOnlyProperty();
    }

    /** Why the digits are no code, or null. */
    public ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    /** Looks for the answer of these digits. */
    public void check() {
        String asked = typed.get();
        jobs.run(
                Job.of("ui.receive.letter.looking", progress -> desk.answers().ofLetter(asked)),
                found -> result.set(new Result(found)),
                refusal -> problem.set(refusal.problem()));
    }
}
