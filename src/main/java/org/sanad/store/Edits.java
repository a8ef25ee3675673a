package org.sanad.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sanad.model.UserProblem;

/** Taking the last actions of an installation back one after the other, and making them again. */
public final class Edits {
    private final Store store;

    Edits(Store store) {
        this.store = store;
    }

    /** What {@link #undo} would take back. */
    public Optional<Undoable> undoable() {
        return store.undoLog(UndoLog::last);
    }

    /** What {@link #redo} would make again. */
    public Optional<Undoable> redoable() {
        return store.undoLog(UndoLog::next);
    }

    /**
     * Takes the newest action of all back. One that cannot be is let go, so that those before it
     * can.
     *
     * @throws UserProblem {@code store.undo.nothing} or {@code store.undo.changed-since}
     */
    public Undoable undo() {
        return turn(true, OperationLog.UNDONE, UndoLog::undo);
    }

    /** Whether an action, or something done within a sitting, can be taken back. */
    public boolean undoable(UUID action) {
        return store.undoLog(log -> log.holds(action));
    }

    /**
     * Takes back exactly this action, or all that was done within a sitting and was not taken back
     * yet, newest first, in one transaction; what was done in between stays.
     *
     * @param action of {@link Undoable}, or the sitting of {@link Store#within}
     * @return what was taken back, newest first
     * @throws UserProblem {@code store.undo.already} when it was taken back, {@code
     *     store.undo.gone} when it is not known any more, {@code store.undo.changed-since}: nothing
     *     is taken back then
     */
    public List<Undoable> undo(UUID action) {
        return store.turn(OperationLog.UNDONE, log -> log.undo(action));
    }

    /**
     * Makes exactly this again, which was taken back.
     *
     * @return what was made again, oldest first
     * @throws UserProblem {@code store.redo.gone} or {@code store.undo.changed-since}: nothing is
     *     made again then
     */
    public List<Undoable> redo(UUID action) {
        return store.turn(OperationLog.REDONE, log -> log.redo(action));
    }

    /**
     * Makes again what was taken back last, if nothing was done since.
     *
     * @throws UserProblem {@code store.redo.nothing} or {@code store.undo.changed-since}
     */
    public Undoable redo() {
        return turn(false, OperationLog.REDONE, UndoLog::redo);
    }

    private Undoable turn(boolean done, String kind, Function<UndoLog, Undoable> turn) {
        try {
            return store.turn(kind, turn);
        } catch (UserProblem refused) {
            if (refused.code().equals(UndoLog.CHANGED_SINCE)) {
                store.turn(
                        null,
                        log -> {
                            log.forget(done);
                            return null;
                        });
            }
            throw refused;
        }
    }
}
