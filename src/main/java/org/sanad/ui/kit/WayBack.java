package org.sanad.ui.kit;

import java.util.UUID;
import org.sanad.work.Job;
import org.sanad.work.school.LastActions;
import org.sanad.work.school.SchoolDesk;

/**
 * Says what was entered, with a button that takes exactly that back: not what was entered since, by
 * whomever. What cannot be taken back any more is refused in the notice.
 */
public final class WayBack {
    /** Words of the button. */
    public static final String BUTTON = "ui.undo.undo";

    private final JobRunner jobs;
    private final Notices notices;
    private final LastActions actions;
    private final String saidKey;
    private final Runnable onTaken;

    /**
     * @param saidKey says that it was taken back
     * @param onTaken reads the page afresh
     */
    public WayBack(
            JobRunner jobs, Notices notices, SchoolDesk desk, String saidKey, Runnable onTaken) {
        this.jobs = jobs;
        this.notices = notices;
        this.actions = desk.lastActions();
        this.saidKey = saidKey;
        this.onTaken = onTaken;
    }

    /**
     * Says what was entered.
     *
     * @param action within which it was ({@link SchoolDesk#within})
     */
    public void offer(UUID action, String key, Object... said) {
        notices.offerMeanwhile(Meaning.DONE, BUTTON, () -> take(action), key, said);
    }

    private void take(UUID action) {
        jobs.run(
                Job.of("ui.undo.undoing", progress -> actions.undo(action)),
                taken -> {
                    onTaken.run();
                    notices.say(Meaning.DONE, saidKey);
                },
                notices::refuse);
    }
}
