package org.sanad.ui.school;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.KeptViolation;
import org.sanad.model.Problem;
import org.sanad.model.pack.Choice;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.work.Job;
import org.sanad.work.checks.Checks;

/** Keeping one doubt as it is: why, in a code and in the head's own words. */
final class KeepForm {
    private final JobRunner jobs;
    private final Notices notices;
    private final Checks checks;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Finding> finding = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Choice> reason = new SimpleObjectProperty<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    KeepForm(JobRunner jobs, Notices notices, Checks checks, Runnable onChanged) {
        this.jobs = jobs;
        this.notices = notices;
        this.checks = checks;
        this.onChanged = onChanged;
    }

    /** Asks about a doubt; what was chosen for another one is forgotten. */
    void ask(Finding doubt) {
        if (!doubt.equals(finding.get())) {
            reason.set(null);
            text.set("");
            problem.set(null);
        }
        finding.set(doubt);
    }

    /** Nothing is asked any more. */
    void close() {
        finding.set(null);
    }

    /** Keeps it; a refusal stays beside the form. */
    void keep() {
        Finding doubt = finding.get();
        String code = reason.get().code();
        String words = text.get();
        problem.set(null);
        jobs.run(
                Job.of("ui.checks.saving", progress -> checks.keep(doubt.violation(), code, words)),
                (KeptViolation kept) -> {
                    close();
                    onChanged.run();
                    notices.offer(
                            Meaning.DONE, "ui.checks.undo", () -> open(kept), "ui.checks.kept-now");
                },
                refusal -> problem.set(refusal.problem()));
    }

    /** Takes a reason back: the doubt is open again. */
    void open(KeptViolation kept) {
        jobs.run(
                Job.of(
                        "ui.checks.saving",
                        progress -> {
                            checks.unkeep(kept);
                            return progress;
                        }),
                done -> {
                    onChanged.run();
                    notices.say(Meaning.DONE, "ui.checks.open-again");
                });
    }

    /** The reasons of the pack. */
    List<Choice> reasons() {
        return checks.reasons();
    }

    /** What is asked about; null when nothing is. */
    ReadOnlyObjectProperty<Finding> finding() {
        return finding.getReadOnlyProperty();
    }

    ObjectProperty<Choice> reason() {
        return reason;
    }

    StringProperty text() {
        return text;
    }

    /** Why it was not kept, or null. */
    ObjectProperty<Problem> problem() {
        return problem;
    }
}
