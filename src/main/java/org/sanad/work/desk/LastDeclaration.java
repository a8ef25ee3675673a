package org.sanad.work.desk;

import java.util.List;
import java.util.Optional;
import org.sanad.exchange.BundleType;
import org.sanad.exchange.DeclarationBody;
import org.sanad.exchange.SignedBundle;
import org.sanad.exchange.Snapshot;
import org.sanad.model.SchoolData;
import org.sanad.store.OutboxEntry;
import org.sanad.store.Session;

/**
 * The newest declaration the school made for a year.
 *
 * @param unchanged whether what the school holds now is what it says, to the last byte
 */
public record LastDeclaration(OutboxEntry entry, SignedBundle bundle, boolean unchanged) {
    /**
     * That of the year of the data, which are what the school holds now; empty before the first.
     */
    public static Optional<LastDeclaration> of(Session session, SchoolData data) {
        return session.outbox().list().stream()
                .filter(entry -> entry.type().equals(BundleType.DECLARATION.code()))
                .filter(entry -> data.year().campaign().equals(entry.campaign()))
                .reduce((older, newer) -> newer)
                .map(entry -> of(session, data, entry));
    }

    private static LastDeclaration of(Session session, SchoolData data, OutboxEntry entry) {
        byte[] jws = session.outbox().jws(entry.epoch(), entry.seq()).orElseThrow();
        SignedBundle bundle = OwnKeys.signed(session, jws);
        // a doubt kept or let go since changes no list, and an answer that came since neither
        DeclarationBody then = bundle.declared().orElseThrow();
        Snapshot now = Declared.of(session, data, List.of()).withKept(then.snapshot().kept());
        return new LastDeclaration(
                entry,
                bundle,
                bundle.holds(new DeclarationBody(bundle.header().aud(), now, then.compared())));
    }
}
