package org.sanad.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanad.model.BundleState;
import org.sanad.model.UserProblem;

/**
 * The bundles this installation signed. A number is taken and its bundle saved in one transaction;
 * from then on it is burnt and never signed again (design, bundle.md "Creating").
 */
public final class OutboxRepository {
    private static final String IN_ORDER = "ORDER BY epoch, seq";
    private static final String LAST = "ORDER BY epoch DESC, seq DESC LIMIT 1";
    private static final String LAST_OF_EPOCH = "SELECT max(seq) FROM outbox WHERE epoch = ?";

    private final Rows rows;
    private final Contents contents;

    OutboxRepository(Rows rows) {
        this.rows = rows;
        this.contents = new Contents(rows, "outbox");
    }

    /** The sealed form. */
    record Body(
            String id,
            String type,
            String campaign,
            String digest,
            String recipientKid,
            String packedAt,
            String fileName,
            int carried,
            String lastMedium) {}

    /** Takes the next number of an epoch; two calls never give the same one. */
    public long takeNextSeq(long epoch) {
        Settings settings = new Settings(rows);
        String counter = "outbox." + epoch + ".seq";
        long taken = Long.parseLong(settings.get(counter, "0"));
        long next = Math.max(taken, rows.number(LAST_OF_EPOCH, epoch)) + 1;
        settings.put(counter, Long.toString(next));
        return next;
    }

    /**
     * Keeps a newly signed bundle.
     *
     * @param jws the signed part, exactly as it will be sealed and sent
     * @throws IllegalStateException when its number is burnt already, or it is not PACKED
     */
    public void add(OutboxEntry entry, byte[] jws) {
        if (entry.state() != BundleState.PACKED
                || rows.has(Table.OUTBOX, id(entry.epoch(), entry.seq()))) {
            throw new IllegalStateException("this number is burnt");
        }
        put(entry);
        contents.save(name(entry.epoch(), entry.seq()), jws);
    }

    /**
     * Changes where a bundle stands.
     *
     * @throws UserProblem {@code store.outbox.state} when its state may not follow the stored one
     */
    public void save(OutboxEntry entry) {
        OutboxEntry stored =
                find(entry.epoch(), entry.seq())
                        .orElseThrow(() -> new IllegalStateException("not in the outbox"));
        boolean same = stored.id().equals(entry.id()) && stored.digest().equals(entry.digest());
        if (!same) {
            throw new IllegalStateException("another bundle has this number");
        }
        if (stored.state() != entry.state()
                && !stored.state().successors().contains(entry.state())) {
            throw UserProblem.of("store.outbox.state");
        }
        put(entry);
    }

    public Optional<OutboxEntry> find(long epoch, long seq) {
        return rows.find(Table.OUTBOX, id(epoch, seq)).map(this::map);
    }

    /** The signed part of a bundle, byte for byte. */
    public Optional<byte[]> jws(long epoch, long seq) {
        return contents.find(name(epoch, seq));
    }

    /** Every bundle, the oldest first. */
    public List<OutboxEntry> list() {
        return rows.list(Table.OUTBOX, IN_ORDER).stream().map(this::map).toList();
    }

    public Optional<OutboxEntry> last() {
        return rows.list(Table.OUTBOX, LAST).stream().findFirst().map(this::map);
    }

    private void put(OutboxEntry entry) {
        rows.put(
                Table.OUTBOX,
                id(entry.epoch(), entry.seq()),
                List.of(entry.epoch(), entry.seq(), entry.state().code()),
                new Body(
                        entry.id().toString(),
                        entry.type(),
                        entry.campaign(),
                        entry.digest(),
                        entry.recipientKid(),
                        entry.packedAt().toString(),
                        entry.fileName(),
                        entry.carried(),
                        entry.lastMedium()));
    }

    private OutboxEntry map(Row row) {
        Body body = rows.body(row, Body.class);
        return new OutboxEntry(
                row.number(0),
                row.number(1),
                UUID.fromString(body.id()),
                body.type(),
                body.campaign(),
                body.digest(),
                body.recipientKid(),
                BundleState.ofCode(row.text(2))
                        .orElseThrow(() -> Problems.damaged(Table.OUTBOX.sqlName())),
                Instant.parse(body.packedAt()),
                body.fileName(),
                body.carried(),
                body.lastMedium());
    }

    private UUID id(long epoch, long seq) {
        return rows.index().id(Table.OUTBOX.sqlName(), name(epoch, seq));
    }

    private static String name(long epoch, long seq) {
        return epoch + "|" + seq;
    }
}
