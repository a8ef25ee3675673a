package org.sanad.ui.school;

import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.sanad.model.UserProblem;
import org.sanad.ui.kit.JobRunner;
import org.sanad.ui.kit.Notices;
import org.sanad.work.drafts.Drafts;

/**
 * A form whose typing {@link KeptDrafts} keeps: opened for a subject it shows again what was typed
 * of it and not saved, and says so.
 */
final class KeptForm {
    /** What stands in the form; the same names in all three. */
    interface Fields {
        /** Texts as stored, by names that stay. */
        Map<String, String> stored();

        /** The same as typed. */
        Map<String, String> typed();

        /** Shows these as typed. */
        void fill(Map<String, String> texts);
    }

    private final KeptDrafts drafts;
    private final Drafts.Form form;
    private final Fields fields;
    private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper();
    private Consumer<UserProblem> telling;
    private BooleanSupplier seen = () -> true;
    private UUID subject;

    KeptForm(JobRunner jobs, Notices notices, Drafts drafts, Drafts.Form form, Fields fields) {
        this.telling = notices::refuse;
        this.drafts = new KeptDrafts(jobs, notices, drafts, form);
        this.form = form;
        this.fields = fields;
    }

    /** The form shows what is stored of a subject; what waits of it is shown over that. */
    void open(UUID opened) {
        subject = opened;
        restored.set(false);
        drafts.open(opened, kept -> restore(opened, kept));
    }

    private void restore(UUID opened, Map<String, String> kept) {
        if (!opened.equals(subject)) {
            return;
        }
        if (!kept.isEmpty()) {
            fields.fill(KeptDrafts.over(fields.stored(), fields.typed(), kept));
            restored.set(!fields.typed().equals(fields.stored()));
        }
        keep();
    }

    /** Keeps what is typed and not saved; asked for whenever a field is left. */
    void keep() {
        if (subject != null) {
            Map<String, String> stored = fields.stored();
            Map<String, String> typed = fields.typed();
            drafts.keep(stored, typed);
            restored.set(restored.get() && !typed.equals(stored));
        }
    }

    /** Keeps what is typed, and asks once more for what could not be kept before. */
    void keepAll() {
        keep();
        drafts.keepAgain();
    }

    /** Whether something typed is not known to be on the disk. */
    boolean unkept() {
        return drafts.unkept();
    }

    /** The form shows nothing any more. */
    void close() {
        subject = null;
        restored.set(false);
    }

    /** What was typed is thrown away: the form shows what is stored. */
    void reverted() {
        restored.set(false);
        keep();
    }

    /** Whether it is this subject the form shows. */
    boolean shows(UUID of) {
        return of != null && of.equals(subject);
    }

    /**
     * Takes the refusal of what is saved now: it stands beside the form while that shows the same
     * subject, never beside the fields of another one; where nobody sees it there it is told in the
     * notice. What was typed goes on waiting for its subject.
     *
     * @param beside shows it in the form
     */
    Consumer<UserProblem> refusal(Consumer<UserProblem> beside) {
        return refusal(() -> true, beside);
    }

    /**
     * The same where the form may be about several things of one subject.
     *
     * @param same whether it is about the same thing by then
     */
    Consumer<UserProblem> refusal(BooleanSupplier same, Consumer<UserProblem> beside) {
        UUID of = subject;
        return refusal -> {
            boolean shown = shows(of) && same.getAsBoolean();
            if (shown) {
                beside.accept(refusal);
            }
            if (!shown || !seen.getAsBoolean()) {
                telling.accept(refusal);
            }
            keepAll();
        };
    }

    /** Refusals nobody sees beside the form are told in words of its page. */
    KeptForm telling(Consumer<UserProblem> inWords) {
        telling = inWords;
        return this;
    }

    /**
     * The form stands in the window.
     *
     * @param now whether it is in sight
     */
    void seen(BooleanSupplier now) {
        seen = now;
    }

    /** What is sent of the subject shown, all that is typed, for the transaction that saves it. */
    Drafts.Waiting waiting() {
        return new Drafts.Waiting(form, subject, fields.typed());
    }

    /** The same of a subject that may not be the one shown, and of some fields. */
    Drafts.Waiting waiting(UUID of, Map<String, String> sent) {
        return new Drafts.Waiting(form, of, sent);
    }

    /**
     * @see KeptDrafts#underWay
     */
    boolean underWay() {
        return drafts.underWay();
    }

    /**
     * @see KeptDrafts#saving
     */
    Runnable saving(Drafts.Waiting sent, Runnable save) {
        return drafts.saving(sent, save);
    }

    /**
     * @see KeptDrafts#writing
     */
    <T> Supplier<T> writing(Drafts.Waiting sent, Supplier<T> write) {
        return drafts.writing(sent, write);
    }

    /**
     * @see KeptDrafts#around
     */
    <T, R> Function<T, R> around(Drafts.Waiting sent, Function<T, R> save) {
        return drafts.around(sent, save);
    }

    /**
     * A subject was saved. When it is the one shown, {@link #keep} is to follow: it tells what of
     * it is not saved yet.
     */
    void saved(UUID of) {
        drafts.saved(of);
    }

    /** Whether the form shows what was typed earlier and not saved. */
    ReadOnlyBooleanProperty restored() {
        return restored.getReadOnlyProperty();
    }
}
