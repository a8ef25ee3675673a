package org.sanad.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanad.model.UserProblem;

/**
 * The last undoable actions, newest last, and those taken back that can be made again: how every
 * row an action changed was before, kept sealed. Undoing puts those rows back byte for byte, and
 * keeps how they were until then, so that making again is the same thing the other way round.
 */
final class UndoLog {
    /** How many actions can be taken back one after the other (issue 6, "the last 50 actions"). */
    static final int KEPT = 50;

    static final String CHANGED_SINCE = "store.undo.changed-since";

    private static final String NEWEST_DONE = "WHERE undone = 0 ORDER BY number DESC LIMIT 1";
    private static final String NEWEST_OF_KIND =
            "WHERE kind = ? AND undone = 0 ORDER BY number DESC LIMIT 1";
    private static final String DONE = "WHERE undone = 0 ORDER BY number DESC";
    private static final String NEXT_UNDONE = "WHERE undone = 1 ORDER BY number LIMIT 1";
    private static final String ALL_UNDONE = "WHERE undone = 1 ORDER BY number";
    private static final String NEWEST = "SELECT max(number) FROM edit";

    /** Beyond those kept only the newest of each kind stays: a list may be taken back late. */
    private static final String TOO_OLD =
            "WHERE number <= ? AND number NOT IN (SELECT max(number) FROM edit GROUP BY kind)";

    /** Rows that refer to rows that are not there, once an undo has put its rows back. */
    private static final String DANGLING = "SELECT count(*) FROM pragma_foreign_key_check";

    private final Rows rows;
    private final UUID clerk;

    /**
     * @param clerk who takes back and makes again, null for the head
     */
    UndoLog(Rows rows, UUID clerk) {
        this.rows = rows;
        this.clerk = clerk;
    }

    /**
     * Kind of what a transaction changed when that is nothing but what people enter; else empty,
     * for a file that came or went is not taken back.
     */
    static Optional<String> entered(Rows rows) {
        Set<Table> tables = EnumSet.noneOf(Table.class);
        rows.before().keySet().forEach(address -> tables.add(address.table()));
        return tables.stream().allMatch(Table::entered)
                ? tables.stream().max(Comparator.naturalOrder()).map(Table::sqlName)
                : Optional.empty();
    }

    /**
     * Keeps what the running transaction changed as the newest action, and forgets what was taken
     * back before it; or together with the newest action when both belong to the same sitting and
     * nothing else changed their rows in between.
     *
     * @param sitting null for an action that stands alone
     */
    void record(String kind, String sitting, Instant when) {
        Map<Rows.Address, Optional<Row>> changes = Map.copyOf(rows.before());
        if (changes.isEmpty()) {
            return;
        }
        Optional<Row> newest = first(NEWEST_DONE);
        Optional<RowImages> joined =
                newest.filter(row -> kind.equals(row.text(0)))
                        .map(this::body)
                        .filter(body -> sitting != null && sitting.equals(body.sitting()))
                        .filter(body -> body.follow(changes));
        RowImages images = RowImages.of(rows, joined.orElse(null), sitting, when).by(clerk);
        rows.list(Table.EDIT, ALL_UNDONE).forEach(this::remove);
        rows.list(Table.UNDO, "").forEach(this::remove);
        if (joined.isPresent()) {
            save(kind, newest.orElseThrow().number(1), false, images);
            return;
        }
        long number = rows.number(NEWEST) + 1;
        save(kind, number, false, images);
        rows.list(Table.EDIT, TOO_OLD, number - KEPT).forEach(this::remove);
    }

    /** What is not there, or not as it was, and may come back by taking back or making again. */
    Returning returning() {
        Returning returning = new Returning();
        for (Row row : rows.list(Table.EDIT, "")) {
            for (RowImages.Image image : body(row).images()) {
                if (image.there()) {
                    returning.add(image.row());
                } else {
                    returning.leaves(image.address().table());
                }
            }
        }
        return returning;
    }

    /** The newest action of all. */
    Optional<Undoable> last() {
        return first(NEWEST_DONE).map(this::told);
    }

    /** What was taken back last and nothing was done since. */
    Optional<Undoable> next() {
        return first(NEXT_UNDONE).map(this::told);
    }

    /**
     * Takes the newest action of a kind back.
     *
     * @throws UserProblem {@code store.undo.nothing}, or {@code store.undo.changed-since} when one
     *     of the rows was changed by something else or something new refers to it
     */
    Undoable undo(String kind) {
        return turn(require(first(NEWEST_OF_KIND, kind)), true);
    }

    /**
     * Takes the newest action of all back.
     *
     * @throws UserProblem as {@link #undo(String)}
     */
    Undoable undo() {
        return turn(require(first(NEWEST_DONE)), true);
    }

    /** Whether an action, or something of a sitting, is there to be taken back. */
    boolean holds(UUID action) {
        return !of(action, DONE).isEmpty();
    }

    /**
     * Takes an action back, or all there is of a sitting, newest first, whatever was done in
     * between; never another one.
     *
     * @throws UserProblem {@code store.undo.already}, {@code store.undo.gone}, or {@code
     *     store.undo.changed-since}
     */
    List<Undoable> undo(UUID action) {
        List<Row> found = of(action, DONE);
        if (found.isEmpty()) {
            throw UserProblem.of(
                    of(action, ALL_UNDONE).isEmpty() ? "store.undo.gone" : "store.undo.already");
        }
        return found.stream().map(row -> turn(row, true)).toList();
    }

    /**
     * Makes again what was taken back of an action or a sitting, oldest first; never another one.
     *
     * @throws UserProblem {@code store.redo.gone}, or {@code store.undo.changed-since}
     */
    List<Undoable> redo(UUID action) {
        List<Row> found = of(action, ALL_UNDONE);
        if (found.isEmpty()) {
            throw UserProblem.of("store.redo.gone");
        }
        return found.stream().map(row -> turn(row, false)).toList();
    }

    private List<Row> of(UUID action, String clause) {
        return rows.list(Table.EDIT, clause).stream()
                .filter(row -> isOf(row, body(row), action))
                .toList();
    }

    private static boolean isOf(Row row, RowImages body, UUID action) {
        return action(row, body).equals(action) || action.toString().equals(body.sitting());
    }

    private static UUID action(Row row, RowImages body) {
        return body.action() == null ? row.id() : UUID.fromString(body.action());
    }

    /**
     * Makes again what was taken back last.
     *
     * @throws UserProblem {@code store.redo.nothing}, or {@code store.undo.changed-since}
     */
    Undoable redo() {
        return turn(
                first(NEXT_UNDONE).orElseThrow(() -> UserProblem.of("store.redo.nothing")), false);
    }

    /** Lets the newest action go that can no longer be taken back, or made again. */
    void forget(boolean done) {
        first(done ? NEWEST_DONE : NEXT_UNDONE).ifPresent(this::remove);
    }

    /**
     * What came after it may stay: it has no row in common with this, or this is refused. So both
     * can be made again in the order they were done.
     */
    private Undoable turn(Row row, boolean undone) {
        Undoable told = told(row);
        RowImages body = own(row);
        RowImages turned = body.turned(rows);
        putBack(body);
        save(row.text(0), row.number(1), undone, turned);
        return told;
    }

    private void putBack(RowImages body) {
        if (!body.asLeft(rows)) {
            throw UserProblem.of(CHANGED_SINCE);
        }
        body.putBack(rows);
        if (rows.number(DANGLING) > 0) {
            throw UserProblem.of(CHANGED_SINCE);
        }
    }

    private void save(String kind, long number, boolean undone, RowImages images) {
        rows.put(Table.EDIT, id(number), List.of(kind, number, undone ? 1L : 0L), images);
    }

    private void remove(Row row) {
        rows.remove(row.table(), row.id());
    }

    private static Row require(Optional<Row> found) {
        return found.orElseThrow(() -> UserProblem.of("store.undo.nothing"));
    }

    private Optional<Row> first(String clause, Object... arguments) {
        return rows.list(Table.EDIT, clause, arguments).stream().findFirst();
    }

    /** Who only enters data takes back what they entered themselves. */
    private RowImages own(Row row) {
        RowImages body = body(row);
        if (clerk != null && !clerk.toString().equals(body.clerk())) {
            throw UserProblem.of("store.undo.of-another");
        }
        return body;
    }

    private Undoable told(Row row) {
        RowImages body = body(row);
        return new Undoable(
                action(row, body), row.text(0), Instant.parse(body.when()), body.images().size());
    }

    private RowImages body(Row row) {
        return rows.body(row, RowImages.class);
    }

    private UUID id(long number) {
        return rows.index().id(Table.EDIT.sqlName(), Long.toString(number));
    }
}
