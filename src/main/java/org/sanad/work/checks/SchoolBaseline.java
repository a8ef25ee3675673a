package org.sanad.work.checks;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.Compared;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.Snapshot;
import org.sanad.model.BundleState;
import org.sanad.model.SchoolYear;
import org.sanad.model.rule.Baseline;
import org.sanad.store.OutboxEntry;
import org.sanad.store.Session;
import org.sanad.work.desk.OwnKeys;

/**
 * What the school compares its data with: its last declarations of this campaign and of the one
 * before of which an answer said they were accepted. What was merely packed may be lost on the way,
 * and lists of last year may have been changed since: the directorate would not have them.
 *
 * @param compared the same declarations by their numbers, to be named in the next one
 */
public record SchoolBaseline(Baseline baseline, Compared compared) {
    private static final Set<BundleState> ACCEPTED =
            EnumSet.of(BundleState.CLOSED, BundleState.PARTLY_REFUSED);

    /** As the outbox stands. */
    public static SchoolBaseline of(Session session, SchoolYear year) {
        Optional<OutboxEntry> bundle = lastAccepted(session, year);
        Optional<OutboxEntry> before = lastAccepted(session, year.previous());
        return new SchoolBaseline(
                new Baseline(
                        bundle.map(entry -> past(session, entry)),
                        before.map(entry -> past(session, entry))),
                new Compared(
                        bundle.map(SchoolBaseline::name).orElse(null),
                        before.map(SchoolBaseline::name).orElse(null)));
    }

    private static Optional<OutboxEntry> lastAccepted(Session session, SchoolYear year) {
        return session.outbox().list().stream()
                .filter(entry -> entry.type().equals(BundleType.DECLARATION.code()))
                .filter(entry -> year.campaign().equals(entry.campaign()))
                .filter(entry -> ACCEPTED.contains(entry.state()))
                .max(Comparator.comparing(OutboxEntry::epoch).thenComparing(OutboxEntry::seq));
    }

    /** Out of the outbox, exactly as it was signed. */
    private static Baseline.Past past(Session session, OutboxEntry entry) {
        byte[] jws = session.outbox().jws(entry.epoch(), entry.seq()).orElseThrow();
        return OwnKeys.signed(session, jws)
                .declared()
                .map(DeclarationBody::snapshot)
                .map(Snapshot::data)
                .map(Baseline::past)
                .orElseThrow();
    }

    private static Compared.Past name(OutboxEntry entry) {
        return new Compared.Past(
                Math.toIntExact(entry.epoch()), Math.toIntExact(entry.seq()), entry.digest());
    }
}
