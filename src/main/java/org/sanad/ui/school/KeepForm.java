package org.sanad.ui.school;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.sanad.model.KeptViolation;
import org.sanad.model.Problem;
import org.sanad.model.SchoolYear;
import org.sanad.model.pack.Choice;
import org.sanad.model.rule.Violation;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Meaning;
import org.sanad.ui.kit.Notices;
import org.sanad.ui.kit.WayBack;
import org.sanad.work.Job;
import org.sanad.work.checks.Checks;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.school.SchoolDesk;

/**
 * Keeping a doubt as it is, or all of a group: why, in a code and in the head's own words. What is
 * typed and not saved waits, as long as no other doubt is asked about.
 */
final class KeepForm {
    private final JobRunner jobs;
    private final Notices notices;
    private final SchoolDesk desk;
    private final Checks checks;
    private final WayBack back;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<CheckLine> asked = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Choice> reason = new SimpleObjectProperty<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final NamedFields fields =
            new NamedFields()
                    .choice("reason", reason, this::reasons, Choice::code)
                    .text("text", text)
                    .about(() -> asked.get() == null ? "" : asked.get().name());
    private final KeptForm drafts;
    private SchoolYear year;

    KeepForm(JobRunner jobs, Notices notices, SchoolDesk desk, Runnable onChanged) {
        this.jobs = jobs;
        this.notices = notices;
        this.desk = desk;
        this.checks = desk.checks();
        this.back = new WayBack(jobs, notices, desk, "ui.checks.as-before", onChanged);
        this.onChanged = onChanged;
        this.drafts = new KeptForm(jobs, notices, desk.drafts(), Drafts.Form.KEEP, fields);
    }

    /** The school year the doubts are of. */
    void of(SchoolYear ofDoubts) {
        year = ofDoubts;
    }

    /** Asks about a line of doubts; what was chosen for another one is forgotten. */
    void ask(CheckLine doubts) {
        if (!doubts.equals(asked.get())) {
            keepTyped();
            fields.revert();
            problem.set(null);
            asked.set(doubts);
            drafts.open(Drafts.ofYear(year));
        }
    }

    /** Nothing is asked any more; what was typed waits. */
    void close() {
        keepTyped();
        drafts.close();
        asked.set(null);
    }

    /** Keeps what is typed, as soon as a field is left. */
    void keepTyped() {
        drafts.keep();
    }

    /** Throws away what is typed. */
    void revert() {
        fields.revert();
        problem.set(null);
        drafts.reverted();
    }

    /** Keeps what is typed, and tells whether the form shows what was typed earlier. */
    KeptForm typing() {
        return drafts;
    }

    /** Keeps what is asked about; a refusal stays beside the form. */
    void keep() {
        keepTyped();
        if (drafts.underWay()) {
            return;
        }
        CheckLine kept = asked.get();
        List<Violation> doubts = kept.findings().stream().map(Finding::violation).toList();
        String code = reason.get().code();
        String words = text.get();
        UUID action = UUID.randomUUID();
        Drafts.Waiting typed = drafts.waiting();
        Checks within = desk.within(action).typed(typed).checks();
        Supplier<List<KeptViolation>> keeping =
                drafts.writing(typed, () -> within.keep(doubts, code, words));
        problem.set(null);
        jobs.run(
                Job.of("ui.checks.saving", progress -> keeping.get()),
                written -> {
                    drafts.saved(typed.subject());
                    ended(kept, typed.texts());
                    onChanged.run();
                    back.offer(
                            action,
                            written.size() == 1 ? "ui.checks.kept-now" : "ui.checks.kept-many",
                            written.size());
                },
                drafts.refusal(() -> isAsked(kept), refusal -> problem.set(refusal.problem())));
    }

    /**
     * Doubts are kept; what was typed since stays, and so does what is typed of another line that
     * was asked about meanwhile.
     */
    private void ended(CheckLine kept, Map<String, String> sent) {
        if (isAsked(kept)) {
            fields.saved(sent);
            if (fields.typed().equals(fields.stored())) {
                drafts.close();
                asked.set(null);
                return;
            }
        }
        keepTyped();
    }

    private boolean isAsked(CheckLine line) {
        return asked.get() != null && line.sameAs(asked.get());
    }

    /** Takes reasons back: the doubts are open again. */
    void open(List<KeptViolation> kept) {
        jobs.run(
                Job.of("ui.checks.saving", progress -> checks.unkeep(kept)),
                count -> {
                    onChanged.run();
                    notices.say(
                            Meaning.DONE,
                            count == 1 ? "ui.checks.open-again" : "ui.checks.open-again-many",
                            count);
                });
    }

    /** The reasons of the pack. */
    List<Choice> reasons() {
        return checks.reasons();
    }

    /** What is asked about; null when nothing is. */
    ReadOnlyObjectProperty<CheckLine> asked() {
        return asked.getReadOnlyProperty();
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
