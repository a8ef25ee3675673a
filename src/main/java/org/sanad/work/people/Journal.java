package org.sanad.work.people;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.sanad.model.Clerk;
import org.sanad.store.Operation;
import org.sanad.store.Session;
import org.sanad.store.Settings;
import org.sanad.work.desk.Installation;

/**
 * The journal of operations: who did what kind of thing, in the order it was done. It names no
 * pupil and holds no value (design, safety.md §3.2).
 */
public final class Journal {
    private final Installation installation;

    /** What the check of all that is kept found; null before it was made. */
    private final AtomicReference<Boolean> whole = new AtomicReference<>();

    public Journal(Installation installation) {
        this.installation = installation;
    }

    /**
     * Something done.
     *
     * @param number order, whatever the clock said
     * @param kind use case, or name of what was changed
     * @param who name of the person, null for the head
     * @param byFormerHead whether it was the head, and the post changed hands since
     * @param when by this computer's clock, in Moroccan time
     * @param clockDoubtful whether that clock had been put back
     * @param rows how many rows were changed
     */
    public record Entry(
            long number,
            String kind,
            String who,
            boolean byFormerHead,
            LocalDateTime when,
            boolean clockDoubtful,
            int rows) {
        private Entry of(String what) {
            return new Entry(number, what, who, byFormerHead, when, clockDoubtful, rows);
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
     * The newest entries. All that is kept is checked once for an open desk: it takes as long as
     * there are entries, and the file is held open by nobody else meanwhile.
     *
     * @param count the most that is wanted
     */
    public Told newest(int count) {
        if (whole.get() == null) {
            whole.set(installation.store().<Boolean>read(Session::operationsWhole));
        }
        return installation
                .store()
                .read(
                        session -> {
                            Doers doers = Doers.of(session);
                            return new Told(
                                    session.operations(count).stream()
                                            .map(one -> entry(one, doers))
                                            .toList(),
                                    whole.get());
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
                            Doers doers = Doers.of(session);
                            List<Entry> entries = new ArrayList<>();
                            if (!doers.names().isEmpty()) {
                                session.lastWritings(pupil)
                                        .forEach(
                                                (table, number) ->
                                                        session.operation(number)
                                                                .map(one -> entry(one, doers))
                                                                .map(one -> one.of(table))
                                                                .ifPresent(entries::add));
                            }
                            return entries;
                        });
    }

    /**
     * Who did things here.
     *
     * @param names of clerks, those who left too
     * @param handedOver number of the operation by which the post changed hands last, 0 for never
     */
    private record Doers(Map<UUID, String> names, long handedOver) {
        static Doers of(Session session) {
            Map<UUID, String> names = new HashMap<>();
            for (Clerk one : session.clerks().list()) {
                names.put(one.id(), one.name());
            }
            return new Doers(
                    names, Long.parseLong(session.settings().get(Settings.HANDED_OVER, "0")));
        }
    }

    private Entry entry(Operation one, Doers doers) {
        return new Entry(
                one.number(),
                one.kind().split("\\.", 2)[0],
                one.clerk() == null ? null : doers.names().getOrDefault(one.clerk(), "?"),
                one.clerk() == null && one.number() < doers.handedOver(),
                LocalDateTime.ofInstant(one.when(), installation.clock().getZone()),
                one.clockDoubtful(),
                one.rows());
    }
}
