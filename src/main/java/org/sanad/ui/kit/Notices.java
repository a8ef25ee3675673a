package org.sanad.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.sanad.model.UserProblem;

/** What the notice bar says: the last thing that happened and what can be done about it. */
public final class Notices {
    /**
     * One notice.
     *
     * @param text follows the language
     * @param actionKey words of a button, or null
     * @param action what the button does, or null
     * @param passing whether it goes when its page is left, unanswered
     */
    public record Notice(
            Meaning meaning,
            ObservableValue<String> text,
            String actionKey,
            Runnable action,
            boolean passing) {}

    private final Texts texts;
    private final ReadOnlyObjectWrapper<Notice> current = new ReadOnlyObjectWrapper<>();

    public Notices(Texts texts) {
        this.texts = texts;
    }

    /** The notice now shown, or null. */
    public ReadOnlyObjectProperty<Notice> current() {
        return current.getReadOnlyProperty();
    }

    /** Says something. */
    public void say(Meaning meaning, String key, Object... arguments) {
        boolean passing = meaning == Meaning.DONE;
        current.set(new Notice(meaning, texts.text(key, arguments), null, null, passing));
    }

    /** Says something that offers one action, such as undo. */
    public void offer(
            Meaning meaning, String actionKey, Runnable action, String key, Object... arguments) {
        current.set(new Notice(meaning, texts.text(key, arguments), actionKey, action, false));
    }

    /** The same of what can be had elsewhere too, by a key: it goes with its page. */
    public void offerMeanwhile(
            Meaning meaning, String actionKey, Runnable action, String key, Object... arguments) {
        current.set(new Notice(meaning, texts.text(key, arguments), actionKey, action, true));
    }

    /** Says a refusal. */
    public void refuse(UserProblem problem) {
        say(Meaning.REFUSED, problem.code(), problem.arguments().toArray());
    }

    /**
     * Takes the notice away where it only says that something was done; a refusal, a doubt, or an
     * offer stays until it is answered.
     */
    public void leave() {
        Notice now = current.get();
        if (now != null && now.passing()) {
            clear();
        }
    }

    /** Takes the notice away. */
    public void clear() {
        current.set(null);
    }
}
