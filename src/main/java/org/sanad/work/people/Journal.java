package org.sanad.work.people;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanad.model.Clerk;
import org.sanad.store.Operation;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;

/**
 * The journal of operations: who did what kind of thing, in the order it was done. It names no
 * pupil and holds no value (design, safety.md §3.2).
 */
public final class Journal {
    private final Installation installation;

    public Journal(Installation installation) {
        this.installation = installation;
    }

    /**
     * Something done.
     *
     * @param number order, whatever the clock said
     * @param kind use case, or name of what was changed
     * @param who name of the person, null for the head
     * @param when by this computer's clock, in Moroccan time
     * @param clockDoubtful whether that clock had been put back
     * @param rows how many rows were changed
     */
    public record Entry(
            long number,
            String kind,
            String who,
            LocalDateTime when,
            boolean clockDoubtful,
            int rows) {
        private Entry of(String what) {
            return new Entry(number, what, who, when, clockDoubtful, rows);
        }
    }

    /**
     * What was done last.
     *
     * @param entries the newest first
     * @param whole whether every entry kept still holds the digest of those before it
     */
    public record Told(List<Entry> entries, boolean whole) {
        public Told {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The newest entries.
     *
     * @param count the most that is wanted
     */
    public Told newest(int count) {
        return installation
                .store()
                .read(
                        session -> {
                            Map<UUID, String> names = names(session);
                            return new Told(
                                    session.operations(count).stream()
                                            .map(one -> entry(one, names))
                                            .toList(),
                                    session.operationsWhole());
                        });
    }

    /**
     * Who wrote what of a pupil last, told by what was written; empty as long as nobody enters data
     * beside the head, and without what is older than the journal.
     */
    public List<Entry> ofPupil(UUID pupil) {
        return installation
                .store()
                .read(
                        session -> {
                            Map<UUID, String> names = names(session);
                            List<Entry> entries = new ArrayList<>();
                            if (!names.isEmpty()) {
                                session.lastWritings(pupil)
                                        .forEach(
                                                (table, number) ->
                                                        session.operation(number)
                                                                .map(one -> entry(one, names))
                                                                .map(one -> one.of(table))
                                                                .ifPresent(entries::add));
                            }
                            return entries;
                        });
    }

    private static Map<UUID, String> names(Session session) {
        Map<UUID, String> names = new HashMap<>();
        for (Clerk one : session.clerks().list()) {
            names.put(one.id(), one.name());
        }
        return names;
    }

    private Entry entry(Operation one, Map<UUID, String> names) {
        return new Entry(
                one.number(),
                one.kind().split("\\.", 2)[0],
                one.clerk() == null ? null : names.getOrDefault(one.clerk(), "?"),
                LocalDateTime.ofInstant(one.when(), installation.clock().getZone()),
                one.clockDoubtful(),
                one.rows());
    }
}
