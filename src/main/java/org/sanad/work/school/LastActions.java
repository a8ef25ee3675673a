package org.sanad.work.school;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.UserProblem;
import org.sanad.store.Undoable;
import org.sanad.work.desk.Installation;

/**
 * The last fifty things entered at this desk, to be taken back one after the other and made again.
 * What came by a file of the directorate, or went out, is not among them.
 */
public final class LastActions {
    private final Installation installation;

    public LastActions(Installation installation) {
        this.installation = installation;
    }

    /**
     * An action.
     *
     * @param id by which it is taken back, or made again, whatever was entered since
     * @param kind what was entered: the name of a use case ({@code roster}, {@code needs}), or of
     *     what it changed ({@code pupil}, {@code participation})
     * @param when by this machine's clock, for people to recognise it
     * @param rows how many rows it changed
     */
    public record Action(UUID id, String kind, Instant when, int rows) {
        /** Kinds of a use case for one programme are one kind to people. */
        private static Action of(Undoable undoable) {
            return new Action(
                    undoable.action(),
                    undoable.kind().split("\\.", 2)[0],
                    undoable.when(),
                    undoable.rows());
        }
    }

    /** What {@link #undo} would take back. */
    public Optional<Action> undoable() {
        return installation.store().edits().undoable().map(Action::of);
    }

    /** What {@link #redo} would make again. */
    public Optional<Action> redoable() {
        return installation.store().edits().redoable().map(Action::of);
    }

    /**
     * Takes the newest action back.
     *
     * @throws UserProblem {@code store.undo.nothing}, or {@code store.undo.changed-since}: it is
     *     let go then, and the one before it is the newest
     */
    public Action undo() {
        return Action.of(installation.store().edits().undo());
    }

    /** Whether an action, or something entered within a sitting, can be taken back. */
    public boolean undoable(UUID action) {
        return installation.store().edits().undoable(action);
    }

    /**
     * Takes back exactly this action, or all that was entered within a sitting and was not taken
     * back yet, and nothing else: what was entered in between stays.
     *
     * @param action of an {@link Action}, or what the desk was asked to enter it within: {@link
     *     SchoolDesk#within}
     * @throws UserProblem {@code store.undo.already}, {@code store.undo.gone}, or {@code
     *     store.undo.changed-since}; nothing is taken back then
     */
    public Action undo(UUID action) {
        return Action.of(installation.store().edits().undo(action).get(0));
    }

    /**
     * Makes exactly this again, which was taken back.
     *
     * @throws UserProblem {@code store.redo.gone}, or {@code store.undo.changed-since}; nothing is
     *     made again then
     */
    public Action redo(UUID action) {
        return Action.of(installation.store().edits().redo(action).get(0));
    }

    /**
     * Makes again what was taken back last, if nothing was entered since.
     *
     * @throws UserProblem {@code store.redo.nothing}, or {@code store.undo.changed-since}
     */
    public Action redo() {
        return Action.of(installation.store().edits().redo());
    }
}
