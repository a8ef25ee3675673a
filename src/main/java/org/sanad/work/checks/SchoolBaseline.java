package org.sanad.work.checks;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.SignedBundle;
import org.sanad.exchange.Snapshot;
import org.sanad.model.SchoolData;
import org.sanad.model.SchoolYear;
import org.sanad.model.rule.Baseline;
import org.sanad.seal.SigningKey;
import org.sanad.store.OutboxEntry;
import org.sanad.store.Session;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;

/** What the school compares its data with: its own last declaration, and its lists of last year. */
final class SchoolBaseline {
    private SchoolBaseline() {}

    static Baseline of(Installation installation, Session session, SchoolYear year) {
        return new Baseline(
                lastBundle(session, year).map(Baseline::past),
                lastYear(installation, session, year.previous()));
    }

    /** Out of the outbox, exactly as it was signed. */
    private static Optional<SchoolData> lastBundle(Session session, SchoolYear year) {
        Optional<OutboxEntry> last =
                session.outbox().list().stream()
                        .filter(entry -> entry.type().equals(BundleType.DECLARATION.code()))
                        .filter(entry -> year.campaign().equals(entry.campaign()))
                        .max(
                                Comparator.comparing(OutboxEntry::epoch)
                                        .thenComparing(OutboxEntry::seq));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        byte[] jws = session.outbox().jws(last.get().epoch(), last.get().seq()).orElseThrow();
        try (SigningKey key = OwnKeys.signing(session)) {
            return SignedBundle.ofOutbox(
                            new String(jws, StandardCharsets.US_ASCII), key.verifyingKey())
                    .declared()
                    .map(Snapshot::data);
        }
    }

    private static Optional<Baseline.Past> lastYear(
            Installation installation, Session session, SchoolYear year) {
        List<SchoolYear> known = session.placements().years();
        return known.contains(year)
                ? Optional.of(Baseline.past(installation.schoolData(session, year)))
                : Optional.empty();
    }
}
